import { comparable, type Library, rarity } from './library.ts';
import type { Need } from './needs.ts';
import type { PageKind } from './shapes.ts';

export interface RankedPage {
	page: number;
	score: number;
	/** Records of the page, the best first. */
	records: number[];
}
export interface Ranking {
	pages: RankedPage[];
	/** True where the best answer covers little of what was asked. */
	loose: boolean;
}

/** A chapter teaches, a calculator follows it, other pages only name things; the glossary names them all. */
const KINDS: Record<PageKind, number> = {
	chapter: 1,
	calculator: 0.8,
	glossary: 0.4,
	other: 0.6,
};
/** A record that holds a word at all has this share; the rest is for holding it strongly. */
const HELD = 0.4;
/** What the page's other sections add to its best one. */
const SPREAD = 0.35;
/** Pages that reach less than this share of the best one are left out. */
const TAIL = 0.2;
/** Less than this share of what was asked is surely met by the best page: loosely related. */
const LOOSE = 0.6;

/** Where a page answers, its sections come before the page as a whole, which names what they explain … */
const WHOLE = 0.4;
/** … and those that teach before those that only use what they taught. */
const USE = 0.85;
const USES: ReadonlySet<string> = new Set([
	'limits',
	'example',
	'contrast',
	'try',
	'mistakes',
	'monday',
	'reading',
	'check',
]);

/** What a record gains, of all that was asked, where one of its titles and hidden phrases asks the same. */
const ALIKE = 0.5;

/** What a record gains whose title is just what was asked for. */
const TITLE = 2;

/** How well each record meets one need, times its weight. */
function meet(library: Library, need: Need): Map<number, number> {
	const met = new Map<number, number>();
	for (const { needle, factor } of need.needles) {
		for (const [record, strength] of library.holders(needle)) {
			const value = need.weight * factor * (HELD + (1 - HELD) * strength);
			if (value > (met.get(record) ?? 0)) met.set(record, value);
		}
	}
	return met;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/**
 * How alike a query and one way to ask for a record are: the harmonic mean of the shares of each that the
 * other holds (Dice), of the query by weight and of the phrase by letters.
 */
function alike(way: string, needs: readonly Need[]): number {
	let met = 0;
	let letters = 0;
	for (const { weight, needles } of needs) {
		const held = needles.find(({ needle }) => way.includes(needle));
		met += weight * (held?.factor ?? 0);
		letters += held?.needle.trim().length ?? 0;
	}
	const ofQuery = met / sum(needs.map(({ weight }) => weight));
	const ofWay = Math.min(1, letters / way.replaceAll(' ', '').length);
	return met > 0 ? (2 * ofQuery * ofWay) / (ofQuery + ofWay) : 0;
}

/** Whether some records surely meet little of what was asked; a word on no page counts in full. */
function isLoose(
	library: Library,
	needs: readonly Need[],
	met: readonly ReadonlyMap<number, number>[],
	records: readonly number[],
): boolean {
	const asked = needs.flatMap(({ weight, needles, sure = 1, bonus, weak }, i) => {
		if (bonus) return [];
		const holds = records.some((record) => met[i]?.has(record));
		const known = needles.length > 0 ? sure : 0;
		const whole = weak ? weight : weight * known + rarity(library, 1) * (1 - known);
		return [{ whole, sure: holds && !weak ? (weight * known) / whole : 0 }];
	});
	if (asked.length > 1 && !asked.some(({ sure }) => sure > 0.99)) return true;
	return sum(asked.map((a) => a.whole * a.sure)) < sum(asked.map((a) => a.whole)) * LOOSE;
}

/**
 * @param query what was typed, to know a title when it is asked for.
 * @returns the pages that meet the needs, best first.
 */
export function rank(library: Library, needs: readonly Need[], query: string): Ranking {
	const met = needs.map((need) => meet(library, need));
	const title = comparable(query);
	// A chapter's section of that title teaches what the glossary's term of that title only says.
	const named = (record: number): boolean => {
		const { fields, page = 0, anchor } = library.shelves[record] ?? {};
		return fields?.[0] === title && !(anchor && library.pages[page]?.kind === 'glossary');
	};
	const asked = needs.filter(({ bonus }) => !bonus);
	const whole = sum(asked.map(({ weight }) => weight));
	const scores = new Map<number, number>();
	const recordScore = (record: number): number => {
		const known = scores.get(record);
		if (known !== undefined) return known;
		const ways = library.shelves[record]?.ways ?? [];
		const likest = Math.max(0, ...ways.map((way) => alike(way, asked)));
		const score = sum(met.map((m) => m.get(record) ?? 0)) + ALIKE * whole * likest;
		scores.set(record, score * (named(record) ? TITLE : 1));
		return scores.get(record) ?? 0;
	};
	const placeScore = (record: number): number => {
		const anchor = library.shelves[record]?.anchor ?? '';
		if (anchor === '') return recordScore(record) * (named(record) ? 1 : WHOLE);
		return recordScore(record) * (USES.has(anchor) ? USE : 1);
	};
	const byPage = new Map<number, number[]>();
	const holding = met.filter((_, i) => !needs[i]?.bonus);
	for (const record of new Set(holding.flatMap((m) => [...m.keys()]))) {
		const page = library.shelves[record]?.page ?? 0;
		byPage.set(page, [...(byPage.get(page) ?? []), record]);
	}
	const pages = [...byPage].map(([page, records]): RankedPage => {
		const sorted = records.sort((a, b) => placeScore(b) - placeScore(a) || a - b);
		const best = Math.max(...sorted.map(recordScore));
		const together = sum(met.map((m) => Math.max(...sorted.map((r) => m.get(r) ?? 0))));
		const kind = named(sorted[0] ?? 0) ? 1 : KINDS[library.pages[page]?.kind ?? 'other'];
		const spread = Math.max(0, together - best) * SPREAD;
		return { page, score: (best + spread) * kind, records: sorted };
	});
	pages.sort((a, b) => b.score - a.score || a.page - b.page);
	const top = pages[0]?.score ?? 0;
	return {
		pages: pages.filter(({ score }) => score >= top * TAIL),
		loose: !pages[0] || isLoose(library, needs, met, pages[0].records),
	};
}
