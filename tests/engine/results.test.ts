import { describe, expect, it } from 'vitest';
import type { AnyCalculator } from '../../src/engine/model.ts';
import { formulaAt, resultLeaves, specAt, unitOf } from '../../src/engine/results.ts';

const calculator = {
	id: 'demo',
	definition: {
		results: {
			total: 'money',
			verdict: 'choice',
			years: { each: { cost: 'money', share: 'ratio' } },
			by: { each: 'count' },
			plan: { cost: 'money' },
		},
	},
} as unknown as AnyCalculator;
const formulas = {
	total: '1 + 1',
	verdict: { by: 'rule' },
	years: { each: { cost: { when: 'a > 1', formula: 'a', otherwise: { by: 'rank' } } } },
} as const;

describe('results', () => {
	it('are described by their path, through rows and names', () => {
		expect(
			['total', 'years.3.share', 'by.x%2Ey', 'plan.cost'].map((p) => specAt(calculator, p)),
		).toEqual(['money', 'ratio', 'count', 'money']);
		for (const path of ['nobody', 'years', 'years.0.nobody', 'nobody.deep.down'])
			expect(() => specAt(calculator, path)).toThrow(`demo: no result "${path}"`);
	});
	it('have a unit where they are figures', () => {
		expect([unitOf('money'), unitOf('choice'), unitOf('flag')]).toEqual(['money', null, null]);
	});
	it('are worked out by a formula, a method, or one of the two', () => {
		expect(formulaAt(formulas, 'total')).toBe('1 + 1');
		expect(formulaAt(formulas, 'verdict')).toEqual({ by: 'rule' });
		expect(formulaAt(formulas, 'years.1.cost')).toMatchObject({ when: 'a > 1' });
		for (const path of ['nobody', 'years', 'years.0.nobody', 'nobody.deep.down'])
			expect(() => formulaAt(formulas, path)).toThrow(`No formula for "${path}"`);
	});
	it('are listed one by one, and none may lack a description', () => {
		const leaves = (output: object) =>
			resultLeaves(calculator, output).map(({ path, spec, value }) => [path, spec, value]);
		expect(leaves({ total: 1, years: [{ cost: 2, share: null }], by: { 'x.y': 3 } })).toEqual([
			['total', 'money', 1],
			['years.0.cost', 'money', 2],
			['years.0.share', 'ratio', null],
			['by.x%2Ey', 'count', 3],
		]);
		expect(leaves({ years: null, plan: undefined })).toEqual([]);
		expect(() => leaves({ years: [{ odd: 1 }] })).toThrow('demo: result "years.0.odd" is not');
		expect(() => leaves({ odd: false })).toThrow('demo: result "odd" is not described');
	});
});
