import { useState } from 'preact/hooks';
import { resultLeaves } from '../../engine/results.ts';
import { tools } from '../../i18n/tools.ts';
import { Working } from '../results/working.tsx';
import { fill, resultName, resultText, rowName, type Tongue, useTongue } from '../tongue.ts';
import type { ToolProps } from './tools.tsx';

/** Results that stand in the same table: `years.0.arr`, `years.1.arr` … are columns of `years`. */
interface Table {
	readonly path: string;
	/** Each row's path, in order. */
	readonly rows: readonly string[];
}

/** The path of the row that a result stands in, `null` where it stands in no table. */
const rowOf = (path: string): string | null => /^.*?\.\d+(?=\.|$)/.exec(path)?.[0] ?? null;
const tableOf = (row: string): string => row.replace(/\.\d+$/, '');

/** @returns what a table of results is called. */
export const tableName = (tongue: Tongue, path: string): string =>
	tools[tongue.locale].tables[path] ?? resultName(tongue, path);

/** Every result of the calculator, each of which opens to how it is worked out. */
export default function Every({ calculator, outcome }: ToolProps) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const { headline } = calculator.definition;
	const all = resultLeaves(calculator, outcome.output).map(({ path }) => path);
	const leaves = [...new Set([...headline.filter((path) => all.includes(path)), ...all])];
	const rows = [...new Set(leaves.flatMap((path) => rowOf(path) ?? []))];
	const tables: Table[] = [...new Set(rows.map(tableOf))].map((path) => ({
		path,
		rows: rows.filter((row) => tableOf(row) === path),
	}));
	const one = (path: string) => (
		<li key={path}>
			<span>
				{resultName(tongue, path)}
				{tongue.words.colon}
				<strong>{resultText(tongue, calculator, outcome, path)}</strong>
			</span>
			<Working calculator={calculator} outcome={outcome} path={path} />
		</li>
	);
	return (
		<>
			<p class="calc-help">{words.everyHelp}</p>
			<ul class="calc-every">{leaves.filter((path) => !rowOf(path)).map(one)}</ul>
			{tables.map(({ path, rows: own }) => (
				<Rows
					key={path}
					id={`${calculator.id}-every-${path}`}
					title={tableName(tongue, path)}
					rows={own.map((_, i) => rowTitle(tongue, outcome.input, path, i))}
				>
					{(i) => leaves.filter((leaf) => rowOf(leaf) === own[i]).map(one)}
				</Rows>
			))}
		</>
	);
}

/** A row by the name it has among the inputs, else by its number. */
function rowTitle(tongue: Tongue, input: unknown, path: string, i: number): string {
	const leader = (input as Readonly<Record<string, unknown>>)[path.split('.').at(-1) ?? ''];
	const row: unknown = Array.isArray(leader) ? leader[i] : undefined;
	const id = typeof row === 'string' ? row : (row as { id?: string } | undefined)?.id;
	return id ? rowName(tongue, id) : fill(tongue.words.row, { n: String(i + 1) });
}

/** One row of a table of results, chosen. */
function Rows({
	id,
	title,
	rows,
	children,
}: {
	id: string;
	title: string;
	rows: readonly string[];
	children: (row: number) => preact.ComponentChildren;
}) {
	const { locale } = useTongue();
	const [row, setRow] = useState(0);
	const now = Math.min(row, rows.length - 1);
	return (
		<div>
			<h4>{title}</h4>
			<p class="calc-actions">
				<label for={id}>
					{tools[locale].ofRow}
					<span class="visually-hidden"> {title}</span>
				</label>
				<select
					id={id}
					value={String(now)}
					onChange={(event) => setRow(Number(event.currentTarget.value))}
				>
					{rows.map((name, i) => (
						<option key={`${i}`} value={String(i)} selected={i === now}>
							{name}
						</option>
					))}
				</select>
			</p>
			<ul class="calc-every">{children(now)}</ul>
		</div>
	);
}
