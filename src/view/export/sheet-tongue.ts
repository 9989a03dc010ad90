import { keysIn } from '../../engine/path.ts';
import { descend } from '../../engine/results.ts';
import type { SheetTongue } from '../../engine/sheet/sheet.ts';
import type { ResultTexts } from '../../engine/text.ts';
import { at } from '../../engine/walk.ts';
import { currencySign } from '../../i18n/format.ts';
import { sheet } from '../../i18n/sheet.ts';
import { sourceOf } from '../source.ts';
import { fill, numbered, resultName, rowName, say, show, type Tongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';

/** Most results that are named where a formula rests on values. */
const NAMED = 4;

/** The label of a result, or of a list of them, without the number of its row, with the key it stands under. */
function resultLabel(tongue: Tongue, path: string): string {
	let node: ResultTexts | undefined = tongue.text.results;
	const keys: string[] = [];
	for (const key of keysIn(path)) {
		const own = typeof node === 'object' && Object.hasOwn(node, key);
		if (!own && !/^\d+$/.test(key)) keys.push(tongue.text.terms[key] ?? rowName(tongue, key));
		node = descend(node, key) as ResultTexts | undefined;
	}
	while (typeof node === 'object') node = node['each'];
	return [node ?? path, ...keys].join(' · ');
}

/** @returns what a workbook says, in the reader's language. */
export function sheetTongue(
	tongue: Tongue,
	{ insights, example }: Pick<Outcome, 'insights' | 'example'>,
	address: string,
	date: string,
): SheetTongue {
	const words = sheet[tongue.locale];
	const row = (name: string): string => rowName(tongue, name);
	return {
		words,
		text: tongue.text,
		moneySign: currencySign(tongue.currency, tongue.locale),
		rowName: row,
		numbered,
		term: (code) => tongue.text.terms[code] ?? row(code),
		resultName: (path) => resultName(tongue, path),
		resultLabel: (path) => resultLabel(tongue, path),
		range: ({ min, max, unit }) =>
			fill(tongue.words.range, { low: show(tongue, min, unit), high: show(tongue, max, unit) }),
		source: (path, field, value) => sourceOf(tongue, field, value, at(example, path)),
		found: (by) => fill(words.foundBy, { how: tongue.words[`by_${by}`] }),
		rests: (names) =>
			fill(words.restsOn, {
				names: [...names.slice(0, NAMED), ...(names.length > NAMED ? ['…'] : [])].join(
					tongue.words.comma,
				),
			}),
		join: (names) => names.join(tongue.words.comma),
		conclusion: insights.map(({ code, params }) =>
			say(tongue, tongue.text.insights[code] ?? code, params),
		),
		address,
		date,
	};
}
