import { useState } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import { at, fieldAt } from '../../engine/walk.ts';
import { inputName, resultName, resultText, useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';
import { FieldControl } from './field-control.tsx';
import { type Form, FormContext } from './form-context.ts';
import { ShortcutControl } from './shortcut-control.tsx';

/** The first-screen inputs, and the rest behind "More inputs". */
export function FormView({ form, alive, now }: { form: Form; alive: boolean; now: Outcome }) {
	const tongue = useTongue();
	const [more, setMore] = useState(false);
	const { inputs, first, shortcuts = {} } = form.calculator.definition;
	const rest = Object.keys(inputs).filter((key) => !first.includes(key));
	const shown = new Set(first);
	return (
		<FormContext.Provider value={form}>
			{/* Until the page is alive nothing may be typed that would not be counted. */}
			<fieldset class="calc-form" disabled={!alive}>
				<legend class="calc-heading">{tongue.words.inputs}</legend>
				<Stale form={form} />
				<div class="calc-fields">
					{first.map((path) =>
						shortcuts[path] ? (
							<ShortcutControl key={path} name={path} shortcut={shortcuts[path]} />
						) : (
							<FieldControl key={path} field={fieldAt(inputs, path)} path={path} />
						),
					)}
				</div>
				{rest.length > 0 && (
					<details class="calc-more" onToggle={(event) => setMore(event.currentTarget.open)}>
						<summary>{tongue.words.moreInputs}</summary>
						{more && (
							<FormContext.Provider value={{ ...form, elsewhere: shown, folded: true }}>
								<div class="calc-fields">
									{rest.map((key) => {
										const field = inputs[key];
										return field && <FieldControl key={key} field={field} path={key} />;
									})}
								</div>
							</FormContext.Provider>
						)}
					</details>
				)}
				<Now calculator={form.calculator} outcome={now} />
			</fieldset>
		</FormContext.Provider>
	);
}

/** Goes to an input without touching the address, which holds the figures. */
function focusOn(event: Event, id: string): void {
	event.preventDefault();
	document.getElementById(id)?.focus();
}

/** The main result, kept in sight while the inputs are on a narrow screen. */
function Now({ calculator, outcome }: { calculator: AnyCalculator; outcome: Outcome }) {
	const tongue = useTongue();
	if (outcome.waiting) return null;
	const path = calculator.definition.headline[0];
	return (
		<p class="calc-now" aria-hidden="true">
			{resultName(tongue, path)}{' '}
			<strong>{resultText(tongue, calculator, outcome, path, 'compact')}</strong>
		</p>
	);
}

/** What must be mended before the results can follow, each with a way to it. */
function Stale({ form }: { form: Form }) {
	const tongue = useTongue();
	if (form.issues.length === 0) return null;
	const typed = (path: string): string => {
		const text = form.aside[path] ?? at(form.draft, path);
		return typeof text === 'string' && text !== '' ? `${tongue.words.colon}“${text}”` : '';
	};
	return (
		<div class="calc-mend">
			<ul>
				{form.issues.slice(0, 8).map(({ field }) => (
					<li key={field}>
						<a href={`#${form.idOf(field)}`} onClick={(event) => focusOn(event, form.idOf(field))}>
							{inputName(tongue, field)}
						</a>
						{typed(field)}
					</li>
				))}
			</ul>
		</div>
	);
}
