/** Runs of Han characters, and runs of Latin letters and digits. */
const RUNS = /\p{Script=Han}+|[a-z0-9]+(?:'[a-z]+)?/gu;
const HAN = /\p{Script=Han}/u;

/** @returns the text as it is compared: NFKC, lower case, straight apostrophes, no accents. */
export function normalise(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[‘’]/g, "'")
		.replace(/[üǖǘǚǜ]/g, 'v')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.normalize('NFC');
}

export const isHan = (text: string): boolean => HAN.test(text);

/** @returns the runs of Han and of Latin in a normalised text; the possessive `'s` is dropped. */
export function runsOf(text: string): string[] {
	return (text.match(RUNS) ?? []).map((run) => run.replace(/'s$/, '').replace(/'/g, ''));
}

/** Endings that are dropped, the first that leaves three letters or more; -ise and -ize are one. */
const ENDINGS: readonly [RegExp, string][] = [
	[/i[sz](?:ations?|ed?|es|ing|ers?)$/, 'is'],
	[/ations?$/, ''],
	[/ing$/, ''],
	[/ed$/, ''],
	[/ments?$/, ''],
	[/(?<!m)ers?$/, ''],
	[/ly$/, ''],
];

/** @returns an English word without its commonest endings: plans, planned, planning → plan. */
export function stemOf(word: string): string {
	if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
	let stem = word
		.replace(/(?:ies|ied)$/, 'y')
		.replace(/(ss|sh|ch|x)es$/, '$1')
		.replace(/([^su])s$/, '$1');
	for (const [ending, rest] of ENDINGS) {
		const short = stem.replace(ending, rest);
		if (short === stem || short.length < 3) continue;
		stem = short.replace(/([bdgmnprt])\1$/, '$1');
		break;
	}
	return stem.length > 3 ? stem.replace(/(?:e|y|i)$/, '') : stem;
}
