import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { progress, ROOT } from './build.ts';

/** The whole suite, in order, stopping at the first stage that fails. `--full` adds the long tests. */
const full = process.argv.includes('--full');
const reports = join(ROOT, 'node_modules', '.cache', 'reports');
const tell = progress();
const counted = { passed: 0, failed: 0 };

function run(
	step: string,
	command: string,
	args: string[],
	env: Record<string, string> = {},
): boolean {
	tell(step);
	const { status } = spawnSync(command, args, {
		cwd: ROOT,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, ...(full ? { FULL: '1', RUNS: '2000' } : {}), ...env },
	});
	return status === 0;
}

function count(file: string, read: (report: never) => [passed: number, failed: number]): void {
	const [passed, failed] = read(JSON.parse(readFileSync(join(reports, file), 'utf8')) as never);
	counted.passed += passed;
	counted.failed += failed;
}

function finish(good: boolean): never {
	console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
	process.exit(good ? 0 : 1);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const based = join('node_modules', '.cache', 'based');
const stages = [
	() => run('Lint and format', 'biome', ['check', '.']),
	() => run('Types of the engine', 'tsc', ['-p', 'src/engine/tsconfig.json', '--noEmit']),
	() => run('Types', 'astro', ['check', '--minimumSeverity', 'warning']),
	() => run('Unused code', 'knip', []),
	() =>
		run('Chinese typography', 'autocorrect', [
			'--lint',
			'content/chapters/zh',
			'content/pages/zh',
			'src/calculators/*/zh*.ts',
		]),
	() => run('Build', 'node', ['src/tools/build.ts', 'dist']),
	() => run('The book as PDF', 'node', ['src/tools/pdf.ts', 'dist']),
	() =>
		run('Build under a sub-path with a public address', 'node', ['src/tools/build.ts', based], {
			SITE: 'https://fieldbook.example',
			BASE: '/x/',
			CONTACT: 'editor@fieldbook.example',
		}),
];
for (const stage of stages) if (!stage()) finish(false);

const units = run('Tests of code, content and the built site', 'vitest', [
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${join(reports, 'vitest.json')}`,
]);
count('vitest.json', (r: { numPassedTests: number; numFailedTests: number }) => [
	r.numPassedTests,
	r.numFailedTests,
]);
if (!units) finish(false);

const browser = await findBrowser();
const pages = run('Tests in a browser', 'playwright', ['test', '-c', 'tests/e2e'], {
	BROWSER_PATH: browser,
	PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json'),
});
count(
	'playwright.json',
	(r: { stats: { expected: number; unexpected: number; flaky: number } }) => [
		r.stats.expected,
		r.stats.unexpected + r.stats.flaky,
	],
);
if (!pages || !full) finish(pages);

const mutants = run('Mutants of models and engine', 'stryker', [
	'run',
	'tests/mutation/stryker.json',
	'--force',
]);
const report = readFileSync(join(ROOT, 'node_modules', '.cache', 'mutants', 'report.json'), 'utf8');
// A score says nothing where no test was run.
finish(mutants && /"testsCompleted":[1-9]/.test(report.replaceAll(' ', '')));
