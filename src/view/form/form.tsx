import { useState } from 'preact/hooks';
import { at, fieldAt } from '../../engine/walk.ts';
import { fill, inputName, useTongue } from '../tongue.ts';
import { FieldControl } from './field-control.tsx';
import { type Form, FormContext } from './form-context.ts';
import { ShortcutControl } from './shortcut-control.tsx';

/** The first-screen inputs, and the rest behind "More inputs". */
export function FormView({ form, alive }: { form: Form; alive: boolean }) {
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
							<FormContext.Provider value={{ ...form, elsewhere: shown }}>
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
			</fieldset>
		</FormContext.Provider>
	);
}

/** What must be mended before the results can follow, each with a way to it. */
function Stale({ form }: { form: Form }) {
	const tongue = useTongue();
	if (form.issues.length === 0) return null;
	return (
		<div class="calc-stale" role="alert">
			<p>{fill(tongue.words.stale, { n: String(form.issues.length) })}</p>
			<ul>
				{form.issues.slice(0, 8).map(({ field }) => (
					<li key={field}>
						{inputName(tongue, field)}
						{at(form.draft, field) ? `: “${String(at(form.draft, field))}”` : ''}
					</li>
				))}
			</ul>
		</div>
	);
}
