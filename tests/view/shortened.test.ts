import { expect, it } from 'vitest';
import { shortened } from '../../src/view/tools/shortened.ts';

it('leaves out groups where the rest is a name of its own', () => {
	const names = [
		'Target',
		'Output · Quota',
		'Output · Regions · 1 · Sellers',
		'Output · Regions · 2 · Sellers',
	];
	expect(shortened(names)).toEqual([
		'Target',
		'Quota',
		'Regions · 1 · Sellers',
		'Regions · 2 · Sellers',
	]);
	expect(shortened(['上手曲线 · 3', '现有 · 销售', '新 · 销售'])).toEqual([
		'上手曲线 · 3',
		'现有 · 销售',
		'新 · 销售',
	]);
	expect(shortened(['A · B', 'B'])).toEqual(['A · B', 'B']);
});
