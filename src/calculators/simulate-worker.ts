import { run } from '../view/tools/simulation-run.ts';
import type { Order, Report } from '../view/tools/simulator.ts';
import { loadModel } from './load-model.ts';

/** Milliseconds of work after which a new order is looked for. */
const SLICE = 50;

/** Ticket of the order that counts; 0 where none does. */
let current = 0;
let stop = (): void => {};

addEventListener('message', async ({ data: order }: MessageEvent<Order>) => {
	stop();
	current = order.id === null ? 0 : order.ticket;
	if (order.id === null) return;
	const { ticket, id, job } = order;
	const report = (progress: Report['progress']): void =>
		postMessage({ ticket, progress } satisfies Report);
	try {
		const calculator = await loadModel(id);
		if (ticket !== current) return;
		if (calculator) stop = run(calculator, job, SLICE, report);
		else report(null);
	} catch {
		report(null);
	}
});
