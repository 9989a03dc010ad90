import { expect } from 'vitest';
import type { Input } from '../../src/calculators/plan-decomposition/inputs.ts';

/** Last year's table fitted to the marginals, scaled axis by axis on nested arrays. */
function fitted(input: Input, want: [number[], number[], number[]]): number[][][] | string {
	const { target, lastYear } = input;
	if (!lastYear) return 'noHistory';
	const x = lastYear.map((rows) => rows.map((cells) => [...cells]));
	const [P, I, G] = [input.products, input.industries, input.regions];
	const sumWhere = (keep: (p: number, i: number, g: number) => boolean): number => {
		let total = 0;
		for (let p = 0; p < P.length; p++)
			for (let i = 0; i < I.length; i++)
				for (let g = 0; g < G.length; g++) if (keep(p, i, g)) total += x[p]?.[i]?.[g] as number;
		return total;
	};
	const slice = [
		(n: number) => (p: number) => p === n,
		(n: number) => (_: number, i: number) => i === n,
		(n: number) => (_: number, __: number, g: number) => g === n,
	];
	const words = ['product', 'industry', 'region'];
	for (const [axis, rows] of [P, I, G].entries())
		for (const [n, { id }] of rows.entries())
			if ((want[axis]?.[n] as number) > 0 && sumWhere(slice[axis]?.(n) as never) === 0)
				return `${words[axis]}:${id}`;
	let error = 0;
	for (let cycle = 1; cycle <= 500; cycle++) {
		for (const axis of [0, 1, 2])
			for (const [n, goal] of (want[axis] as number[]).entries()) {
				const keep = slice[axis]?.(n) as (p: number, i: number, g: number) => boolean;
				const total = sumWhere(keep);
				if (total === 0) continue;
				for (let p = 0; p < P.length; p++)
					for (let i = 0; i < I.length; i++)
						for (let g = 0; g < G.length; g++) {
							const row = x[p]?.[i] as number[];
							if (keep(p, i, g)) row[g] = ((row[g] as number) * goal) / total;
						}
			}
		error = 0;
		for (const axis of [0, 1])
			for (const [n, goal] of (want[axis] as number[]).entries())
				error = Math.max(error, Math.abs(sumWhere(slice[axis]?.(n) as never) - goal));
		if (error <= 1e-12 * target) break;
	}
	return error > 1e-6 * target ? 'pattern' : x;
}

/** The same calculation once more, written down as it is told, with nothing shared. */
export function naive(input: Input) {
	const { target, products, industries, regions, lastYear, capacity, avgDeal, winRate } = input;
	const share = (rows: readonly { share: number }[], n: number): number => {
		let total = 0;
		for (const row of rows) total += row.share;
		return total > 0 ? (rows[n]?.share as number) / total : 1 / rows.length;
	};
	const goals = (rows: readonly { share: number }[]) => rows.map((_, n) => target * share(rows, n));
	let infeasible: string | null = null;
	let table = products.map((_, p) =>
		industries.map((__, i) =>
			regions.map(
				(___, g) => target * share(products, p) * share(industries, i) * share(regions, g),
			),
		),
	);
	if (input.method === 'ipf') {
		const found = fitted(input, [goals(products), goals(industries), goals(regions)]);
		if (typeof found === 'string') infeasible = found;
		else table = found;
	}
	const cells = products.flatMap((_, p) =>
		industries.flatMap((__, i) =>
			regions.map((___, g) => ({ p, i, g, x: table[p]?.[i]?.[g] as number })),
		),
	);
	const add = (some: { x: number }[]) => some.reduce((total, { x }) => total + x, 0);
	const over = (a: number, b: number): number | null => (b === 0 ? null : a / b);
	const monthly = (capacity.quota / 12) * capacity.attainment;
	const keep = 1 - capacity.annualAttrition;
	const rho = (k: number): number =>
		k <= capacity.ramp.length ? (capacity.ramp[k - 1] as number) : capacity.plateau;
	const y = (s: number): number => {
		let total = 0;
		for (let k = 1; k <= 13 - s; k++) total += keep ** ((k - 1) / 12) * rho(k);
		return monthly * total;
	};
	const teams = regions.map(({ id }, g) => {
		const want = add(cells.filter((c) => c.g === g));
		const { ramped, hires } = capacity.regions[g] as Input['capacity']['regions'][number];
		let existing = 0;
		for (let m = 1; m <= 12; m++) existing += monthly * ramped * keep ** ((m - 1) / 12);
		let joined = 0;
		for (const { month, count } of hires) joined += count * y(month);
		const gap = want - (existing + joined);
		return {
			id,
			target: want,
			existing,
			hires: joined,
			capacity: existing + joined,
			gap,
			coverage: over(existing + joined, want),
			hiresNeeded: Array.from({ length: 12 }, (_, month) => {
				if (gap <= 0) return 0;
				return y(month + 1) > 0 ? Math.max(0, Math.ceil(gap / y(month + 1) - 1e-9)) : null;
			}),
		};
	});
	const all = teams.reduce((total, team) => total + team.capacity, 0);
	const whole = add(cells);
	return {
		table,
		byProduct: products.map((_, p) => add(cells.filter((c) => c.p === p))),
		byIndustry: industries.map((_, i) => add(cells.filter((c) => c.i === i))),
		byRegion: regions.map((_, g) => add(cells.filter((c) => c.g === g))),
		infeasible,
		hhi: whole > 0 ? cells.reduce((total, { x }) => total + ((100 * x) / whole) ** 2, 0) : null,
		newCellShare: lastYear
			? over(add(cells.filter(({ p, i, g }) => lastYear[p]?.[i]?.[g] === 0)), target)
			: null,
		regions: teams,
		capacity: all,
		gap: target - all,
		coverage: over(all, target),
		impliedProductivity: all === 0 ? null : target / (all / (capacity.quota * capacity.attainment)),
		dealsNeeded: over(target, avgDeal),
		oppsNeeded: avgDeal === 0 || winRate === 0 ? null : target / avgDeal / winRate,
		pipelineNeeded: over(target, winRate),
		pipelineCoverage: over(input.openPipeline, target),
		neededCoverage: over(1, winRate),
	};
}

/** Where two trees differ: numbers by more than 1e-9 of the larger (or of `size`), the rest at all. */
function differences(one: unknown, other: unknown, size: number, path = ''): string[] {
	if (typeof one === 'number' && typeof other === 'number') {
		const scale = Math.max(size, Math.abs(one), Math.abs(other));
		return Math.abs(one - other) <= 1e-9 * scale ? [] : [`${path}: ${one}, not ${other}`];
	}
	if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
		return one === other ? [] : [`${path}: ${one}, not ${other}`];
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...keys].flatMap((key) =>
		differences((one as Tree)[key], (other as Tree)[key], size, `${path}.${key}`),
	);
}
type Tree = Readonly<Record<string, unknown>>;

/**
 * Expects two outputs to be alike but for rounding.
 * @param size what differences are small against where the numbers themselves are smaller.
 */
export function expectAlike(one: unknown, other: unknown, size = 1): void {
	expect(differences(one, other, size)).toEqual([]);
}
