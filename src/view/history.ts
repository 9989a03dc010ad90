import { useState } from 'preact/hooks';

/** Most states that can be gone back to. */
const LONGEST = 100;
/** Changes that follow each other faster are one: a word being typed, a slider being drawn. */
const TOGETHER = 800;

/** A state with those before it and those that were taken back. */
export interface History<T> {
	readonly past: readonly T[];
	readonly now: T;
	readonly future: readonly T[];
	/** When `now` was last changed, in milliseconds. */
	readonly at: number;
}

/** A change at the time `at`; `fresh` makes it one of its own, however fast it follows. */
export function advance<T>(history: History<T>, next: T, at: number, fresh = false): History<T> {
	const joined = !fresh && history.past.length > 0 && at - history.at < TOGETHER;
	const past = joined ? history.past : [...history.past, history.now].slice(-LONGEST);
	return { past, now: next, future: [], at };
}

/** The state before; the same history where there is none. */
export function back<T>({ past, now, future, at }: History<T>): History<T> {
	const before = past.at(-1);
	return before === undefined
		? { past, now, future, at }
		: { past: past.slice(0, -1), now: before, future: [now, ...future], at: 0 };
}

/** The state that was last taken back; the same history where there is none. */
export function forth<T>({ past, now, future, at }: History<T>): History<T> {
	const [next, ...rest] = future;
	return next === undefined
		? { past, now, future, at }
		: { past: [...past, now], now: next, future: rest, at: 0 };
}

/** A component's state that remembers what it was. */
export function useHistory<T>(initial: T) {
	const [history, set] = useState<History<T>>({ past: [], now: initial, future: [], at: 0 });
	return {
		now: history.now,
		undo: history.past.length > 0 ? () => set(back) : null,
		redo: history.future.length > 0 ? () => set(forth) : null,
		/** Takes the next state; what was can be gone back to. */
		push: (change: (now: T) => T, fresh = false) =>
			set((h) => advance(h, change(h.now), Date.now(), fresh)),
		/** Puts another state in place of this one, as if it had been so. */
		replace: (change: (now: T) => T) => set((h) => ({ ...h, now: change(h.now) })),
	};
}
