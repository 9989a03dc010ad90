import type { AnyCalculator } from '../engine/model.ts';

/** Works out a calculator's slow part somewhere. */
export type Spawn = (calculator: AnyCalculator, input: unknown) => Promise<object>;
/** What a worker is asked, and what it answers. */
export interface Question {
	readonly ticket: number;
	readonly id: string;
	readonly input: unknown;
}
export interface Answer {
	readonly ticket: number;
	readonly result: object | null;
}

/** How long a worker may stay silent before the work is done here. */
const PATIENCE = 8000;

/**
 * @param start makes the worker; it may throw where workers are blocked.
 * @returns a `Spawn` that asks one worker, started when first needed; where it fails, stays silent or
 * cannot start, the work is done on this thread.
 */
export function workerSpawn(start: () => Worker): Spawn {
	let worker: Worker | null | undefined;
	let ticket = 0;
	return (calculator, input) => {
		const here = () => calculator.definition.slow?.(input) ?? {};
		try {
			worker ??= start();
		} catch {
			worker = null;
		}
		const asked = worker;
		if (!asked) return Promise.resolve().then(here);
		const mine = ++ticket;
		return new Promise((resolve) => {
			const finish = (result: object | null) => {
				clearTimeout(timer);
				asked.removeEventListener('message', onMessage);
				asked.removeEventListener('error', onError);
				resolve(result ?? here());
			};
			const onMessage = ({ data }: MessageEvent<Answer>) => {
				if (data.ticket === mine) finish(data.result);
			};
			const onError = () => {
				worker = null;
				finish(null);
			};
			const timer = setTimeout(onError, PATIENCE);
			asked.addEventListener('message', onMessage);
			asked.addEventListener('error', onError);
			asked.postMessage({ ticket: mine, id: calculator.id, input } satisfies Question);
		});
	};
}
