import type { Shape } from './fields.ts';
import { text } from './fields.ts';
import { type LinkContext, readLink, writeLink } from './link.ts';
import type { Past } from './model.ts';

/** Figures kept under a name, to be compared with others. */
export interface Scenario {
	readonly name: string;
	readonly input: unknown;
}
/** Most scenarios that stand side by side. */
export const MOST = 4;
/** A scenario's name on a link, beside the calculator's own inputs. */
const NAME = 'scenario-name';
export const scenarioName = text(40);

const named = (inputs: Shape): Shape => ({ [NAME]: scenarioName, ...inputs });
const withName = ({ inputs, read }: Past<unknown>): Past<unknown> => ({
	inputs: named(inputs),
	read: ({ [NAME]: name, ...old }) => ({ ...(read(old) as object), [NAME]: name }),
});
/** The n-th scenario is written like a calculator of its own: `four-rate.2=…`. */
const contextOf = ({ id, version, inputs, past = {} }: LinkContext, n: number): LinkContext => ({
	id: `${id}.${n}`,
	version,
	inputs: named(inputs),
	past: Object.fromEntries(Object.entries(past).map(([v, of]) => [v, withName(of)])),
});

/**
 * Writes scenarios as `four-rate.1=…&four-rate.2=…`, for a fragment and for the browser's storage.
 * @param scenarios at most `MOST`, each of which `validate` finds nothing wrong with.
 */
export const writeScenarios = (
	context: LinkContext,
	scenarios: readonly Scenario[],
	currency: string,
): string =>
	scenarios
		.map(({ name, input }, i) =>
			writeLink(contextOf(context, i + 1), { [NAME]: name, ...(input as object) }, currency, null),
		)
		.join('&');

/** Reads what `writeScenarios` wrote, from anywhere in a text. `broken` counts those that cannot be read. */
export function readScenarios(
	context: LinkContext,
	fragment: string,
): { readonly scenarios: readonly Scenario[]; readonly broken: number } {
	const readings = Array.from({ length: MOST }, (_, i) =>
		readLink<Record<string, unknown>>(contextOf(context, i + 1), fragment),
	).filter((reading) => reading !== null);
	const scenarios = readings.flatMap((reading) => {
		if (reading.problem !== null || reading.lost.length > 0) return [];
		const { [NAME]: name, ...input } = reading.input;
		return [{ name: String(name), input }];
	});
	return { scenarios, broken: readings.length - scenarios.length };
}
