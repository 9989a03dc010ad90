import { type CalculatorId, registry } from '../calculators/registry.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { AnyCalculator } from '../engine/model.ts';
import { specAt, unitOf } from '../engine/results.ts';
import { UNITS, type Unit } from '../engine/units.ts';
import { at, fieldAt, fit, setAt } from '../engine/walk.ts';
import type { FigureSource } from './schemas.ts';

/** A figure with what it counts. */
export interface Worth {
	readonly value: number;
	readonly unit: Unit;
}

const SAID: Readonly<Record<string, Unit>> = { percent: 'ratio' };

/** @returns the input that a figure starts from, before anything is changed. @throws where there is none. */
function inputOf(calculator: AnyCalculator, { of, preset }: FigureSource): unknown {
	const name = preset ?? Object.keys(calculator.presets)[0] ?? '';
	const input = (calculator.presets as Record<string, unknown>)[name];
	if (!input) throw new Error(`calculator ${of} has no preset "${name}"`);
	return input;
}

function unitAt(calculator: AnyCalculator, get: string, as: string | undefined): Unit {
	if (as !== undefined) {
		const unit = SAID[as] ?? as;
		if (!(UNITS as readonly string[]).includes(unit)) throw new Error(`"${as}" names no unit`);
		return unit as Unit;
	}
	const path = get.replace(/^input\./, '');
	if (path === get) {
		const unit = unitOf(specAt(calculator, path));
		if (!unit) throw new Error(`"${get}" is a result without a unit`);
		return unit;
	}
	const field = fieldAt(calculator.definition.inputs, path);
	const inner = field.kind === 'optional' ? field.of : field;
	return (inner as { unit?: Unit }).unit ?? 'number';
}

/**
 * Works out a figure: the model's result, an input, or arithmetic over both, after the inputs named in
 * `set` were changed.
 * @throws with a sentence where that is no finite number or has no unit.
 */
export function worthOf(source: FigureSource, set: FigureSource['set'] = source.set): Worth {
	const { of, get, is, as } = source;
	const calculator = Object.hasOwn(registry, of)
		? (registry[of as CalculatorId] as unknown as AnyCalculator)
		: undefined;
	if (!calculator) throw new Error(`there is no calculator "${of}"`);
	const { inputs } = calculator.definition;
	let input = inputOf(calculator, source);
	for (const [path, value] of Object.entries(set ?? {})) {
		fieldAt(inputs, path);
		input = setAt(input, path, value);
	}
	input = fit(inputs, input);
	const output = calculator.compute(input as never);
	const value =
		is !== undefined
			? evaluate(is, { input, output, path: '' })
			: at({ ...output, input }, get ?? '');
	if (typeof value !== 'number' || !Number.isFinite(value))
		throw new Error(`"${is ?? get}" of ${of} is not a number`);
	return { value, unit: unitAt(calculator, get ?? '', as) };
}
