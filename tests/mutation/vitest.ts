import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { expect } from 'vitest';

/** Stands in for Vitest where a mutant is tested: what our test files use of it, and no more. */
export interface Test {
	readonly name: string;
	readonly run: () => unknown;
}
type Body = (...values: readonly never[]) => unknown;

let tests: Test[] = [];
const path: string[] = [];

/** @returns the tests that were declared since this was last asked. */
export function takeTests(): Test[] {
	const taken = tests;
	tests = [];
	return taken;
}

const nameOf = (template: string, values: readonly unknown[]): string =>
	format(template, ...values.slice(0, template.match(/%[sidfjoO]/g)?.length ?? 0));

const withEach = (declare: (name: string, body: Body) => void) =>
	Object.assign(declare, {
		each: (rows: readonly unknown[]) => (template: string, body: Body) => {
			for (const row of rows) {
				const values = Array.isArray(row) ? row : [row];
				declare(nameOf(template, values), () => body(...(values as never[])));
			}
		},
	});

export const describe = withEach((name, body) => {
	path.push(name);
	body();
	path.pop();
});
export const it = withEach((name, run) => {
	tests.push({ name: [...path, name].join(' > '), run });
});
export const test = it;

expect.extend({
	toMatchFileSnapshot(text: string, file: string) {
		const pass = readFileSync(join('tests', file), 'utf8') === text;
		return { pass, message: () => `differs from ${file}` };
	},
});

export { expect };
