import { useState } from 'preact/hooks';
import { type FileReading, readFile, writeFile } from '../../engine/file.ts';
import { CURRENCIES } from '../../i18n/format.ts';
import { tools } from '../../i18n/tools.ts';
import { loadDrawing } from '../charts/load.ts';
import { fill, inputName, type Tongue, useTongue } from '../tongue.ts';
import { keepScenarios, keptScenarios } from './keeping.ts';
import { type Saved, save } from './save.ts';
import type { ToolProps } from './tools.tsx';

const JSON_TYPE = 'application/json';

/** Why a file could not be taken. */
function problemOf(tongue: Tongue, name: string, reading: FileReading): string | null {
	const words = tools[tongue.locale];
	switch (reading.problem) {
		case null:
			return null;
		case 'unreadable':
			return fill(words.fileUnreadable, { name });
		case 'foreign':
			return fill(words.fileForeign, { name });
		case 'version':
			return fill(words.fileVersion, { name });
		case 'invalid': {
			const named = reading.issues.slice(0, 5).map(({ field }) => inputName(tongue, field));
			const more = reading.issues.length > named.length ? ['…'] : [];
			return fill(words.fileInvalid, {
				name,
				names: [...named, ...more].join(tongue.words.comma),
			});
		}
	}
}

/** Files to take away, the figures from a file, and the printed page. */
export default function Take(props: ToolProps) {
	const { calculator, outcome, currency, address, replace, stale } = props;
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const [told, tell] = useState('');
	const [saved, setSaved] = useState<Saved | null>(null);
	const base = `${calculator.id}-${new Date().toISOString().slice(0, 10)}`;
	const make = async (name: string, type: string, bytes: () => Promise<Uint8Array | string>) => {
		tell(words.making);
		try {
			setSaved(save(name, type, await bytes()));
			tell(fill(words.made, { name }));
		} catch {
			tell(words.makeFailed);
		}
	};
	const xlsx = async () => {
		const { exportXlsx } = await import('../export/xlsx.ts');
		return exportXlsx({ calculator, tongue, outcome, address: await address() });
	};
	const book = async () => {
		const { bookOf } = await import('../export/book.ts');
		return bookOf({ calculator, tongue, outcome, address: await address() });
	};
	const csv = async () => (await import('../export/csv.ts')).toCsv(await book());
	const json = async () =>
		writeFile(calculator.definition, {
			input: outcome.input,
			currency,
			scenarios: keptScenarios(calculator),
		});
	const open = async (file: File | undefined) => {
		if (!file) return;
		const { name } = file;
		const reading = readFile(calculator.definition, await file.text());
		const problem = problemOf(tongue, name, reading);
		if (reading.problem !== null) return tell(problem ?? '');
		replace(
			reading.input,
			CURRENCIES.find((code) => code === reading.currency),
		);
		const { scenarios } = reading;
		if (scenarios.length > 0) keepScenarios(calculator, scenarios, currency);
		const also = fill(words.openedScenarios, { n: String(scenarios.length) });
		tell(fill(words.opened, { name }) + (scenarios.length > 0 ? ` ${also}` : ''));
	};
	return (
		<>
			<p class="calc-help">{words.takeHelp}</p>
			{stale && <p class="calc-help">{words.staleNote}</p>}
			<p class="calc-actions">
				<button
					type="button"
					onClick={() =>
						void make(
							`${base}.xlsx`,
							'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
							xlsx,
						)
					}
				>
					{words.xlsx}
				</button>
				<button type="button" onClick={() => void make(`${base}.csv`, 'text/csv', csv)}>
					{words.csv}
				</button>
				<button type="button" onClick={() => void make(`${base}.json`, JSON_TYPE, json)}>
					{words.json}
				</button>
				<button type="button" onClick={() => void loadDrawing().then(print, print)}>
					{tongue.words.print}
				</button>
			</p>
			<p class="calc-actions">
				<label for={`${calculator.id}-file`}>{words.open}</label>
				<input
					id={`${calculator.id}-file`}
					type="file"
					accept={`.json,${JSON_TYPE}`}
					onChange={(event) => {
						void open(event.currentTarget.files?.[0]);
						event.currentTarget.value = '';
					}}
				/>
			</p>
			<p class="calc-told" role="status">
				{told}
			</p>
			{saved && (
				<p>
					{words.saveHere}{' '}
					<a href={saved.address} download={saved.name}>
						{saved.name}
					</a>
				</p>
			)}
		</>
	);
}
