import { type NumberField, type Shape, unwrap } from '../fields.ts';
import type { AnyCalculator } from '../model.ts';
import { resultLeaves, unitOf } from '../results.ts';
import type { Unit } from '../units.ts';
import { boundsOf } from '../validate.ts';
import { at, fieldAt, fit, leavesOf, setAt } from '../walk.ts';

/** A number of an input, and the closed range in which it may be tried, all else as it is. */
export interface ScalarInput {
	readonly path: string;
	readonly field: NumberField;
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** A single number among the results, `null` where it is undefined at present. */
export interface ScalarResult {
	readonly path: string;
	readonly unit: Unit;
	readonly value: number | null;
}

const justAbove = (x: number): number =>
	x + Math.max(Number.MIN_VALUE, Math.abs(x) * Number.EPSILON);
const justBelow = (x: number): number => -justAbove(-x);

/** The fields beside the one at a path: those whose rules it must keep too. */
function besides(inputs: Shape, parent: string): Shape {
	if (parent === '') return inputs;
	const field = unwrap(fieldAt(inputs, parent));
	return field.kind === 'group' ? field.fields : {};
}

/** Range of a number: its field's, its own rules about siblings, and their rules about it. */
function rangeOf(inputs: Shape, input: unknown, path: string, field: NumberField) {
	const dot = path.lastIndexOf('.');
	const [parent, name] = [path.slice(0, Math.max(0, dot)), path.slice(dot + 1)];
	const shape = besides(inputs, parent);
	const values = (parent === '' ? input : at(input, parent)) as Record<string, unknown>;
	const own = boundsOf(field, Object.keys(shape).length > 0 ? values : {});
	const lows = [own.atLeast, own.above === undefined ? -Infinity : justAbove(own.above)];
	const highs = [own.atMost, own.below === undefined ? Infinity : justBelow(own.below)];
	for (const [key, other] of Object.entries(shape)) {
		const rules = unwrap(other);
		const value = values[key];
		if (rules.kind !== 'number' || typeof value !== 'number') continue;
		if (rules.atMost === name) lows.push(value);
		if (rules.below === name) lows.push(justAbove(value));
		if (rules.atLeast === name) highs.push(value);
		if (rules.above === name) highs.push(justBelow(value));
	}
	const [low, high] = [Math.max(...lows), Math.min(...highs)];
	return field.integer ? { low: Math.ceil(low), high: Math.floor(high) } : { low, high };
}

/**
 * @param input one that `validate` finds nothing wrong with.
 * @returns every number of it that may be varied alone, in order; optional ones that are off are left out.
 */
export function scalarInputs({ definition }: AnyCalculator, input: unknown): ScalarInput[] {
	return leavesOf(definition.inputs, input).flatMap(({ path, field, value }) =>
		typeof value === 'number'
			? [{ path, field, value, ...rangeOf(definition.inputs, input, path, field) }]
			: [],
	);
}

/** @returns the number at a path of an input. @throws where the input holds none. */
export function scalarAt(calculator: AnyCalculator, input: unknown, path: string): ScalarInput {
	const found = scalarInputs(calculator, input).find((one) => one.path === path);
	if (!found) throw new Error(`${calculator.id}: no number "${path}"`);
	return found;
}

/**
 * @returns every fast numeric result that stands for itself (in no row of a table), the headline
 * ones first. Slow results are not among them.
 */
export function scalarResults({ definition, ...rest }: AnyCalculator, input: unknown) {
	const { results, headline } = definition;
	const rank = (path: string) =>
		(headline.indexOf(path) + headline.length + 1) % (headline.length + 1);
	return resultLeaves({ definition, ...rest }, definition.compute(input))
		.flatMap(({ path, spec, value }): ScalarResult[] => {
			const unit = unitOf(spec);
			const alone = at(results, path) !== undefined;
			return unit && alone ? [{ path, unit, value: value as number | null }] : [];
		})
		.sort((a, b) => rank(a.path) - rank(b.path));
}

/** @returns paths of the flags among the fast results that stand for themselves (in no row). */
export function scalarFlags(calculator: AnyCalculator, input: unknown): string[] {
	const { results, compute } = calculator.definition;
	return resultLeaves(calculator, compute(input))
		.filter(({ path, spec }) => spec === 'flag' && at(results, path) === 'flag')
		.map(({ path }) => path);
}

/**
 * @returns a function from values of the number at a path to whole inputs: the given one with that
 * value, and with lists that follow it made to fit.
 */
export function varying<I>({ definition }: AnyCalculator, input: I, path: string) {
	// Lists follow inputs at the top only; `fit` costs more than the quickest models.
	const leads = !path.includes('.');
	return (value: number): I => {
		const next = setAt(input, path, value);
		return leads ? fit(definition.inputs, next) : next;
	};
}

/** @returns whether a result is another at an end of an input's range, all else as it is. */
export function moves(
	calculator: AnyCalculator,
	input: unknown,
	{ path, low, high }: ScalarInput,
	result: ScalarResult,
): boolean {
	const inputWith = varying(calculator, input, path);
	return [low, high].some(
		(end) =>
			(at(calculator.definition.compute(inputWith(end)), result.path) ?? null) !== result.value,
	);
}
