import { describe, expect, it } from 'vitest';
import { registry } from '../../src/calculators/registry.ts';
import { qinghe } from '../../src/cases/qinghe.ts';
import { type Asked, askedBy, livingText } from '../../src/client/later/living-text.ts';
import type { Told } from '../../src/view/telling.ts';

const input = qinghe.inputs['four-rate'];
const told = (more: Partial<Told> = {}): Told => ({
	id: 'four-rate',
	own: true,
	input,
	output: { ...registry['four-rate'].definition.compute(input) },
	searching: false,
	waiting: false,
	currency: 'cny',
	...more,
});
const asked = (attributes: Record<string, string>): Asked => {
	const found = askedBy({ of: 'four-rate', unit: 'count', ...attributes });
	if (!found) throw new Error('asks for nothing');
	return found;
};

describe('what a figure asks for', () => {
	it('is read from its attributes', () => {
		expect(asked({ get: 'arrEnd', unit: 'money' })).toEqual({
			of: 'four-rate',
			ask: { get: 'arrEnd' },
			unit: 'money',
		});
		expect(asked({ is: 'reach * win' }).ask).toEqual({ is: 'reach * win' });
	});
	it('is nothing where a calculator or a path is missing', () => {
		expect(askedBy({ of: 'four-rate', unit: 'count' })).toBeNull();
		expect(askedBy({ get: 'arrEnd', unit: 'money' })).toBeNull();
		expect(askedBy({})).toBeNull();
	});
});

describe('a figure with the reader’s numbers', () => {
	it('is an input, a result, or arithmetic over both', () => {
		const open = asked({ is: '(targetAccounts - customers0) * reach' });
		expect(livingText(open, told(), 'en')).toBe('555');
		expect(livingText(open, told({ input: { ...input, reach: 1 } }), 'en')).toBe('1,850');
		expect(livingText(asked({ get: 'input.reach', unit: 'ratio' }), told(), 'zh')).toBe('30%');
		expect(livingText(asked({ get: 'baseNewArr', unit: 'money' }), told(), 'zh')).toBe('¥932万');
	});
	it('has the reader’s currency', () => {
		const arr = asked({ get: 'input.arr0', unit: 'money' });
		expect(livingText(arr, told({ currency: 'usd' }), 'en')).toBe('$60M');
		expect(livingText(arr, told({ currency: 'eur' }), 'zh')).toBe('€6,000万');
	});
	it('is a dash where there is none: no such row, no number, a division by zero', () => {
		for (const attributes of [
			{ get: 'years.7.arr' },
			{ get: 'input.schedule' },
			{ get: 'requiredConversionYear1' },
			{ is: 'years.7.arr * 2' },
			{ is: 'arr0 / (win - win)' },
		] as Record<string, string>[]) {
			const mine = told({
				input: { ...input, targetArrYear1: null },
				output: { ...told().output, requiredConversionYear1: null },
			});
			expect(livingText(asked(attributes), mine, 'en'), JSON.stringify(attributes)).toBe('—');
		}
		const nothing = told({ waiting: true });
		expect(livingText(asked({ get: 'arrEnd', unit: 'money' }), nothing, 'zh')).toBe('—');
	});
	it('waits for what is still being worked out', () => {
		const best = asked({ get: 'best.netGain', unit: 'money' });
		expect(livingText(best, told({ searching: true }), 'en')).toBe('…');
		expect(livingText(best, told(), 'en')).toBe('—');
	});
});
