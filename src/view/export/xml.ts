/** Characters that XML cannot hold: controls other than tab and line ends, and two that are none. */
const UNFIT = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** @returns text as it may stand in an element or an attribute. */
export const escapeXml = (text: string): string =>
	text
		.toWellFormed()
		.replace(UNFIT, '')
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** An element; attributes that are `undefined` are left out, the content is XML already. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>> = {},
	content = '',
): string {
	const said = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
		.join('');
	return content ? `<${name}${said}>${content}</${name}>` : `<${name}${said}/>`;
}
