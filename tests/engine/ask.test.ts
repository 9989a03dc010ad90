import { describe, expect, it } from 'vitest';
import { answerTo } from '../../src/engine/ask.ts';

const input = { reach: 0.3, rows: [{ count: 4 }], none: null, word: 'x' };
const output = { won: 12, all: { rows: [1, 2] }, empty: null, reach: 'no' };
const answer = (ask: Parameters<typeof answerTo>[0]) => answerTo(ask, input, output);

describe('a figure of running text', () => {
	it('is a result at its path, or an input after “input.”', () => {
		expect(answer({ get: 'won' })).toBe(12);
		expect(answer({ get: 'all.rows.1' })).toBe(2);
		expect(answer({ get: 'input.reach' })).toBe(0.3);
		expect(answer({ get: 'input.rows.0.count' })).toBe(4);
	});
	it('is arithmetic over both', () => {
		expect(answer({ is: 'won * input.reach' })).toBeCloseTo(3.6, 12);
		expect(answer({ is: 'rows.0.count + all.rows.0' })).toBe(5);
		expect(answer({ is: 'won / (won - 12)' })).toBeNull();
	});
	it('is null where there is no number, and an error where a name means nothing', () => {
		for (const get of [
			'empty',
			'reach',
			'all',
			'nowhere',
			'input.none',
			'input.word',
			'input.rows.1.count',
		])
			expect(answer({ get }), get).toBeNull();
		expect(answerTo({ get: 'x' }, {}, { x: Number.NaN })).toBeNull();
		expect(answerTo({ get: 'x' }, {}, { x: Number.POSITIVE_INFINITY })).toBeNull();
		expect(() => answer({ is: 'nowhere * 2' })).toThrow('"nowhere" means nothing');
	});
});
