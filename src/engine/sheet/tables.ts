import type { AnyCalculator, FormulaTree } from '../model.ts';
import { formulaAt, type ResultLeaf, unitOf } from '../results.ts';
import { toldOf } from '../text.ts';
import { at, fieldAt } from '../walk.ts';
import { addRow, addSheet } from './canvas.ts';
import { type Given, rowLabel } from './inputs.ts';
import { isNameable } from './names.ts';
import type { Cell, Place } from './workbook.ts';

/** A result that has its cell; what stands in it is written when all have theirs. */
export interface Laid extends ResultLeaf {
	readonly place: Place;
	/** Where it is said how it comes about: once for a column of a table, whose formulas are alike. */
	readonly how: Place;
}
/** What laying out the results needs besides. */
export interface Computed extends Given {
	readonly calculator: AnyCalculator;
	readonly formulas: FormulaTree;
	readonly output: object;
	/** By list of results (`table.*` for those inside `table`): the inputs that decide how long it is. */
	readonly leaders: ReadonlyMap<string, readonly string[]>;
}
/** Lists of results on one sheet: one of groups or of lists, or some of single values that go together. */
export interface Table {
	readonly roots: readonly string[];
	readonly length: number;
	readonly leaders: readonly string[];
}
/** A result with its place in a table: the numbers of its line, and the rest of its path. */
interface Entry {
	readonly leaf: ResultLeaf;
	readonly root: string;
	readonly line: string;
	readonly rest: string;
}

const isIndex = (part: string): boolean => /^\d+$/.test(part);
const head = (value: string): Cell => ({ kind: 'head', value });

/** Takes down where a result has its cell. */
export function take({ canvas, tongue }: Computed, { path, spec }: ResultLeaf, place: Place): void {
	const name = isNameable(path) ? canvas.giveName(path, 'result') : undefined;
	if (name) canvas.names.push({ name, place });
	const type = unitOf(spec) ? 'number' : spec === 'flag' ? 'flag' : 'text';
	const say = spec === 'choice' ? tongue.term : undefined;
	canvas.spots.set(`out:${path}`, { place, type, blank: false, name, say });
}

/** The name of a row by the input that leads its list; its number where that has no names. */
function indexLabel(
	{ leaders, input, ...rest }: Computed,
	list: string,
	length: number,
	i: number,
) {
	const [leader = '', second] = leaders.get(list.replace(/\.\d+(?=\.|$)/g, '.*')) ?? [];
	const named = second === undefined && rowLabel({ input, ...rest }, leader, i);
	const value = i + (at(input, leader) === length - 1 ? 0 : 1);
	return named || ({ kind: 'label', value } satisfies Cell);
}

/** The names of a line; where the list holds all pairs of two others' rows, both of theirs. */
function lineLabels(computed: Computed, { roots, length, leaders }: Table, line: string): Cell[] {
	const { input } = computed;
	const [rows, columns] = leaders.map((leader) => ({ leader, of: input[leader] }));
	if (Array.isArray(rows?.of) && Array.isArray(columns?.of)) {
		const wide = columns.of.length;
		const first = rowLabel(computed, rows.leader, Math.floor(Number(line) / wide));
		const second = rowLabel(computed, columns.leader, Number(line) % wide);
		if (rows.of.length * wide === length && first && second) return [first, second];
	}
	const parts = line.split('.');
	return parts.map((part, depth) => {
		const list = [roots[0], ...parts.slice(0, depth)].join('.');
		return indexLabel(computed, list, depth === 0 ? length : 0, Number(part));
	});
}

function entryOf(leaf: ResultLeaf, root: string): Entry {
	const parts = leaf.path.slice(root.length + 1).split('.');
	const named = parts.findIndex((part) => !isIndex(part));
	const numbers = named < 0 ? Math.max(1, parts.length - 1) : named;
	return {
		leaf,
		root,
		line: parts.slice(0, numbers).join('.'),
		rest: parts.slice(numbers).join('.'),
	};
}

/** What a column is called, with the row's name where rows stand side by side. */
function columnTitle(computed: Computed, { leaf, rest, line }: Entry): string {
	const { tongue, output } = computed;
	const parts = leaf.path.split('.');
	const inner = rest ? rest.split('.') : [];
	const rows = inner.flatMap((part, i) => {
		if (!isIndex(part)) return [];
		const list = parts.slice(0, parts.length - inner.length + i).join('.');
		const { length } = at(output, list) as unknown[];
		return [String(indexLabel(computed, list, length, Number(part)).value)];
	});
	const plain = isIndex(rest) && line.includes('.');
	return (plain ? rows : [tongue.resultLabel(leaf.path), ...rows]).join(' · ');
}

/** Whether a result only counts the rows. */
const counts = ({ formulas }: Computed, { leaf }: Entry): boolean => {
	const formula = formulaAt(formulas, leaf.path);
	return formula === 't' || formula === 'i + 1';
};

/** What stands above the numbers of rows. */
function counterTitle(
	{ tongue, shape, input }: Computed,
	{ leaders: [leader = ''] }: Table,
): string {
	const { words, text } = tongue;
	if (typeof at(input, leader) !== 'number') return '';
	const field = fieldAt(shape, leader);
	const unit = field.kind === 'number' ? field.unit : 'number';
	if (unit === 'months' || unit === 'years')
		return words.units[unit === 'months' ? 'month' : 'year'];
	const told = text.inputs[leader];
	return told ? toldOf(told)[0] : '';
}

function tableName({ tongue, shape }: Computed, { roots, leaders }: Table, first: string): string {
	const { words, text } = tongue;
	const [root = ''] = roots;
	const above = root.split('.').slice(0, -1);
	const [leader = ''] = leaders;
	const led = shape[leader] && text.inputs[leader];
	return [
		...above.flatMap((key) => text.terms[key] ?? []),
		words.tables[root.split('.').at(-1) ?? ''] ??
			(led ? toldOf(led)[0] : tongue.resultLabel(first)),
	].join(' · ');
}

/** Lays out a table on a sheet of its own: a line a row, named or numbered, a column for each result. */
export function layTable(
	computed: Computed,
	table: Table,
	leaves: ReadonlyMap<string, readonly ResultLeaf[]>,
): Laid[] {
	const { canvas } = computed;
	const entries = table.roots.flatMap((root) =>
		(leaves.get(root) ?? []).map((leaf) => entryOf(leaf, root)),
	);
	const keyOf = ({ root, rest }: Entry): string => `${root}.${rest}`;
	const lines = [...new Set(entries.map(({ line }) => line))];
	const columns = [...new Map(entries.map((entry) => [keyOf(entry), entry]))];
	const counting = columns.find(([, entry]) => counts(computed, entry));
	const others = columns.filter((column) => column !== counting);
	const labels = lines.map((line) => lineLabels(computed, table, line));
	const wide = counting ? 1 : (labels[0]?.length ?? 0);
	const sheet = addSheet(canvas, tableName(computed, table, entries[0]?.leaf.path ?? ''), {
		rows: 3,
		columns: wide,
	});
	addRow(canvas, sheet, [{ kind: 'title', value: canvas.sheets[sheet]?.name ?? '' }]);
	const counter = counting ? columnTitle(computed, counting[1]) : counterTitle(computed, table);
	addRow(canvas, sheet, [
		...Array.from({ length: wide }, () => head(counter)),
		...others.map(([, entry]) => head(columnTitle(computed, entry))),
	]);
	const said = addRow(canvas, sheet, []);
	const rows = new Map(
		lines.map((line, i) => [line, addRow(canvas, sheet, counting ? [] : (labels[i] ?? []))]),
	);
	const hows = new Map(
		columns.map(([key]) => {
			const column = others.findIndex(([other]) => other === key);
			return [key, { sheet, row: said, column: column < 0 ? 0 : wide + column }];
		}),
	);
	return entries.map((entry) => {
		const row = rows.get(entry.line) ?? 0;
		const how = hows.get(keyOf(entry)) ?? { sheet, row, column: 0 };
		const place = { ...how, row };
		const index = counting ? Number(entry.line) + 1 : labels[lines.indexOf(entry.line)]?.[0]?.value;
		if (wide === 1 && typeof index === 'number')
			canvas.counters.set(`${entry.root}.${entry.line}`, {
				place: { ...place, column: 0 },
				value: index,
			});
		take(computed, entry.leaf, place);
		return { ...entry.leaf, place, how };
	});
}
