import { formulaFor } from './evaluate.ts';
import type { Shape } from './fields.ts';
import type { AnyCalculator, FormulaTree } from './model.ts';
import { resultLeaves, unitOf } from './results.ts';
import { layAbout } from './sheet-about.ts';
import { finished, newCanvas, put } from './sheet-canvas.ts';
import { type Given, layInputs } from './sheet-inputs.ts';
import type { Book, Cell, CellKind } from './sheet-model.ts';
import { type Node, Nodes, print } from './sheet-nodes.ts';
import { layResults } from './sheet-results.ts';
import { leadersOf } from './sheet-shape.ts';
import type { Laid } from './sheet-tables.ts';
import type { SheetTongue } from './sheet-words.ts';
import { LONG, lengthOf, takeApart } from './sheet-working.ts';
import { type Writing, type Written, writerOf } from './sheet-write.ts';
import { leavesOf } from './walk.ts';

/** What a workbook is made of. */
export interface Sources {
	readonly calculator: AnyCalculator;
	readonly formulas: FormulaTree;
	/** Complete figures, and what was computed from them. */
	readonly input: Readonly<Record<string, unknown>>;
	readonly output: object;
	readonly tongue: SheetTongue;
}

/** Whether a result is worked out by a formula with these figures. */
const hasFormula = ({ formulas, input, output }: Sources, path: string): boolean =>
	typeof formulaFor(formulas, { input, output, path }) === 'string';

/** Numbers that decide how long a table of formulas is. */
function shaping(sources: Sources, leaders: ReturnType<typeof leadersOf>): Set<string> {
	const { calculator, input, output } = sources;
	const live = resultLeaves(calculator, output)
		.filter(({ path }) => hasFormula(sources, path))
		.map(({ path }) => path.replace(/\.\d+(?=\.|$)/g, '.*'));
	return new Set(
		[...leaders]
			.filter(([list]) => live.some((path) => path.startsWith(`${list}.*`)))
			.flatMap(([, paths]) => paths.filter((path) => typeof input[path] === 'number')),
	);
}

/** Lays everything out and writes the formulas, until no more inputs turn out to be bound to stay. */
function laidOut(sources: Sources): {
	writing: Writing;
	laid: Laid[];
	written: Map<string, Written>;
} {
	const { calculator, formulas, input, output, tongue } = sources;
	const shape = calculator.definition.inputs as Shape;
	const leaders = leadersOf(calculator, input, output);
	const fields = new Map(leavesOf(shape, input).map(({ path, field }) => [path, field]));
	const frozen = shaping(sources, leaders);
	for (;;) {
		const before = frozen.size;
		const canvas = newCanvas();
		const given: Given = { canvas, tongue, shape, input, frozen };
		layInputs(given);
		const laid = layResults({ ...given, calculator, formulas, output, leaders });
		const rangeOf = (path: string): readonly [number, number] | null => {
			const field = frozen.has(path) ? undefined : fields.get(path);
			return field ? [field.min, field.max] : null;
		};
		const writing: Writing = {
			...{ canvas, formulas, input, output, frozen, rangeOf },
			nodes: new Nodes(),
			term: tongue.term,
		};
		const write = writerOf(writing, false);
		const written = new Map(
			laid
				.filter(({ path }) => hasFormula(sources, path))
				.map(({ path, spec }) => [path, write(path, spec)]),
		);
		if (frozen.size === before) return { writing, laid, written };
	}
}

/**
 * Follows what formulas name to the results that have none.
 * @returns for every formula the results that it rests on and that stay as they are.
 * @throws where formulas go round in a circle.
 */
function restsOf(written: ReadonlyMap<string, Written>): Map<string, ReadonlySet<string>> {
	const rests = new Map<string, ReadonlySet<string>>();
	const open = new Set<string>();
	const visit = (path: string): ReadonlySet<string> => {
		const known = rests.get(path);
		if (known) return known;
		const own = written.get(path);
		if (!own) return new Set([path]);
		if (open.has(path)) throw new Error(`Formulas go round: ${[...open].join(', ')}`);
		open.add(path);
		const found = new Set([...own.names].flatMap((name) => [...visit(name)]));
		open.delete(path);
		rests.set(path, found);
		return found;
	};
	for (const path of written.keys()) visit(path);
	return rests;
}

/** @returns the workbook of a calculation: inputs, results and tables with live formulas, and what they mean. */
export function sheetOf(sources: Sources): Book {
	const { formulas, tongue } = sources;
	const { words } = tongue;
	const { writing, laid, written } = laidOut(sources);
	const { canvas } = writing;
	const rests = restsOf(written);
	const lengths = new Map<Node, number>();
	const howKey = ({ how }: Laid): string => `${how.sheet},${how.row},${how.column}`;
	const long = new Set(
		laid
			.filter(({ path }) => {
				const own = written.get(path);
				return own && lengthOf(own.node, lengths) > LONG;
			})
			.map(howKey),
	);
	const plainly = writerOf(writing, true);
	const rewritten = laid.filter((one) => written.has(one.path) && long.has(howKey(one)));
	for (const { path, spec } of rewritten) written.set(path, plainly(path, spec));
	const roots = rewritten.flatMap(({ path }) => {
		const own = written.get(path);
		return own ? [{ node: own.node, name: tongue.resultName(path) }] : [];
	});
	const apart = takeApart(canvas, roots, words);
	const { sheets } = canvas;
	for (const [node, place] of apart) {
		const formula = print(node, { sheets, at: place, hoisted: apart }, true);
		const worth = node.worth();
		const value = node.type === 'flag' && worth !== null ? worth !== 0 : worth;
		put(canvas, place, { kind: 'live', value, formula, unit: 'number' });
	}
	const said = new Map<string, Set<string>>();
	for (const one of laid) {
		const { path, spec, value, place } = one;
		const own = written.get(path);
		const unit = unitOf(spec);
		const resting = [...(rests.get(path) ?? [])];
		const shown =
			typeof value === 'string'
				? (spec === 'choice' ? tongue.term : tongue.rowName)(value)
				: (value as Cell['value']);
		const counts = place.column === 0;
		const kind: CellKind = counts ? 'label' : own ? 'live' : 'found';
		const formula = own
			? print(own.node, { sheets, at: place, hoisted: apart })
			: value === null
				? 'NA()'
				: undefined;
		const constant = counts || (own?.node.kind === 'literal' && value !== null);
		put(canvas, place, {
			kind,
			value: shown,
			...(formula !== undefined && !constant ? { formula } : {}),
			...(unit ? { unit } : {}),
		});
		if (counts) continue;
		const by = formulaFor(formulas, { input: writing.input, output: writing.output, path });
		const how = own
			? resting.length > 0
				? tongue.rests([...new Set(resting.map(tongue.resultLabel))])
				: words.live
			: typeof by === 'string'
				? ''
				: tongue.found(by.by);
		said.set(howKey(one), (said.get(howKey(one)) ?? new Set()).add(how));
		put(canvas, one.how, { kind: 'note', value: [...(said.get(howKey(one)) ?? [])].join(' / ') });
	}
	layAbout(canvas, tongue);
	return {
		title: tongue.text.title,
		sheets: finished(canvas),
		names: canvas.names,
		refusals: { outOfRange: words.outOfRange, fixed: words.onlyThis },
	};
}
