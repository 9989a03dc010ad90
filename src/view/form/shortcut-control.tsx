import type { Shortcut } from '../../engine/model.ts';
import { inputName, useTongue } from '../tongue.ts';
import { useForm } from './form-context.ts';
import { NumberControl } from './number-control.tsx';

/** One simple number that writes real inputs. */
export function ShortcutControl({ name, shortcut }: { name: string; shortcut: Shortcut<unknown> }) {
	const tongue = useTongue();
	const form = useForm();
	const id = form.idOf(name);
	const value =
		form.issues.length > 0 ? readSafely(shortcut, form.draft) : shortcut.read(form.draft);
	return (
		<div class="calc-field" data-kind="number">
			<label for={id}>{inputName(tongue, name)}</label>
			<NumberControl
				id={id}
				field={{ ...shortcut, default: shortcut.min }}
				label={inputName(tongue, name)}
				value={value}
				describedBy={`${id}-help`}
				invalid={false}
				onChange={(next) => {
					if (typeof next === 'number' && next >= shortcut.min && next <= shortcut.max)
						form.replace(shortcut.write(form.draft, next));
				}}
			/>
			<p class="calc-help" id={`${id}-help`}>
				{tongue.text.shortcuts[name]?.[1]}
			</p>
		</div>
	);
}

/** A draft may hold text where a number belongs. */
function readSafely(shortcut: Shortcut<unknown>, draft: unknown): number | null {
	const value = shortcut.read(draft);
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
