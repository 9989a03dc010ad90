import { registry } from '../calculators/registry.ts';
import { type Ask, answerTo } from '../engine/ask.ts';
import type { AnyCalculator } from '../engine/model.ts';
import { specAt, unitOf } from '../engine/results.ts';
import type { Unit } from '../engine/units.ts';
import { validate } from '../engine/validate.ts';
import { fieldAt, fit, setAt } from '../engine/walk.ts';
import { cases } from './cases.ts';

/** How a figure in running text may be said: the words that chapters use for `as`. */
export const FIGURES = {
	money: 'money',
	count: 'count',
	percent: 'ratio',
	points: 'points',
	months: 'months',
	years: 'years',
	times: 'times',
	number: 'number',
} as const satisfies Record<string, Unit>;
export type FigureKind = keyof typeof FIGURES;

/** @returns the unit that `as` names. @throws where it names none. */
export function unitNamed(as: string): Unit {
	if (!Object.hasOwn(FIGURES, as))
		throw new Error(`names no unit ("${as}"): expected one of ${Object.keys(FIGURES).join(', ')}`);
	return FIGURES[as as FigureKind];
}

/** Where a figure comes from, as running text says it: see `Result.astro`. */
export interface FigureProps {
	of: string;
	case?: string | undefined;
	preset?: string | undefined;
	get?: string | undefined;
	is?: string | undefined;
	as?: string | undefined;
}
/** A figure worked out. */
export interface ReadFigure {
	readonly value: number;
	readonly unit: Unit;
	readonly ask: Ask;
	readonly calculator: AnyCalculator;
}

const calculators = registry as unknown as Record<string, AnyCalculator>;
/** @returns an own property. @throws with what is wrong with the name. */
function pick<T>(from: Readonly<Record<string, T>>, key: string, lack: string): T {
	const found = Object.hasOwn(from, key) ? from[key] : undefined;
	if (found === undefined) throw new Error(lack);
	return found;
}

/** @returns the figures that a calculator starts from: a firm's, or an example's. */
export function startOf({ of, case: firm, preset }: FigureProps): unknown {
	const calculator = pick(calculators, of, `names no calculator (${Object.keys(calculators)})`);
	if ((firm === undefined) === (preset === undefined)) throw new Error('names no case or preset');
	return firm === undefined
		? pick(calculator.presets, preset ?? '', `names no preset of ${of}`)
		: pick(cases, firm, `names no case (${Object.keys(cases)})`).inputs[
				of as keyof typeof registry
			];
}

function askOf({ get, is, as }: FigureProps): Ask {
	if ((get === undefined) === (is === undefined))
		throw new Error('asks for no one thing (get or is)');
	if (get !== undefined) return { get };
	if (as === undefined) throw new Error('does not say how its number is read (as)');
	return { is: is ?? '' };
}

const known = new Map<unknown, object>();
function outputOf(calculator: AnyCalculator, input: unknown): object {
	const output = known.get(input) ?? calculator.compute(input);
	known.set(input, output);
	return output;
}

function ownUnit(calculator: AnyCalculator, path: string): Unit {
	const of = path.replace(/^input\./, '');
	const field = of === path ? null : fieldAt(calculator.definition.inputs, of);
	const inner = field?.kind === 'optional' ? field.of : field;
	const unit = inner ? (inner as { unit?: Unit }).unit : unitOf(specAt(calculator, path));
	if (!unit) throw new Error('leads to a number without a unit');
	return unit;
}

/**
 * Works out a figure.
 * @param set inputs to be changed before, by path.
 * @throws with what is wrong with it, to be read after its tag.
 */
export function readFigure(
	props: FigureProps,
	set: Readonly<Record<string, unknown>> = {},
): ReadFigure {
	let input = startOf(props);
	const calculator = calculators[props.of] as AnyCalculator;
	const { inputs } = calculator.definition;
	for (const [path, value] of Object.entries(set)) {
		fieldAt(inputs, path);
		input = fit(inputs, setAt(input, path, value));
	}
	const [refused] = Object.keys(set).length ? validate(inputs, input) : [];
	if (refused) throw new Error(`sets ${refused.field} to what the calculator refuses`);
	const ask = askOf(props);
	const value = answerTo(ask, input, outputOf(calculator, input));
	if (value === null) throw new Error('leads to no number');
	const unit = props.as === undefined ? ownUnit(calculator, props.get ?? '') : unitNamed(props.as);
	return { value, unit, ask, calculator };
}

/** @returns a firm's fact. @throws with what is wrong with it. */
export function readFact(of: string, get: string) {
	const firm = pick(cases, of, `names no case (${Object.keys(cases)})`);
	return pick(
		firm.facts as Readonly<Record<string, (typeof firm.facts)['revenue']>>,
		get,
		`names no fact of ${of}`,
	);
}
