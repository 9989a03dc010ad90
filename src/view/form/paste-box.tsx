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
import { at, defaultOf, fit, setAt } from '../../engine/walk.ts';
import { fill, inputText, numbered, rowName, type Tongue, useTongue } from '../tongue.ts';
import { type Form, useForm } from './form-context.ts';
import { isGrid } from './grid-control.tsx';
import type { PasteProps } from './paste-panel.tsx';

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

function fromRows(field: ListField, matrix: Matrix, draft: unknown): unknown[] {
	const each = field.each as KnownField;
	const columns = columnsOf(each);
	return matrix.values.map((values) =>
		each.kind === 'group'
			? columns.reduce(
					(row, [key], i) => setAt(row, key, values[i]),
					defaultOf(each, draft as object as Record<string, unknown>),
				)
			: values[0],
	);
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
			? gridLimits(form.calculator.definition.inputs, field)
			: { rows: field.max, columns: columns.length };
		const chosen = columns.find(([key]) => key === figure)?.[1] as NumberField;
		const found = grid
			? readMatrix(block, chosen, most)
			: readRows(
					block,
					columns.map(([, f]) => f),
					field.max,
				);
		if (found.problem !== null) return setProblem(explain(tongue, found, most));
		if (grid) {
			const filled = fillGrid(tongue, form, field, path, figure, found);
			if (filled.rows > most.rows || filled.columns > most.columns)
				return setProblem(explain(tongue, { problem: 'size' }, most));
			form.replace(filled.next);
		} else form.replace(setAt(form.draft, path, fromRows(field, found, form.draft)));
		onClose(fill(words.pasteDone, { n: String(found.values.flat().length) }));
	};

	return (
		<span class="calc-paste">
			{grid && (
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

function gridLimits(inputs: Readonly<Record<string, unknown>>, field: ListField) {
	const leader = (name: string | undefined) => inputs[name ?? ''] as ListField | undefined;
	return {
		rows: leader(field.follows)?.max ?? field.max,
		columns: leader((field.each as ListField).follows)?.max ?? field.max,
	};
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
	const place = (leader: string | undefined, names: readonly string[] | null, length: number) => {
		const now = (at(form.draft, leader ?? '') as string[] | undefined) ?? [];
		const { row } = inputText(tongue, leader ?? '') as CompositeText;
		return placesOf(tongue, now, names, length, row ?? tongue.words.row);
	};
	const rows = place(field.follows, matrix.rowNames, matrix.values.length);
	const columns = place(inner.follows, matrix.columnNames, matrix.values[0]?.length ?? 0);
	let next: Draft = {
		...form.draft,
		[field.follows ?? '']: rows.names,
		[inner.follows ?? '']: columns.names,
	};
	next = fit(form.calculator.definition.inputs, next, true);
	matrix.values.forEach((values, i) => {
		values.forEach((value, j) => {
			next = setAt(next, `${path}.${rows.places[i]}.${columns.places[j]}.${figure}`, value);
		});
	});
	return { next, rows: rows.names.length, columns: columns.names.length };
}
