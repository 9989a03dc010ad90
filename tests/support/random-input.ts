import fc from 'fast-check';
import type { AnyField, KnownField, NumberField, Shape } from '../../src/engine/fields.ts';
import { rowId, rowsOf, validate } from '../../src/engine/validate.ts';
import { defaultOf, fieldAt, fit, setAt } from '../../src/engine/walk.ts';

type Plain = Record<string, unknown>;

/** How far a value may lie: over the whole closed range, or within what is plausible. */
export type Spread = 'whole' | 'plausible';

/**
 * Numbers of a field: a step grid, uniform values, the ends and the default. (Doubles drawn by their
 * bits alone are almost all tiny and would agree with anything.)
 */
function numbers(field: NumberField, spread: Spread): fc.Arbitrary<number> {
	if (field.only) return fc.constantFrom(...field.only);
	const [low, high] =
		spread === 'plausible'
			? (field.plausible ?? [field.default / 2, Math.min(field.max, field.default * 2 + 1)])
			: [field.min, field.max];
	const from = Math.max(field.min, low);
	const to = Math.max(from, Math.min(field.max, high));
	const whole = fc.integer({
		min: Math.ceil(from),
		max: Math.max(Math.ceil(from), Math.floor(to)),
	});
	if (field.integer) return fc.oneof(whole, fc.constantFrom(Math.ceil(from), Math.floor(to)));
	const grid = fc.integer({ min: 0, max: 20 }).map((i) => from + ((to - from) * i) / 20);
	// Coarser where it is plausible: a cost of 1e-10 beside one of 1e8 only measures cancellation.
	const steps = spread === 'plausible' ? 2 ** 10 : 2 ** 30;
	const uniform = fc.integer({ min: 0, max: steps }).map((i) => from + (to - from) * (i / steps));
	const scale = fc
		.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -3, max: 12 }))
		.map(([a, b]) => Math.min(to, Math.max(from, a * 10 ** b)));
	return fc.oneof(grid, uniform, scale, fc.constantFrom(from, to, field.default));
}

/** Values of any field; lists that follow another are made to fit afterwards. */
function values(anyField: AnyField, root: Plain, spread: Spread): fc.Arbitrary<unknown> {
	const field = anyField as KnownField;
	const inside = (f: AnyField) => values(f, root, spread);
	switch (field.kind) {
		case 'number':
			return numbers(field, spread);
		case 'choice':
			return fc.constantFrom(...field.options);
		case 'switch':
			return fc.boolean();
		case 'text':
			return fc
				.tuple(fc.constantFrom('a', '行', '<script>', '🙂', '__proto__', 'x y', '٣'), fc.nat(99))
				.map(([a, b]) => a + b);
		case 'optional':
			return fc.option(inside(field.of), { nil: null });
		case 'group':
			return fc.record(
				Object.fromEntries(Object.entries(field.fields).map(([k, f]) => [k, inside(f)])),
			);
		case 'byKey':
			return fc.record(Object.fromEntries(field.keys.map((k) => [k, inside(field.each)])));
		case 'byRow': {
			const keys = ((root[field.rows] as unknown[] | undefined) ?? []).map(rowId);
			return fc.record(Object.fromEntries(keys.map((k) => [k, inside(field.each)])));
		}
		case 'picks':
			return fc.subarray([...field.keys]);
		case 'list': {
			const length = field.follows ? rowsOf(field.follows, root) : undefined;
			const max = length ?? Math.min(field.max, field.min + 5);
			return fc.array(inside(field.each), { minLength: length ?? field.min, maxLength: max });
		}
	}
}

/** Brings what breaks a rule between fields back to where it holds. */
function lawful(inputs: Shape, input: Plain): Plain {
	let next = input;
	for (let round = 0; round < 6; round++) {
		const issues = validate(inputs, next);
		if (issues.length === 0) return next;
		for (const { field, code } of issues) {
			const number = fieldAt(inputs, field);
			const edge =
				number.kind !== 'number'
					? defaultOf(number, next)
					: round > 3
						? number.default
						: code === 'belowMin'
							? number.max
							: number.min;
			next = setAt(next, field, edge);
		}
	}
	return next;
}

/** As many in a row that break a rule mean that the rules are broken, not the luck. */
const MOST_REFUSED = 500;

/** Complete inputs of a calculator, rules between fields kept. */
export function inputsOf(inputs: Shape, spread: Spread): fc.Arbitrary<Plain> {
	const leaders = Object.entries(inputs).filter(
		([, f]) => !('follows' in f) && !hasFollower(f as KnownField),
	);
	let refused = 0;
	return fc
		.record(Object.fromEntries(leaders.map(([k, f]) => [k, values(f, {}, spread)])))
		.chain((led) => {
			const rest = Object.entries(inputs).filter(([k]) => !(k in led));
			return fc
				.record(Object.fromEntries(rest.map(([k, f]) => [k, values(f, led, spread)])))
				.map((others) => {
					const ordered = Object.fromEntries(
						Object.keys(inputs).map((k) => [k, k in led ? led[k] : others[k]]),
					);
					return lawful(inputs, fit(inputs, ordered));
				});
		})
		.filter((input) => {
			const lawful = validate(inputs, input).length === 0;
			refused = lawful ? 0 : refused + 1;
			if (refused > MOST_REFUSED) throw new Error('No input keeps the rules between its fields');
			return lawful;
		});
}

function hasFollower(field: KnownField): boolean {
	if (field.kind === 'byRow' || (field.kind === 'list' && field.follows)) return true;
	if (field.kind === 'optional') return hasFollower(field.of as KnownField);
	if (field.kind === 'group')
		return Object.values(field.fields).some((f) => hasFollower(f as KnownField));
	return 'each' in field && hasFollower(field.each as KnownField);
}
