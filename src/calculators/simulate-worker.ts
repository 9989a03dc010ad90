import type { AnyCalculator } from '../engine/model.ts';
import { run } from '../view/tools/simulation-run.ts';
import type { Order, Report } from '../view/tools/simulator.ts';

/** Each model is a file of its own, loaded by the first order for it. */
const models = import.meta.glob<Record<string, AnyCalculator>>('./*/model.ts');
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
		const module = await models[`./${id}/model.ts`]?.();
		const calculator = Object.values(module ?? {}).find((c) => c?.id === id);
		if (ticket !== current) return;
		if (calculator) stop = run(calculator, job, SLICE, report);
		else report(null);
	} catch {
		report(null);
	}
});
