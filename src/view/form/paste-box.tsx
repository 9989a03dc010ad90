import { useEffect, useRef, useState } from 'preact/hooks';
import type { GroupField, KnownField, ListField, NumberField } from '../../engine/fields.ts';
import {
	type Block,
	type Matrix,
	type PasteProblem,
	readMatrix,
	readRows,
} from '../../engine/paste.ts';
import { type CompositeText, toldOf } from '../../engine/text.ts';
import { rowId, rowsOf } from '../../engine/validate.ts';
import { at, defaultOf, fit, setAt } from '../../engine/walk.ts';
import { fill, inputText, numbered, rowName, type Tongue, useTongue } from '../tongue.ts';
import { type Form, useForm } from './form-context.ts';
import { isGrid } from './grids.ts';
import type { PasteProps } from './paste-panel.tsx';
import { setRows } from './rows.ts';

const SIMPLE = new Set(['number', 'text', 'switch', 'choice', 'optional']);
const simple = (field: KnownField): boolean =>
	SIMPLE.has(field.kind) && (field.kind !== 'optional' || simple(field.of as KnownField));

/** Columns that a pasted row fills: the simple fields of a group, or the one field of a plain list. */
function columnsOf(each: KnownField): [string, KnownField][] {
	if (each.kind !== 'group') return [['', each]];
	return Object.entries((each as GroupField).fields).filter(
		(entry): entry is [string, KnownField] => simple(entry[1] as KnownField),
	);
}

type Options = Readonly<Record<string, string>>;

/** A choice is pasted by its words as readers see them, or by its key. */
const spoken = (field: KnownField, options: Options = {}): KnownField =>
	field.kind === 'choice'
		? { ...field, options: [...Object.values(options), ...field.options] }
		: field;
const keyOf = (value: unknown, options: Options = {}): unknown =>
	Object.keys(options).find((key) => options[key] === value) ?? value;

/** Rows as pasted; a row that bears the name of one already there keeps what was not pasted. */
function fromRows(
	tongue: Tongue,
	field: ListField,
	path: string,
	matrix: Matrix,
	draft: Readonly<Record<string, unknown>>,
): unknown[] {
	const each = field.each as KnownField;
	const columns = columnsOf(each);
	const rows = at(draft, path);
	const now = Array.isArray(rows) ? rows : [];
	if (each.kind !== 'group') return matrix.values.map((values) => values[0]);
	return matrix.values.map((values) => {
		const name = values[columns.findIndex(([key]) => key === 'id')];
		const known = now.find((row) => name && rowName(tongue, rowId(row)) === name);
		return columns.reduce(
			(row, [key], i) => setAt(row, key, known && key === 'id' ? rowId(known) : values[i]),
			known ?? defaultOf(each, draft),
		);
	});
}

const explain = (
	{ words }: Tongue,
	found: PasteProblem,
	most: { rows: number; columns: number },
): string => {
	if (found.problem === 'empty') return words.pasteEmpty;
	if (found.problem === 'size')
		return fill(words.pasteSize, { rows: String(most.rows), columns: String(most.columns) });
	return fill(words.pasteBad, {
		cell: `“${found.cell}”`,
		line: String(found.line),
		column: String(found.column),
	});
};

/** A box for cells copied from a spreadsheet, which go into rows or a grid. */
export default function PasteBox({ field, path, onClose }: PasteProps) {
	const tongue = useTongue();
	const form = useForm();
	const box = useRef<HTMLTextAreaElement>(null);
	useEffect(() => box.current?.focus(), []);
	const [problem, setProblem] = useState('');
	const [text, setText] = useState('');
	const grid = isGrid(field);
	const cell = (grid ? (field.each as ListField).each : field.each) as KnownField;
	const columns = columnsOf(cell).filter(([, f]) => !grid || f.kind === 'number');
	const [figure, setFigure] = useState(columns[0]?.[0] ?? '');
	const { words } = tongue;
	const cellText = inputText(tongue, grid ? `${path}.0.0` : `${path}.0`) as CompositeText;
	const { inputs } = form.calculator.definition;
	const optionsOf = (key = '') => (cellText.fields?.[key] as CompositeText | undefined)?.options;
	const columnName = (key: string) => toldOf(cellText.fields?.[key] ?? cellText)[0];
	const id = `${form.idOf(path)}-paste`;

	const use = async () => {
		const papa = await import('papaparse').then(
			(file) => file.default,
			() => null,
		);
		if (!papa) return setProblem(words.partFailed);
		const block = papa.parse(text.replace(/\r\n?/g, '\n'), { skipEmptyLines: true }).data as Block;
		const most = grid
			? gridLimits(inputs, field, path, form.draft)
			: { rows: field.max, columns: columns.length };
		const chosen = columns.find(([key]) => key === figure)?.[1] as NumberField;
		const found = grid
			? readMatrix(block, chosen, most)
			: readRows(
					block,
					columns.map(([key, f]) => spoken(f, optionsOf(key))),
					field.max,
				);
		if (found.problem !== null) return setProblem(explain(tongue, found, most));
		if (grid) {
			const filled = fillGrid(tongue, form, field, path, figure, found);
			if (filled.rows > most.rows || filled.columns > most.columns)
				return setProblem(explain(tongue, { problem: 'size' }, most));
			form.replace(filled.next);
		} else {
			const read = {
				...found,
				values: found.values.map((row) => row.map((v, i) => keyOf(v, optionsOf(columns[i]?.[0])))),
			};
			form.replace(
				setRows(inputs, form.draft, path, fromRows(tongue, field, path, read, form.draft)),
			);
		}
		onClose(fill(words.pasteDone, { n: String(found.values.flat().length) }));
	};

	return (
		<span class="calc-paste">
			{columns.length > 1 && grid && (
				<>
					<label for={`${id}-figure`}>{words.pasteWhat}</label>
					<select
						id={`${id}-figure`}
						value={figure}
						onChange={(event) => setFigure(event.currentTarget.value)}
					>
						{columns.map(([key]) => (
							<option key={key} value={key}>
								{columnName(key)}
							</option>
						))}
					</select>
				</>
			)}
			<label for={id}>
				{grid
					? words.pasteMatrix
					: fill(words.pasteHelp, {
							columns: columns.map(([key]) => columnName(key)).join(words.comma),
						})}
			</label>
			<textarea
				ref={box}
				aria-describedby={`${id}-problem`}
				aria-invalid={problem !== '' || undefined}
				id={id}
				rows={5}
				value={text}
				onInput={(event) => setText(event.currentTarget.value)}
			/>
			<span role="status" class="calc-error" id={`${id}-problem`}>
				{problem}
			</span>
			<button type="button" onClick={() => void use()}>
				{words.pasteUse}
			</button>
			<button type="button" onClick={() => onClose('')}>
				{words.pasteCancel}
			</button>
		</span>
	);
}

type Draft = Readonly<Record<string, unknown>>;

/** One grid among several cannot change the size of all. */
const amongOthers = (path: string): boolean => path.includes('.');

function gridLimits(
	inputs: Readonly<Record<string, unknown>>,
	field: ListField,
	path: string,
	draft: Draft,
) {
	const most = (leader = ''): number =>
		amongOthers(path)
			? rowsOf(leader, draft)
			: ((inputs[leader] as ListField | undefined)?.max ?? field.max);
	return { rows: most(field.follows), columns: most((field.each as ListField).follows) };
}

/**
 * Which row (or column) of the grid each of a block's lines goes to: the one of that name, where there
 * are names, else the one at that place. Names and places that are not there yet are added.
 */
function placesOf(
	tongue: Tongue,
	now: readonly string[],
	names: readonly string[] | null,
	length: number,
	fresh: string,
): { places: number[]; names: string[] } {
	const all = [...now];
	const places = Array.from({ length }, (_, i) => {
		const name = names?.[i];
		if (!name) {
			if (i >= all.length) all.push(numbered(fresh, i + 1));
			return i;
		}
		const known = all.findIndex((row) => row === name || rowName(tongue, row) === name);
		return known >= 0 ? known : all.push(name) - 1;
	});
	return { places, names: all };
}

/** Puts one figure into the cells of a grid. */
function fillGrid(
	tongue: Tongue,
	form: Form,
	field: ListField,
	path: string,
	figure: string,
	matrix: Matrix,
) {
	const inner = field.each as ListField;
	let next: Draft = form.draft;
	const place = (leader = '', names: readonly string[] | null, length: number) => {
		const now = next[leader];
		// One grid among several, or one as long as a number says, cannot gain rows.
		if (!Array.isArray(now) || amongOthers(path)) return Array.from({ length }, (_, i) => i);
		const { row } = inputText(tongue, leader) as CompositeText;
		const placed = placesOf(tongue, now, names, length, row ?? tongue.words.row);
		next = { ...next, [leader]: placed.names };
		return placed.places;
	};
	const rows = place(field.follows, matrix.rowNames, matrix.values.length);
	const columns = place(inner.follows, matrix.columnNames, matrix.values[0]?.length ?? 0);
	next = fit(form.calculator.definition.inputs, next, true);
	matrix.values.forEach((values, i) => {
		values.forEach((value, j) => {
			const where = `${path}.${rows[i]}.${columns[j]}`;
			next = setAt(next, figure === '' ? where : `${where}.${figure}`, value);
		});
	});
	return { next, rows: Math.max(...rows) + 1, columns: Math.max(...columns) + 1 };
}
