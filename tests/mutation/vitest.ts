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
type Declare = (name: string, first: object | Body, second?: Body | number) => void;

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

/** Options may stand before what is declared, a time limit after it. */
const bodyIn = (rest: readonly unknown[]) => rest.find((one) => typeof one === 'function') as Body;

const withEach = (add: (name: string, body: Body) => void) => {
	const declare: Declare = (name, ...rest) => add(name, bodyIn(rest));
	const each =
		(rows: readonly unknown[]): Declare =>
		(template, ...rest) => {
			for (const row of rows) {
				const values = Array.isArray(row) ? row : [row];
				add(nameOf(template, values), () => bodyIn(rest)(...(values as never[])));
			}
		};
	return Object.assign(declare, { each });
};

export const describe = withEach((name, body) => {
	path.push(name);
	try {
		body();
	} finally {
		path.pop();
	}
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
