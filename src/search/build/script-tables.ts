import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { isHan } from '../text.ts';

const toTraditional = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));
const toTaiwanese = Converter({ from: 'cn', to: 'twp' });
const toSimplified = Converter({ from: 't', to: 'cn' });

/** @returns `chu:触出初 da:达大打`: the readings that these words give their characters. */
export function packSyllables(words: readonly string[]): string {
	const characters = new Map<string, Set<string>>();
	for (const word of words.filter(isHan)) {
		const readings = pinyin(word, { toneType: 'none', type: 'array', v: true });
		[...word].forEach((character, i) => {
			const reading = readings[i];
			if (!reading || !/^[a-z]+$/.test(reading)) return;
			characters.set(reading, (characters.get(reading) ?? new Set()).add(character));
		});
	}
	return [...characters]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([syllable, set]) => `${syllable}:${[...set].sort().join('')}`)
		.join(' ');
}

/** @returns `觸触達达`: each traditional character of these words before its simplified one. */
export function packTraditional(words: readonly string[]): string {
	const known = new Set(words.join(''));
	const pairs = new Map<string, string>();
	for (const word of words.filter(isHan)) {
		for (const convert of toTraditional) {
			const characters = [...convert(word)];
			[...word].forEach((simplified, i) => {
				const other = characters[i] ?? simplified;
				if (other !== simplified && !known.has(other)) pairs.set(other, simplified);
			});
		}
	}
	return [...pairs]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flat()
		.join('');
}

/** @returns the word as Taiwan says it, in simplified characters (软件 → 软体), or null if alike. */
export function taiwanWord(word: string): string | null {
	const other = toSimplified(toTaiwanese(word));
	return other === word ? null : other;
}
