import type { LinkContext } from './link.ts';
import { MOST, type Scenario, scenarioName } from './scenarios.ts';
import { type Issue, validate } from './validate.ts';
import { fit } from './walk.ts';

/** What a file of figures holds. */
export interface FigureFile {
	readonly input: unknown;
	readonly currency: string;
	readonly scenarios: readonly Scenario[];
}
export type FileReading =
	| ({ readonly problem: null } & FigureFile)
	| { readonly problem: 'unreadable' | 'foreign' | 'version' }
	/** Inputs that are missing or out of range, by dotted path. */
	| { readonly problem: 'invalid'; readonly issues: readonly Issue[] };

/** The figures as JSON that people can read and `readFile` reads back. */
export const writeFile = (
	context: LinkContext,
	{ input, currency, scenarios }: FigureFile,
): string =>
	`${JSON.stringify({ calculator: context.id, version: context.version, currency, input, scenarios }, null, '\t')}\n`;

const isPlain = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes today's figures out of a file, of an earlier version too. Total: whatever the text, it never throws. */
export function readFile(context: LinkContext, text: string): FileReading {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		return { problem: 'unreadable' };
	}
	if (!isPlain(file) || !isPlain(file['input'])) return { problem: 'unreadable' };
	if (file['calculator'] !== context.id) return { problem: 'foreign' };
	const version = Number(file['version']);
	const past = context.past?.[version];
	if (version !== context.version && !past) return { problem: 'version' };
	const { inputs } = past ?? context;
	const today = (old: unknown): { input: unknown; issues: readonly Issue[] } => {
		const wrong = validate(inputs, old);
		if (wrong.length > 0) return { input: old, issues: wrong };
		const fitted = fit(inputs, old);
		const input = past ? past.read(fitted) : fitted;
		return { input, issues: validate(context.inputs, input) };
	};
	const { input, issues } = today(file['input']);
	if (issues.length > 0) return { problem: 'invalid', issues };
	const kept = Array.isArray(file['scenarios']) ? file['scenarios'].filter(isPlain) : [];
	const scenarios = kept.slice(0, MOST).flatMap(({ name, input: held }) => {
		const read = today(held);
		const called = typeof name === 'string' ? name.trim().slice(0, scenarioName.maxLength) : '';
		return called && read.issues.length === 0 ? [{ name: called, input: read.input }] : [];
	});
	const currency = typeof file['currency'] === 'string' ? file['currency'] : '';
	return { problem: null, input, currency, scenarios };
}
