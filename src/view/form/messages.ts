import type { KnownField, NumberField } from '../../engine/fields.ts';
import { boundsOf, type IssueCode } from '../../engine/validate.ts';
import { fill, show, type Tongue } from '../tongue.ts';
import { editText } from './edit-text.ts';

const readable = (tongue: Tongue, field: NumberField, value: number): string =>
	field.unit === 'money' || field.unit === 'count' || field.unit === 'ratio'
		? show(tongue, value, field.unit)
		: editText(value, field.unit);

function numberMessage(
	tongue: Tongue,
	field: NumberField,
	code: IssueCode,
	siblings: Readonly<Record<string, unknown>>,
): string {
	const { words } = tongue;
	const bounds = boundsOf(field, siblings);
	const low = readable(tongue, field, bounds.atLeast);
	const high = readable(tongue, field, bounds.atMost);
	const example = editText(field.default, field.unit);
	if (code === 'required') return fill(words.required, { low, high });
	if (code === 'notNumber')
		return fill(field.integer ? words.notWhole : words.notNumber, { example });
	if (code === 'belowMin' && bounds.above !== undefined)
		return fill(words.above, { low: readable(tongue, field, bounds.above) });
	if (code === 'aboveMax' && bounds.below !== undefined)
		return fill(words.below, { high: readable(tongue, field, bounds.below) });
	return fill(code === 'belowMin' ? words.belowMin : words.aboveMax, { low, high });
}

/** The sentence that says what an input needs. */
export function messageOf(
	tongue: Tongue,
	field: KnownField,
	code: IssueCode,
	siblings: Readonly<Record<string, unknown>>,
): string {
	const { words } = tongue;
	if (field.kind === 'optional') return messageOf(tongue, field.of as KnownField, code, siblings);
	if (field.kind === 'number') return numberMessage(tongue, field, code, siblings);
	if (field.kind === 'text')
		return code === 'empty' ? words.empty : fill(words.tooLong, { high: String(field.maxLength) });
	if (field.kind === 'list') return words.tooFewRows;
	return words.requiredChoice;
}

/** "30% to 90%": the range of a number, as its help says it. */
export const rangeOf = (tongue: Tongue, field: NumberField): string =>
	fill(tongue.words.range, {
		low: readable(tongue, field, field.min),
		high: readable(tongue, field, field.max),
	});
