import type { AnyCalculator } from '../../engine/model.ts';
import type { Job, Progress } from './simulation-run.ts';

/** What the worker is told: to start, which ends what it was doing, or only to end that. */
export type Order =
	| { readonly ticket: number; readonly id: string; readonly job: Job }
	| { readonly ticket: number; readonly id: null };
/** What it answers; `null` where it cannot. */
export interface Report {
	readonly ticket: number;
	readonly progress: Progress | null;
}
/**
 * Starts a simulation; the one before ends.
 * @param onProgress gets every report, the last with `runs` equal to `total`; `null` where it
 * could not even start on this thread.
 * @returns what cancels it: no report comes after that.
 */
export type Start = (
	calculator: AnyCalculator,
	job: Job,
	onProgress: (progress: Progress | null) => void,
) => () => void;

/** How long a worker may stay silent at first before the work is done here. */
const PATIENCE = 8000;
/** Milliseconds of work at a time on this thread. */
export const SLICE = 20;

/**
 * @param makeWorker makes the worker, when first needed; it may throw where workers are blocked.
 * @returns a `Start` that lets one worker work; where it fails, stays silent or cannot start, the work
 * is done on this thread, in short slices.
 */
export function simulator(makeWorker: () => Worker): Start {
	let worker: Worker | null = null;
	let ticket = 0;
	let cancel = (): void => {};
	return (calculator, job, onProgress) => {
		cancel();
		ticket++;
		let over = false;
		let stop = (): void => {};
		const workHere = (): void => {
			import('./simulation-run.ts')
				.then(({ run }) => {
					if (!over) stop = run(calculator, job, SLICE, onProgress);
				})
				.catch(() => over || onProgress(null));
		};
		const giveUp = (): void => {
			stop();
			worker?.terminate();
			worker = null;
			workHere();
		};
		try {
			worker ??= makeWorker();
			stop = ask(worker, { ticket, id: calculator.id, job }, onProgress, giveUp);
		} catch {
			workHere();
		}
		cancel = () => {
			if (!over) stop();
			over = true;
		};
		return cancel;
	};
}

/** Lets a worker work. @returns what ends it. */
function ask(
	worker: Worker,
	order: Order,
	onProgress: (progress: Progress) => void,
	onFailure: () => void,
): () => void {
	const onMessage = ({ data }: MessageEvent<Report>): void => {
		if (data.ticket !== order.ticket) return;
		clearTimeout(timer);
		if (data.progress) onProgress(data.progress);
		else onFailure();
	};
	const timer = setTimeout(onFailure, PATIENCE);
	worker.addEventListener('message', onMessage);
	worker.addEventListener('error', onFailure);
	worker.postMessage(order);
	return () => {
		clearTimeout(timer);
		worker.removeEventListener('message', onMessage);
		worker.removeEventListener('error', onFailure);
		worker.postMessage({ ticket: order.ticket, id: null } satisfies Order);
	};
}
