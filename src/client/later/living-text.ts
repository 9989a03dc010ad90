import { type Ask, answerTo } from '../../engine/ask.ts';
import type { Unit } from '../../engine/units.ts';
import { figureText } from '../../i18n/figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Told } from '../../view/telling.ts';

/** What a figure of a case asks for, as its element says it. */
export interface Asked {
	readonly of: string;
	readonly ask: Ask;
	readonly unit: Unit;
}

/** @returns what an element's `data-` attributes ask for; `null` where they ask for nothing. */
export function askedBy({
	of,
	get,
	is,
	unit,
}: Readonly<Record<string, string | undefined>>): Asked | null {
	const ask = get === undefined ? is !== undefined && { is } : { get };
	return of && ask ? { of, ask, unit: unit as Unit } : null;
}

/** @returns the reader's figure as running text has it; “—” where theirs give none, “…” until they do. */
export function livingText({ ask, unit }: Asked, told: Told, locale: Locale): string {
	let value: number | null = null;
	try {
		if (!told.waiting) value = answerTo(ask, told.input, told.output);
	} catch {
		// A row that the reader's figures do not have.
	}
	return value === null && told.searching ? '…' : figureText(value, unit, locale, told.currency);
}
