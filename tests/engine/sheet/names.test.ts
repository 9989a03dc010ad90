import { expect, it } from 'vitest';
import { isNameable, nameGiver } from '../../../src/engine/sheet/names.ts';

it('gives names that no spreadsheet takes for a cell, each once', () => {
	const give = nameGiver();
	const name = (path: string) => give(path, 'result');
	expect(name('levers.reach.uplift')).toBe('levers_reach_uplift');
	expect(name('arr0')).toBe('arr_0');
	expect(name('ltv3')).toBe('ltv_3');
	expect(name('r')).toBe('r_');
	expect(name('C')).toBe('C_');
	expect(name('r1c1')).toBe('r_1c1');
	expect(name('true')).toBe('true_');
	expect(name('rate')).toBe('rate');
	expect(name('Rate')).toBe('result_Rate');
	expect(name('single.opps')).toBe('single_opps');
	expect(['rows.0.x', 'spend.银行', 'a.b%2Ec', '1x'].filter(isNameable)).toEqual([]);
});
