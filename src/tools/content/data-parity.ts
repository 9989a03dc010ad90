import { LOCALES } from '../../i18n/locales.ts';

type Fault = string;
type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const LANGUAGE = { en: 'English', zh: 'Chinese' } as const;
/** Other names of a thing are each language's own. */
const FREE = new Set(['synonyms']);

const holesIn = (text: unknown): string =>
	[...String(text).matchAll(/\{[\w-]+\}/g)].map(String).sort().join(' ');

/** What one language lacks of a bilingual entry, or says of other things. */
function faultOf(entry: Node, key: string): string | null {
	const [en, zh] = [entry['en'], entry['zh']];
	for (const locale of LOCALES) {
		const said = entry[locale];
		const empty = said === undefined || said === null || String(said).trim() === '';
		if (empty && !FREE.has(key)) return `is missing in ${LANGUAGE[locale]}`;
	}
	if (Array.isArray(en) !== Array.isArray(zh)) return 'is a list in one language only';
	if (Array.isArray(en) && Array.isArray(zh) && !FREE.has(key) && en.length !== zh.length)
		return `has ${en.length} entries in English and ${zh.length} in Chinese`;
	if (holesIn(en) !== holesIn(zh))
		return `names "${holesIn(en)}" in English, "${holesIn(zh)}" in Chinese`;
	return null;
}

/** The first text that an entry has, as it begins. */
const openingOf = (entry: Node): string => {
	const [said] = LOCALES.map((l) => entry[l]).filter((text) => text !== undefined && text !== '');
	return String(Array.isArray(said) ? said[0] : said).slice(0, 24);
};

/**
 * Everything that a data file says it says in both languages, with the same figures.
 * @param text the file's text, for the line of each fault; `data` what it holds.
 */
export function dataFaults(file: string, text: string, data: unknown): Fault[] {
	const lines = text.split('\n');
	const visit = (value: unknown, key: string): Fault[] => {
		if (!isNode(value)) return [];
		if (!Array.isArray(value) && ('en' in value || 'zh' in value)) {
			const fault = faultOf(value, key);
			const opening = openingOf(value);
			const line = lines.findIndex((l) => l.includes(opening)) + 1 || 1;
			return fault ? [`${file}:${line}: "${key}" ${fault}.`] : [];
		}
		return Object.entries(value).flatMap(([name, inner]) =>
			visit(inner, Array.isArray(value) ? key : name),
		);
	};
	return visit(data, '');
}
