import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, back, forth, type History } from '../../src/view/history.ts';

const start: History<number> = { past: [], now: 0, future: [], at: 0 };
const apart = (history: History<number>, next: number) =>
	advance(history, next, history.at + 10_000);

describe('the history of the figures', () => {
	it('goes back through every state and forth again', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { maxLength: 60 }), (states) => {
				let history = states.reduce(apart, start);
				for (const state of [...states].reverse()) {
					expect(history.now).toBe(state);
					history = back(history);
				}
				expect(history.now).toBe(0);
				expect(back(history)).toEqual(history);
				for (const state of states) {
					history = forth(history);
					expect(history.now).toBe(state);
				}
				expect(forth(history)).toEqual(history);
			}),
		);
	});
	it('takes quick changes for one, unless told otherwise', () => {
		const typed = [1, 12, 123].reduce((h, next) => advance(h, next, h.at + 100), apart(start, 5));
		expect(back(typed)).toMatchObject({ now: 0, future: [123] });
		expect(back(advance(typed, 9, typed.at + 1, true)).now).toBe(123);
	});
	it('forgets what was taken back when something new is done', () => {
		const other = apart(back(apart(apart(start, 1), 2)), 3);
		expect(other.future).toEqual([]);
		expect(back(other).now).toBe(1);
	});
	it('keeps a hundred states', () => {
		const long = Array.from({ length: 300 }, (_, i) => i + 1).reduce(apart, start);
		expect(long.past).toHaveLength(100);
		expect(long.past[0]).toBe(200);
	});
});
