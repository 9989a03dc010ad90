import { formulaFor } from '../evaluate.ts';
import { type Shape, unwrap } from '../fields.ts';
import type { AnyCalculator, FormulaTree } from '../model.ts';
import { resultLeaves, unitOf } from '../results.ts';
import { at, fieldAt } from '../walk.ts';
import { layAbout } from './about.ts';
import { finished, newCanvas, put } from './canvas.ts';
import { type Given, layInputs } from './inputs.ts';
import { type Node, Nodes } from './nodes.ts';
import { print } from './print.ts';
import { layResults } from './results.ts';
import { leadingOf } from './shape.ts';
import type { Laid } from './tables.ts';
import type { SheetTongue } from './words.ts';
import type { Book, Cell, Place } from './workbook.ts';
import { LONG, lengthOf, takeApart } from './working.ts';
import { Writer, type Writing, type Written } from './write.ts';

export type { SheetTongue, SheetWords } from './words.ts';
export {
	type Allowed,
	absolute,
	type Book,
	type Cell,
	type CellKind,
	columnLetters,
	type Place,
	type Sheet,
} from './workbook.ts';

/** What a workbook is made of. */
export interface Sources {
	readonly calculator: AnyCalculator;
	readonly formulas: FormulaTree;
	/** Complete figures, and what was computed from them. */
	readonly input: Readonly<Record<string, unknown>>;
	readonly output: object;
	readonly tongue: SheetTongue;
}
/** All results in their places, those with a formula by path. */
interface Draft {
	readonly writing: Writing;
	readonly laid: readonly Laid[];
	readonly written: ReadonlyMap<string, Written>;
	/** Formulas that are so long that they have to be taken apart. */
	readonly long: readonly string[];
}

/** How a result is worked out with these figures. */
const formulaOf = ({ formulas, input, output }: Sources, path: string) =>
	formulaFor(formulas, { input, output, path });

/** Numbers that decide how long a table of formulas is. */
function shaping(sources: Sources, leaders: ReadonlyMap<string, readonly string[]>): Set<string> {
	const { calculator, input, output } = sources;
	const live = resultLeaves(calculator, output)
		.filter(({ path }) => typeof formulaOf(sources, path) === 'string')
		.map(({ path }) => path.replace(/\.\d+(?=\.|$)/g, '.*'));
	return new Set(
		[...leaders]
			.filter(([list]) => live.some((path) => path.startsWith(`${list}.*`)))
			.flatMap(([, paths]) => paths.filter((path) => typeof at(input, path) === 'number')),
	);
}

/**
 * Writes formulas column by column, all of a column with rows' numbers as such where one gets long.
 * @returns `null` where that turned out more inputs that are bound to stay.
 */
function writeAll(
	sources: Sources,
	writing: Writing,
	laid: readonly Laid[],
): Pick<Draft, 'written' | 'long'> | null {
	const columns = new Map<Place, Laid[]>();
	for (const one of laid)
		if (typeof formulaOf(sources, one.path) === 'string')
			columns.set(one.how, [...(columns.get(one.how) ?? []), one]);
	const { frozen } = writing;
	const { sheets } = writing.canvas;
	const before = frozen.size;
	const [readable, plain] = [new Writer(writing, false), new Writer(writing, true)];
	const lengths = new Map<Node, number>();
	const writers = [...columns.values()].map((column) => {
		const some = [0, column.length >> 1, -1].flatMap((i) => column.at(i) ?? []);
		const written = some.map(({ path, spec }) => readable.write(path, spec));
		return written.some(({ node }) => lengthOf(node, sheets, lengths) > LONG) ? plain : readable;
	});
	if (frozen.size > before) return null;
	const written = new Map<string, Written>();
	const long: string[] = [];
	for (const [i, column] of [...columns.values()].entries())
		for (const { path, spec } of column) {
			const writer = writers[i] ?? readable;
			written.set(path, writer.write(path, spec));
			if (writer === plain) long.push(path);
		}
	return frozen.size > before ? null : { written, long };
}

/** Lays everything out and writes the formulas, until no more inputs turn out to be bound to stay. */
function draft(sources: Sources): Draft {
	const { calculator, formulas, input, output, tongue } = sources;
	const shape = calculator.definition.inputs as Shape;
	const { leaders, found } = leadingOf(calculator, input, output);
	const frozen = shaping(sources, leaders);
	for (;;) {
		const canvas = newCanvas();
		const given: Given = { canvas, tongue, shape, input, frozen };
		layInputs(given);
		const laid = layResults({ ...given, calculator, formulas, output, leaders });
		const rangeOf: Writing['rangeOf'] = (path) => {
			if (frozen.has(path) || canvas.spots.get(`in:${path}`)?.type !== 'number') return null;
			const field = unwrap(fieldAt(shape, path));
			return field.kind === 'number' ? [field.min, field.max] : null;
		};
		const { term } = tongue;
		const writing = {
			...{ canvas, formulas, input, output, frozen, found, rangeOf, term },
			nodes: new Nodes(),
		};
		const all = writeAll(sources, writing, laid);
		if (all) return { writing, laid, ...all };
	}
}

/**
 * Follows what formulas name to the results that have none.
 * @returns for every formula the results that it rests on and that stay as they are.
 * @throws where formulas go round in a circle.
 */
function restsOf(written: ReadonlyMap<string, Written>): (path: string) => ReadonlySet<string> {
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
	return visit;
}

/** @returns the workbook of a calculation: inputs, results and tables with live formulas, and what they mean. */
export function sheetOf(sources: Sources): Book {
	const { tongue } = sources;
	const { words } = tongue;
	const { writing, laid, written, long } = draft(sources);
	const { canvas } = writing;
	const { sheets } = canvas;
	const rests = restsOf(written);
	const roots = long.flatMap((path) => {
		const node = written.get(path)?.node;
		return node ? [{ node, name: tongue.resultName(path) }] : [];
	});
	const apart = takeApart(canvas, roots, words);
	const howOf = (path: string): string => {
		const formula = formulaOf(sources, path);
		if (typeof formula !== 'string') return tongue.found(formula.by);
		const names = new Set([...rests(path)].map(tongue.resultLabel));
		return names.size > 0 ? tongue.rests([...names]) : words.live;
	};
	const cellOf = ({ path, spec, value, place }: Laid): Cell => {
		const node = written.get(path)?.node;
		const unit = unitOf(spec);
		const say = spec === 'choice' ? tongue.term : tongue.rowName;
		const base = {
			value: typeof value === 'string' ? say(value) : (value as number | boolean | null),
			...(unit ? { unit } : {}),
		};
		if (place.column === 0) return { ...base, kind: 'label' };
		if (!node) return { ...base, kind: 'found', ...(value === null ? { formula: 'NA()' } : {}) };
		const kind = rests(path).size > 0 ? 'resting' : 'live';
		if (node.kind === 'literal' && value !== null) return { ...base, kind };
		return { ...base, kind, formula: print(node, { sheets, at: place, apart }) };
	};
	const said = new Map<Place, Set<string>>();
	for (const one of laid) {
		put(canvas, one.place, cellOf(one));
		if (one.place.column > 0)
			said.set(one.how, (said.get(one.how) ?? new Set()).add(howOf(one.path)));
		const hows = [...(said.get(one.how) ?? [])].join(' / ');
		const kind = one.how.row === one.place.row ? 'note' : 'told';
		if (hows) put(canvas, one.how, { kind, value: hows });
	}
	layAbout(canvas, tongue);
	return {
		title: tongue.text.title,
		sheets: finished(canvas),
		names: canvas.names,
		places: new Map([...canvas.spots].map(([key, { place }]) => [key, place])),
		refusals: { outOfRange: words.outOfRange, fixed: words.onlyThis },
	};
}
