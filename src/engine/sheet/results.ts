import { type ResultLeaf, resultLeaves } from '../results.ts';
import { at } from '../walk.ts';
import { addRow, addSheet } from './canvas.ts';
import { type Computed, type Laid, layTable, type Table, take } from './tables.ts';
import type { Cell } from './workbook.ts';

/** The outermost list that a result stands in, `null` where it stands in none. */
function rootOf(output: object, path: string): string | null {
	const parts = path.split('.');
	for (let n = 1; n < parts.length; n++) {
		const prefix = parts.slice(0, n).join('.');
		if (Array.isArray(at(output, prefix))) return prefix;
	}
	return null;
}

/** Lists of single values beside one another are one table where they are equally long for the same reason. */
function tablesOf({ output, leaders }: Computed, roots: Iterable<string>): Table[] {
	const tables = new Map<string, Table>();
	for (const root of roots) {
		const rows = at(output, root) as readonly unknown[];
		const led = leaders.get(root) ?? [];
		const plain = rows.every((row) => typeof row !== 'object' || row === null);
		const parent = root.split('.').slice(0, -1).join('.');
		const key = plain ? [parent, led, rows.length].join('|') : root;
		const together = [...(tables.get(key)?.roots ?? []), root];
		tables.set(key, { roots: together, length: rows.length, leaders: led });
	}
	return [...tables.values()];
}

/** Lays out all results: single ones on one sheet, the headline first, then a sheet for every table. */
export function layResults(computed: Computed): Laid[] {
	const { canvas, tongue, calculator, output } = computed;
	const { words, text } = tongue;
	const { headline } = calculator.definition;
	const single: ResultLeaf[] = [];
	const listed = new Map<string, ResultLeaf[]>();
	for (const leaf of resultLeaves(calculator, output)) {
		if (leaf.value === undefined) continue;
		const root = rootOf(output, leaf.path);
		if (root === null) single.push(leaf);
		else listed.set(root, [...(listed.get(root) ?? []), leaf]);
	}
	const rank = ({ path }: ResultLeaf): number => {
		const place = headline.indexOf(path);
		return place < 0 ? headline.length : place;
	};
	const sheet = addSheet(canvas, words.results, { rows: 2, columns: 1 });
	addRow(canvas, sheet, [{ kind: 'title', value: text.title }]);
	const heads = [words.item, words.value, words.how];
	addRow(
		canvas,
		sheet,
		heads.map((value): Cell => ({ kind: 'head', value })),
	);
	const laid = single
		.sort((a, b) => rank(a) - rank(b))
		.map((leaf): Laid => {
			const value = tongue.resultName(leaf.path);
			const row = addRow(canvas, sheet, [{ kind: 'label', value }]);
			const place = { sheet, row, column: 1 };
			take(computed, leaf, place);
			return { ...leaf, place, how: { sheet, row, column: 2 } };
		});
	const tables = tablesOf(computed, listed.keys());
	return [...laid, ...tables.flatMap((table) => layTable(computed, table, listed))];
}
