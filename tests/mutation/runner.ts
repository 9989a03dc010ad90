import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
	type DryRunResult,
	DryRunStatus,
	type MutantRunOptions,
	type MutantRunResult,
	MutantRunStatus,
	type TestResult,
	type TestRunner,
	TestStatus,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import type { Test } from './vitest.ts';

/**
 * Runs tests for Stryker in its own process, without a worker and a new module graph for every mutant: the
 * models are plain TypeScript, which Node loads as it is. Several times as fast as Vitest's runner.
 */
interface Loaded extends Test {
	readonly file: string;
	readonly id: string;
}
/** What Stryker's switches in the mutated code read and write. */
interface Switches {
	activeMutant?: string | undefined;
	currentTestId?: string | undefined;
	mutantCoverage?: MutantCoverage;
	hitCount?: number | undefined;
	hitLimit?: number | undefined;
}

/** Not those of the sheets: they work out whole workbooks and would cost more than all the others. */
const TESTS = [
	'tests/engine/{.,!(sheet)}/*.test.ts',
	'tests/calculators/*.test.ts',
	'tests/{every-calculator,old-links,readings}.test.ts',
];
/**
 * Milliseconds of processor time that a mutant has to outlast to count as survived, quick tests and those
 * that have killed others first: what only slower tests would notice is not counted as noticed.
 */
const ENOUGH = 2500;
/** Milliseconds within which a test is quick. */
const QUICK = 80;
/** In the copy of the repository that Stryker makes: what every process that tests mutants has to know. */
const FIRST_RUN = 'first-run.json';
interface FirstRun {
	/** Milliseconds that each test took. */
	readonly times: readonly (readonly [test: string, ms: number])[];
	/** Tests that run through a mutant, of those mutants that loading the modules runs through too. */
	readonly covers: Readonly<Record<string, readonly string[]>>;
}
/** Loaded by the models only when asked; for a mutant they must be loaded with the rest. */
const LATER = 'src/calculators/*/formulas.ts';
const standIn = new URL('./vitest.ts', import.meta.url).href;
const global = globalThis as unknown as { __stryker__: Switches; __vitest_worker__: object };
global.__stryker__ ??= {};
const switches = global.__stryker__;
// What Vitest's `expect` looks for; it is empty outside of its workers.
global.__vitest_worker__ = { config: { expect: {} }, ctx: {} };
process.env['RUNS'] = '12';
fc.configureGlobal({ endOnFailure: true, seed: 7, numRuns: 50 });

const urlOf = (file: string): string => pathToFileURL(file).href;
const sources = new Map<string, string>();
/** Sets one loading of the modules apart from the others. */
let generation = '';

registerHooks({
	resolve(specifier, context, next) {
		const parent = context.parentURL ?? '';
		if (specifier === 'vitest' && /\/tests\/(?!mutation\/)/.test(parent))
			return { url: standIn, shortCircuit: true };
		const found = next(specifier, context);
		const ours = /\/(?:src|tests)\/.*\.ts$/.test(found.url) && found.url.startsWith(urlOf('.'));
		return ours ? { ...found, url: found.url + generation } : found;
	},
	load(url, context, next) {
		const [file = ''] = url.split('?');
		if (!file.startsWith(urlOf('.')) || !file.endsWith('.ts')) return next(url, context);
		const source =
			sources.get(file) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'));
		sources.set(file, source);
		return { source, format: 'module', shortCircuit: true };
	},
});

/** Whether a module keeps what it worked out, and would keep it from one mutant to the next. */
const remembers = (file: string): boolean =>
	/^const \w+ = new Map/m.test(readFileSync(file, 'utf8'));

/** Whether a test takes every calculator. */
const needsAll = (file: string): boolean => readFileSync(file, 'utf8').includes('registry.ts');

async function load(files: readonly string[], later: readonly string[]): Promise<Loaded[]> {
	const { takeTests } = (await import(standIn)) as typeof import('./vitest.ts');
	const loaded: Loaded[] = [];
	// A mutant may have kept files from being loaded to their ends.
	takeTests();
	for (const file of files) {
		await import(urlOf(file) + generation);
		for (const [i, test] of takeTests().entries())
			loaded.push({ ...test, file, id: `${file} ${i} ${test.name}` });
	}
	for (const file of later) await import(urlOf(file) + generation);
	return loaded;
}

class ModelTests implements TestRunner {
	private tests: Loaded[] = [];
	private generations = 0;
	private readonly first: FirstRun = existsSync(FIRST_RUN)
		? JSON.parse(readFileSync(FIRST_RUN, 'utf8'))
		: { times: [], covers: {} };
	/** How long each test took in the first run, and how many mutants each has killed. */
	private readonly times = new Map(this.first.times);
	private readonly kills = new Map<string, number>();

	capabilities() {
		return { reloadEnvironment: true };
	}

	async dryRun(): Promise<DryRunResult> {
		await this.loadOnce();
		const tests: TestResult[] = [];
		for (const test of this.tests) {
			switches.currentTestId = test.id;
			const start = performance.now();
			const failure = await this.failureOf(test);
			this.times.set(test.id, performance.now() - start);
			const told = {
				id: test.id,
				name: test.name,
				fileName: test.file,
				timeSpentMs: this.timeOf(test),
			};
			tests.push(
				failure === null
					? { ...told, status: TestStatus.Success }
					: { ...told, status: TestStatus.Failed, failureMessage: failure },
			);
		}
		switches.currentTestId = undefined;
		const mutantCoverage = switches.mutantCoverage ?? { static: {}, perTest: {} };
		const covers: Record<string, string[]> = {};
		for (const [test, mutants] of Object.entries(mutantCoverage.perTest))
			for (const mutant of Object.keys(mutants)) {
				if (!mutantCoverage.static[mutant]) continue;
				const covering = covers[mutant] ?? [];
				covering.push(test);
				covers[mutant] = covering;
			}
		const first: FirstRun = { times: [...this.times], covers };
		writeFileSync(FIRST_RUN, JSON.stringify(first));
		return { status: DryRunStatus.Complete, tests, mutantCoverage };
	}

	async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
		const {
			activeMutant,
			mutantActivation,
			sandboxFileName,
			testFilter,
			hitLimit = Infinity,
		} = options;
		const anew = mutantActivation === 'static' || remembers(sandboxFileName);
		if (!anew) await this.loadOnce();
		Object.assign(switches, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
		try {
			const covering = new Set(testFilter ?? this.first.covers[activeMutant.id]);
			if (!anew)
				return await this.resultOf(
					this.tests.filter(({ id }) => covering.has(id)),
					hitLimit,
				);
			let nrOfTests = 0;
			for await (const tests of this.loadAnew(sandboxFileName, covering)) {
				const result = await this.resultOf(tests, hitLimit);
				if (result.status !== MutantRunStatus.Survived) return result;
				nrOfTests += tests.length;
			}
			return { status: MutantRunStatus.Survived, nrOfTests };
		} catch (error) {
			// It could not even be loaded.
			return {
				status: MutantRunStatus.Killed,
				killedBy: [],
				failureMessage: `${error}`,
				nrOfTests: 1,
			};
		} finally {
			Object.assign(switches, {
				activeMutant: undefined,
				hitCount: undefined,
				hitLimit: undefined,
			});
		}
	}

	private timeOf({ id }: Loaded): number {
		return this.times.get(id) ?? 0;
	}

	/** By what tests are ordered: their times, less for quick ones that have killed before. */
	private costOf(test: Loaded): number {
		const time = this.timeOf(test);
		return time < QUICK ? time / (1 + (this.kills.get(test.id) ?? 0)) : time;
	}

	private async failureOf(test: Loaded): Promise<string | null> {
		try {
			await test.run();
		} catch (error) {
			return String(error).slice(0, 500);
		}
		return null;
	}

	private async resultOf(tests: readonly Loaded[], hitLimit: number): Promise<MutantRunResult> {
		const cheapFirst = tests.toSorted((a, b) => this.costOf(a) - this.costOf(b));
		const start = process.cpuUsage();
		const spent = (): number => process.cpuUsage(start).user / 1000;
		for (const [i, test] of cheapFirst.entries()) {
			if (spent() > ENOUGH) break;
			const failure = await this.failureOf(test);
			if ((switches.hitCount ?? 0) > hitLimit) return { status: MutantRunStatus.Timeout };
			if (failure === null) continue;
			this.kills.set(test.id, 1 + (this.kills.get(test.id) ?? 0));
			return {
				status: MutantRunStatus.Killed,
				killedBy: [test.id],
				failureMessage: failure,
				nrOfTests: i + 1,
			};
		}
		return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
	}

	private async loadOnce(): Promise<void> {
		if (this.tests.length > 0) return;
		generation = '';
		this.tests = await load(globSync(TESTS), globSync(LATER));
	}

	/**
	 * Loads the modules once more, with the mutant in place, and tests: those that run through it, or,
	 * where none is known to, all; of a calculator its own and those of every one. First those that need
	 * only a few modules.
	 */
	private async *loadAnew(
		mutated: string,
		covering: ReadonlySet<string>,
	): AsyncGenerator<readonly Loaded[]> {
		const id =
			/calculators\/([a-z-]+)\//.exec(relative('.', mutated).replaceAll(sep, '/'))?.[1] ?? '';
		const knows = (file: string) =>
			covering.size === 0 || [...covering].some((test) => test.startsWith(`${file} `));
		const isNear = (file: string) => file.includes(id) || /^tests.[^/\\]+$/.test(file);
		const files = globSync(TESTS).filter((file) => knows(file) && isNear(file));
		for (const all of [false, true]) {
			const some = files.filter((file) => needsAll(file) === all);
			if (some.length === 0) continue;
			generation = `?${++this.generations}`;
			const tests = await load(some, all ? globSync(LATER) : []);
			yield tests.filter((test) =>
				covering.size > 0
					? covering.has(test.id)
					: test.file.includes(id) || test.name.includes(id),
			);
		}
	}
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'models', ModelTests)];
