import { describe, expect, it } from 'vitest';
import { registry } from '../../src/calculators/registry.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import { rangesOf } from '../../src/engine/simulate/ranges.ts';
import { simulation } from '../../src/engine/simulate/simulate.ts';
import { tornados } from '../../src/engine/simulate/tornado.ts';
import { type Job, type Progress, run, seeded } from '../../src/view/tools/simulation-run.ts';
import { type Order, type Report, simulator } from '../../src/view/tools/simulator.ts';

const calculator = registry['growth-profit'] as unknown as AnyCalculator;
const input = Object.values(calculator.presets)[0] as object;
const [result = ''] = calculator.definition.headline;
const job: Job = {
	input,
	ranges: rangesOf(calculator, input),
	runs: 3000,
	seed: 4,
	results: [result],
	targets: [{ path: result, value: 0.2, side: 'atLeast' }],
};
const long: Job = { ...job, runs: 5_000_000 };
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a plain simulation of the job says. */
function plain(): Progress {
	const { runs, results, seed, ranges } = job;
	const running = simulation(calculator, input, ranges, { runs, results, random: seeded(seed) });
	running.step(runs);
	return {
		...running.summary(),
		total: runs,
		chances: [running.chance(result, 0.2, 'atLeast')],
		bands: running.bands(),
		standings: {},
		tornados: tornados(calculator, input, ranges, [result]),
	};
}
const finished = (start: (onProgress: (progress: Progress | null) => void) => void) =>
	new Promise<Progress>((resolve) =>
		start((progress) => {
			if (progress?.runs === progress?.total) resolve(progress as Progress);
		}),
	);

/** A worker that answers as it is told to. */
class FakeWorker extends EventTarget {
	readonly orders: Order[] = [];
	ended = false;
	answer: (worker: FakeWorker, order: Order) => void;
	constructor(answer: (worker: FakeWorker, order: Order) => void) {
		super();
		this.answer = answer;
	}
	postMessage(order: Order): void {
		this.orders.push(structuredClone(order));
		setTimeout(() => this.answer(this, order));
	}
	tell(report: Report): void {
		this.dispatchEvent(new MessageEvent('message', { data: structuredClone(report) }));
	}
	terminate(): void {
		this.ended = true;
	}
}
const withWorker = (answer: FakeWorker['answer']) => {
	const worker = new FakeWorker(answer);
	return { worker, start: simulator(() => worker as unknown as Worker) };
};

describe('a run in slices', () => {
	it('gives what a plain simulation gives, with pauses in between', async () => {
		let turns = 0;
		const ticking = setInterval(() => turns++, 1);
		const last = await finished((onProgress) => run(calculator, job, 5, onProgress));
		clearInterval(ticking);
		expect(last).toEqual(plain());
		expect(turns).toBeGreaterThan(2);
	});
	it('reports on its way, and stops when cancelled', async () => {
		const reports: Progress[] = [];
		const cancel = run(calculator, long, 10, (progress) => reports.push(progress));
		while (reports.length < 2) await soon(20);
		cancel();
		const before = reports.map(({ runs }) => runs);
		await soon(300);
		expect(reports.length).toBe(before.length);
		expect(before[0]).toBeGreaterThan(0);
		expect(before[1]).toBeGreaterThan(Number(before[0]));
		expect(before.at(-1)).toBeLessThan(long.runs);
	});
	it('stops too when the one it reports to says so', async () => {
		let reports = 0;
		const cancel = run(calculator, long, 10, () => {
			reports++;
			cancel();
		});
		await soon(800);
		expect(reports).toBe(1);
	});
});

describe('the simulator', () => {
	it('asks a worker, and hands on what it answers', async () => {
		const { worker, start } = withWorker((self, { ticket, id }) => {
			if (id !== null) self.tell({ ticket, progress: plain() });
		});
		expect(await finished((onProgress) => start(calculator, job, onProgress))).toEqual(plain());
		expect(worker.orders).toEqual([{ ticket: 1, id: 'growth-profit', job }]);
	});

	it('ends the first when a second starts, and lets nobody end the second by the first', async () => {
		const { worker, start } = withWorker((self, { ticket, id }) => {
			if (id !== null) setTimeout(() => self.tell({ ticket, progress: plain() }), 30);
		});
		const heard: string[] = [];
		const cancelFirst = start(calculator, job, () => heard.push('first'));
		const cancelSecond = start(calculator, job, () => heard.push('second'));
		cancelFirst();
		await soon(120);
		expect(heard).toEqual(['second']);
		expect(worker.orders.map(({ ticket, id }) => [ticket, id !== null])).toEqual([
			[1, true],
			[1, false],
			[2, true],
		]);
		cancelSecond();
		worker.tell({ ticket: 2, progress: plain() });
		expect(heard).toEqual(['second']);
	});

	it.each([
		['cannot start', null],
		[
			'says that it cannot',
			(self: FakeWorker, order: Order) => self.tell({ ticket: order.ticket, progress: null }),
		],
		['fails', (self: FakeWorker) => self.dispatchEvent(new Event('error'))],
	] as const)('does the work itself where the worker %s', async (_, answer) => {
		const start = simulator(() => {
			if (!answer) throw new Error('blocked');
			return new FakeWorker(answer) as unknown as Worker;
		});
		expect(await finished((onProgress) => start(calculator, job, onProgress))).toEqual(plain());
	});

	it('stops its own work too when cancelled', async () => {
		const start = simulator(() => {
			throw new Error('blocked');
		});
		let reports = 0;
		const cancel = start(calculator, long, () => reports++);
		while (reports === 0) await soon(20);
		cancel();
		const before = reports;
		await soon(300);
		expect(reports).toBe(before);
	});
});
