import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { registry } from '../../src/calculators/registry.ts';
import type { AnyCalculator } from '../../src/engine/model.ts';
import { rangesOf } from '../../src/engine/simulate/ranges.ts';
import type { Job } from '../../src/view/tools/simulation-run.ts';
import type { Order, Report } from '../../src/view/tools/simulator.ts';

const heard: Report[] = [];
let tell: (order: Order) => void = () => {};

beforeAll(async () => {
	vi.stubGlobal('addEventListener', (_: string, handle: (event: { data: Order }) => void) => {
		tell = (order) => handle({ data: structuredClone(order) });
	});
	vi.stubGlobal('postMessage', (report: Report) => heard.push(structuredClone(report)));
	await import('../../src/calculators/simulate-worker.ts');
});
afterAll(() => vi.unstubAllGlobals());

const jobOf = (calculator: AnyCalculator, runs: number): Job => {
	const input = Object.values(calculator.presets)[0] as object;
	const results = calculator.definition.headline;
	return { input, ranges: rangesOf(calculator, input), runs, seed: 1, results, targets: [] };
};
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const last = () => heard.at(-1)?.progress;

it('loads the model it is asked for, and says so where there is none', async () => {
	for (const [i, calculator] of Object.values(registry).entries()) {
		heard.length = 0;
		const job = jobOf(calculator as unknown as AnyCalculator, 50);
		tell({ ticket: i + 1, id: calculator.id, job });
		while (heard.length === 0) await soon(5);
		expect(heard).toHaveLength(1);
		expect(heard[0]?.ticket).toBe(i + 1);
		expect(last()).toMatchObject({ runs: 50, total: 50 });
		expect(Object.keys(last()?.results ?? {})).toEqual(job.results);
	}
	tell({ ticket: 77, id: 'nothing', job: jobOf(registry.gates as unknown as AnyCalculator, 1) });
	await soon(50);
	expect(heard.at(-1)).toEqual({ ticket: 77, progress: null });
});

it('goes over to the next order at once, and stops when told, even while a model loads', async () => {
	const long = jobOf(registry.gates as unknown as AnyCalculator, 50_000_000);
	heard.length = 0;
	tell({ ticket: 100, id: 'gates', job: long });
	while (heard.length === 0) await soon(10);
	tell({ ticket: 101, id: 'gates', job: long });
	heard.length = 0;
	while (heard.length === 0) await soon(10);
	expect(heard.map(({ ticket }) => ticket)).toEqual([101]);
	tell({ ticket: 102, id: 'gates', job: long });
	tell({ ticket: 102, id: null });
	heard.length = 0;
	await soon(600);
	expect(heard).toEqual([]);
});
