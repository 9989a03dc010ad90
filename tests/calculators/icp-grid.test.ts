import { describe, expect, it } from 'vitest';
import type { Cell, Input } from '../../src/calculators/icp-grid/inputs.ts';
import { icpGrid } from '../../src/calculators/icp-grid/model.ts';
import { presets } from '../../src/calculators/icp-grid/presets.ts';
import { expectAlike, naive, withCells } from './icp-grid-reference.ts';

const { compute, validate, insights } = icpGrid;
const bank: Input = presets['bank-software'];

const codes = (input: Input) => insights(input, compute(input)).map(({ code }) => code);
const said = (input: Input, code: string) =>
	insights(input, compute(input)).find((insight) => insight.code === code)?.params;

describe('presets', () => {
	it('are valid, and agree with a second calculation', () => {
		for (const preset of Object.values(presets)) {
			expect(validate(preset)).toEqual([]);
			expectAlike(compute(preset), naive(preset));
		}
	});

	it('bank-software: city and rural banks lead, the largest are out on delivery', () => {
		const output = compute(bank);
		const [stateOwned] = output.cells;
		expect(output.cells[4]?.score).toBeCloseTo(89.2, 1);
		expect(output.cells[6]?.score).toBeCloseTo(80.3, 1);
		expect(output.selected).toEqual([
			[2, 0],
			[3, 0],
			[1, 0],
		]);
		expect(stateOwned?.status).toBe('vetoDeliver');
		expect(output.robustness).toBe(0.9);
		expect(output.idealEffortShare).toBeCloseTo(131 / 245, 12);
		expect(output.baseWinRate).toBeCloseTo(53 / 245, 12);
		// 225 + 448 + 48 of 1,058 million
		expect(output.selectedSam).toBeCloseTo(721_000_000, 3);
		expect(output.totalSam).toBeCloseTo(1_058_000_000, 3);
		// 90.5 city banks, then what is left of 600 for the rural ones
		expectAlike(output.coveredAccounts, [90.5, 509.5, 0]);
		expect(output.cells[4]?.shrunkWinRate).toBeCloseTo((18 + 530 / 245) / 62, 12);
		expect(output.cells[4]?.paybackMonths).toBeCloseTo(5, 12);
		expect(codes(bank)).toEqual(['pick', 'thinEvidence', 'overCapacity']);
		expect(said(bank, 'thinEvidence')).toMatchObject({
			d: { value: 9 },
			borrowed: { value: 10 / 19 },
		});
	});

	it('factory-saas: mid-sized firms of three industries', () => {
		const output = compute(presets['factory-saas']);
		expect(output.selected).toEqual([
			[0, 1],
			[3, 1],
			[1, 1],
		]);
		expect(output.cells[1]?.score).toBeCloseTo(89.6, 1);
		expect(output.robustness).toBe(1);
		expectAlike(output.coveredAccounts, [1025, 1062, 413]);
		expect(output.idealEffortShare).toBeCloseTo(341 / 965, 12);
		expect(codes(presets['factory-saas'])).toEqual(['pick', 'effort', 'overCapacity']);
	});

	it('new-entrant: small hospitals lead on a borrowed win rate', () => {
		const output = compute(presets['new-entrant']);
		expect(output.selected).toEqual([[0, 1]]);
		expect(output.cells[1]?.score).toBeCloseTo(78.9, 1);
		expect(output.baseWinRate).toBe(0.21);
		for (const { scores } of output.cells) expect(scores.evidence).toBeCloseTo(0.5, 12);
		expect(output.idealEffortShare).toBeNull();
		expect(output.idealRevenueShare).toBeNull();
		expect(output.revenueHhi).toBeNull();
		expect(output.selectedSamShare).toBeCloseTo(500 / 1032, 12);
	});
});

describe('edges', () => {
	const one = (change: Partial<Cell>): Input => ({
		...bank,
		industries: ['a'],
		sizes: ['b'],
		cells: [[{ ...(bank.cells[2]?.[0] as Cell), ...change }]],
	});

	it('a lucky win in two does not beat nine in twenty', () => {
		const records = [
			{ wins: 1, decided: 2 },
			{ wins: 9, decided: 20 },
			{ wins: 10, decided: 78 },
		];
		const row = records.map((record) => ({ ...(bank.cells[2]?.[0] as Cell), ...record }));
		const output = compute({ ...bank, industries: ['a'], sizes: ['p', 'q', 'r'], cells: [row] });
		expect(output.baseWinRate).toBe(0.2);
		expect(output.cells[0]?.shrunkWinRate).toBeCloseTo(3 / 12, 12);
		expect(output.cells[1]?.shrunkWinRate).toBeCloseTo(11 / 30, 12);
	});

	it('without prior and deals takes the overall rate', () => {
		const output = compute({ ...one({ wins: 0, decided: 0 }), priorStrength: 0 });
		expect(output.cells[0]?.shrunkWinRate).toBe(0.21);
		expect(output.idealEffortShare).toBeNull();
	});

	it('gives no evidence where nothing was ever won', () => {
		expect(compute(one({ wins: 0, decided: 9 })).cells[0]?.scores.evidence).toBe(0);
	});

	it('has no payback without gross profit', () => {
		for (const grossMargin of [0, -0.5]) {
			const [cell] = compute(one({ grossMargin })).cells;
			expect(cell?.paybackMonths).toBeNull();
			expect(cell?.scores.economics).toBe(0);
		}
		expect(compute(one({ cac: 0 })).cells[0]?.scores.economics).toBe(1);
		const [full] = compute(one({ customers: 1e9, grossMargin: -1 })).cells;
		expect(full?.expectedGrossProfit).toBe(0);
	});

	it('takes equal parts where every weight is 0', () => {
		const weights = { fit: 0, market: 0, evidence: 0, deliverability: 0, economics: 0 };
		const output = compute({ ...bank, weights });
		const { scores, score } = output.cells[4] ?? { scores: {}, score: 0 };
		expect(score).toBeCloseTo(20 * Object.values(scores).reduce((a, b) => a + b, 0), 9);
		expect(output.robustness).toBe(1);
	});

	it('breaks ties by market, then by reading order', () => {
		const cell = { ...(bank.cells[2]?.[0] as Cell), acv: 0, cac: 0 };
		const alike = { ...one({}), sizes: ['p', 'q', 'r'], cells: [[cell, cell, cell]], maxCells: 2 };
		expect(compute(alike).selected).toEqual([
			[0, 0],
			[0, 1],
		]);
		const weights = { fit: 1, market: 0, evidence: 0, deliverability: 0, economics: 0 };
		const grown = withCells(alike, (c, _, col) => ({ ...c, acv: col }));
		expect(compute({ ...grown, weights }).selected).toEqual([
			[0, 2],
			[0, 1],
		]);
	});

	it('puts emptiness before the vetoes, and fit before delivery', () => {
		const low = { fit: 0, deliverability: 0 };
		const statusOf = (change: Partial<Cell>) => compute(one(change)).cells[0]?.status;
		expect(statusOf({ ...low, accounts: 0 })).toBe('empty');
		expect(statusOf({ ...low, serviceable: 0 })).toBe('empty');
		expect(statusOf(low)).toBe('vetoFit');
		expect(statusOf({ deliverability: 1.9 })).toBe('vetoDeliver');
		expect(statusOf({ fit: 2, deliverability: 2 })).toBe('eligible');
	});

	it('has a word for a grid without a choice, and for one without prices', () => {
		const none = withCells(bank, (c) => ({ ...c, fit: 0 }));
		expect(compute(none)).toMatchObject({ selected: [], coveredAccounts: [], robustness: 1 });
		expect(codes(none)[0]).toBe('pickNone');
		const free = withCells(bank, (c) => ({ ...c, acv: 0 }));
		expect(codes(free)[0]).toBe('pickUnpriced');
		expect(compute(free).selectedSamShare).toBeNull();
	});

	it('works every account where capacity is left open, or out', () => {
		const { accountCapacity: _, ...missing } = bank;
		for (const input of [{ ...bank, accountCapacity: null }, missing as Input]) {
			expectAlike(compute(input).coveredAccounts, [90.5, 1090, 7.6]);
			expect(codes(input)).not.toContain('overCapacity');
		}
	});
});

describe('insights', () => {
	it('names a pool that is ruled out, why, and what it beats', () => {
		const rich = withCells(bank, (c, row, col) => (row + col === 0 ? { ...c, accounts: 60 } : c));
		// 240 million beats city banks (225) and joint-stock banks (48), not rural banks (448)
		expect(said(rich, 'veto')).toEqual({
			name: { row: 'stateOwned', column: 'head office' },
			chosen: { row: 'city', column: 'head office' },
			reason: { term: 'lowDeliver' },
		});
		expect(said({ ...rich, fitMin: 3.5 }, 'veto')).toMatchObject({ reason: { term: 'lowFit' } });
		expect(codes(bank)).not.toContain('veto');
	});

	it('warns of a fragile choice', () => {
		const shaky = { ...bank, weights: { ...bank.weights, fit: 25 } };
		expect(compute(shaky).robustness).toBe(0.7);
		expect(said(shaky, 'fragile')).toMatchObject({ x: { unit: 'ratio' } });
		// exactly 0.8 is firm enough
		const firm = { ...presets['new-entrant'], maxCells: 2 };
		expect(compute(firm).robustness).toBe(0.8);
		expect(codes(firm)).not.toContain('fragile');
	});

	it('warns of scattered effort and a scattered base', () => {
		const village = withCells({ ...bank, maxCells: 1 }, (c, row, col) =>
			row === 4 && col === 0 ? { ...c, customers: 9000 } : c,
		);
		// thousands: 22 city banks at 2,000, of 525,900 in all
		expect(compute(village).idealRevenueShare).toBeCloseTo(44_000 / 525_900, 12);
		expect(codes(village)).toEqual(expect.arrayContaining(['effort', 'spread']));
		expect(said(village, 'effort')).toMatchObject({ x: { value: 52 / 245 } });
	});

	it('says how much of a thin win rate is borrowed', () => {
		const bare = { ...presets['new-entrant'], priorStrength: 0 };
		expect(said(bare, 'thinEvidence')).toMatchObject({ d: { value: 0 }, borrowed: { value: 1 } });
	});
});

describe('validate', () => {
	const broken = (input: unknown) => validate(input).map(({ field, code }) => `${field} ${code}`);

	it('names what is out of range or breaks a rule between fields', () => {
		const cell = bank.cells[0]?.[0] as Cell;
		const wrong = { ...cell, wins: 5, grossMargin: -1.1, fit: 6 };
		expect(broken({ ...bank, cells: [[wrong, cell], ...bank.cells.slice(1)] })).toEqual([
			'cells.0.0.fit aboveMax',
			'cells.0.0.wins aboveMax',
			'cells.0.0.grossMargin belowMin',
		]);
		expect(broken({ ...bank, fast: 36 })).toEqual(['fast aboveMax']);
		expect(broken({ ...bank, maxCells: 7 })).toEqual(['maxCells aboveMax']);
		expect(broken({ ...bank, maxCells: 1.5 })).toEqual(['maxCells notNumber']);
		expect(broken({ ...bank, industries: [] })).toContain('industries empty');
		expect(broken({ ...bank, accountCapacity: null })).toEqual([]);
	});
});
