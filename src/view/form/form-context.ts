import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import type { Issue } from '../../engine/validate.ts';
import type { Extras } from './extras.ts';

/** What every control of the form needs. */
export interface Form {
	readonly calculator: AnyCalculator;
	/** The figures as they stand; numbers that cannot be read are there as typed. */
	readonly draft: Readonly<Record<string, unknown>>;
	readonly issues: readonly Issue[];
	/** Marks laid over boards, by input name. */
	readonly ghosts: Readonly<Record<string, readonly (readonly string[])[] | null>>;
	readonly searching: boolean;
	/** @returns the element id of an input. */
	readonly idOf: (path: string) => string;
	/** Paths shown elsewhere on the form, left out inside groups. */
	readonly elsewhere: ReadonlySet<string>;
	/** The example that the figures started from: values equal to its are not the reader's. */
	readonly example: unknown;
	/** Shortcuts whose text or number cannot be written yet, as typed. */
	readonly aside: Readonly<Record<string, string | number>>;
	/** Writes a shortcut, or keeps what cannot be written aside. */
	readonly setShortcut: (name: string, value: string | number) => void;
	/** Whether top-level groups fold: there may be many. */
	readonly folded?: boolean;
	/** What the calculator's island brought for its form. */
	readonly extras: Extras | null;
	/** Replaces the value at a dotted path. */
	readonly set: (path: string, value: unknown) => void;
	/** Replaces the whole draft. */
	readonly replace: (draft: unknown) => void;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
	const form = useContext(FormContext);
	if (!form) throw new Error('No form around this control');
	return form;
}
