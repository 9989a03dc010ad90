import { expect } from 'vitest';
import type { Cell, Input } from '../../src/calculators/icp-grid/inputs.ts';

/** The same calculation once more, cell by cell and with nothing shared. */
export function naive(input: Input) {
	const flat = input.cells.flatMap((row, r) => row.map((c, k) => ({ ...c, r, k })));
	let wins = 0;
	let decided = 0;
	for (const c of flat) {
		wins += c.wins;
		decided += c.decided;
	}
	const p0 = decided > 0 ? wins / decided : input.defaultWinRate;
	const sams = flat.map((c) => c.accounts * c.acv * c.serviceable);
	const maxSam = Math.max(...sams);
	const scored = (weights: Input['weights']) => {
		const w = [
			weights.fit,
			weights.market,
			weights.evidence,
			weights.deliverability,
			weights.economics,
		];
		const total = w.reduce((a, b) => a + b);
		const normal = w.map((x) => (total > 0 ? x / total : 0.2));
		return flat.map((c, i) => {
			const kappa = input.priorStrength;
			const p = c.decided + kappa > 0 ? (c.wins + kappa * p0) / (c.decided + kappa) : p0;
			const gross = (c.acv / 12) * c.grossMargin;
			const payback = gross > 0 ? c.cac / gross : null;
			const parts = [
				c.fit / 5,
				maxSam > 0 ? ((sams[i] as number) / maxSam) ** 0.5 : 0,
				p0 > 0 ? Math.min(1, Math.max(0, p / (2 * p0))) : 0,
				c.deliverability / 5,
				payback === null
					? 0
					: Math.min(1, Math.max(0, (input.slow - payback) / (input.slow - input.fast))),
			];
			const score = 100 * parts.reduce((sum, part, j) => sum + part * (normal[j] as number), 0);
			const open = Math.max(0, c.accounts * c.serviceable - c.customers);
			let status = 'eligible';
			if (c.accounts === 0 || c.serviceable === 0) status = 'empty';
			else if (c.fit < input.fitMin) status = 'vetoFit';
			else if (c.deliverability < input.deliverMin) status = 'vetoDeliver';
			return { ...c, i, sam: sams[i] as number, p, payback, parts, score, status, open };
		});
	};
	const pick = (weights: Input['weights']) =>
		scored(weights)
			.filter((c) => c.status === 'eligible')
			.sort((a, b) => {
				if (Math.abs(a.score - b.score) > 1e-9) return b.score - a.score;
				if (Math.abs(a.sam - b.sam) > 1e-12 * Math.max(a.sam, b.sam)) return b.sam - a.sam;
				return a.i - b.i;
			})
			.slice(0, input.maxCells);
	const best = pick(input.weights);
	let left = input.accountCapacity;
	const covered = best.map((c) => {
		const taken = left === null ? c.open : Math.min(left, c.open);
		if (left !== null) left -= taken;
		return taken;
	});
	const ids = (cells: { i: number }[]) => new Set(cells.map((c) => c.i));
	let same = 0;
	for (const key of Object.keys(input.weights) as (keyof Input['weights'])[])
		for (const factor of [0.8, 1.2]) {
			const other = ids(pick({ ...input.weights, [key]: input.weights[key] * factor }));
			if (other.size === best.length && best.every((c) => other.has(c.i))) same++;
		}
	const sum = (of: (c: Cell) => number, cells: readonly Cell[] = flat) =>
		cells.reduce((s, c) => s + of(c), 0);
	const share = (a: number, b: number) => (b === 0 ? null : a / b);
	const revenue = (c: Cell) => c.customers * c.acv;
	const all = sum(revenue);
	const sam = (c: Cell) => c.accounts * c.acv * c.serviceable;
	return {
		baseWinRate: p0,
		cells: scored(input.weights).map((c) => ({
			row: c.r,
			col: c.k,
			tam: c.accounts * c.acv,
			sam: c.sam,
			penetration: share(c.customers, c.accounts * c.serviceable),
			whiteSpaceAccounts: c.open,
			whiteSpaceValue: c.open * c.acv,
			shrunkWinRate: c.p,
			paybackMonths: c.payback,
			scores: {
				fit: c.parts[0],
				market: c.parts[1],
				evidence: c.parts[2],
				deliverability: c.parts[3],
				economics: c.parts[4],
			},
			score: c.score,
			status: c.status,
			expectedGrossProfit: c.open * c.p * c.acv * c.grossMargin,
		})),
		selected: best.map((c) => [c.r, c.k]),
		coveredAccounts: covered,
		totalTam: sum((c) => c.accounts * c.acv),
		totalSam: sum(sam),
		selectedSam: sum(sam, best),
		selectedSamShare: share(sum(sam, best), sum(sam)),
		revenueHhi: all === 0 ? null : sum((c) => ((100 * revenue(c)) / all) ** 2),
		idealRevenueShare: share(sum(revenue, best), all),
		idealEffortShare: share(
			sum((c) => c.decided, best),
			decided,
		),
		robustness: same / 10,
	};
}

/** Where two trees differ: numbers by more than 1e-9 of the larger (or of 1), the rest at all. */
function differences(one: unknown, other: unknown, path = ''): string[] {
	if (typeof one === 'number' && typeof other === 'number') {
		const scale = Math.max(1, Math.abs(one), Math.abs(other));
		return Math.abs(one - other) / scale < 1e-9 ? [] : [`${path}: ${one}, not ${other}`];
	}
	if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
		return one === other ? [] : [`${path}: ${one}, not ${other}`];
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...keys].flatMap((key) =>
		differences((one as Tree)[key], (other as Tree)[key], `${path}.${key}`),
	);
}
type Tree = Readonly<Record<string, unknown>>;

/** Expects two outputs to be alike but for rounding. */
export function expectAlike(one: unknown, other: unknown): void {
	expect(differences(one, other)).toEqual([]);
}

/** The same grid with every cell changed. */
export const withCells = (
	input: Input,
	change: (cell: Cell, row: number, col: number) => Cell,
): Input => ({
	...input,
	cells: input.cells.map((row, r) => row.map((cell, c) => change(cell, r, c))),
});
