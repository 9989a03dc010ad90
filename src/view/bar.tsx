import { CURRENCIES, type Currency, currencySign } from '../i18n/format.ts';
import { useTongue } from './tongue.ts';

interface Props {
	readonly alive: boolean;
	readonly presets: readonly string[];
	/** The example that the figures started from, `null` where it is none. */
	readonly preset: string | null;
	/** Starts from an example; `''` starts empty. */
	readonly onStart: (preset: string) => void;
	readonly onReset: () => void;
	readonly onCurrency: (currency: Currency) => void;
	/** Takes back the last change, or takes it up again; `null` where there is none. */
	readonly undo: (() => void) | null;
	readonly redo: (() => void) | null;
}

/** Where the figures start from, the way back, and the currency sign. */
export function Bar({ alive, presets, preset, onStart, onReset, onCurrency, undo, redo }: Props) {
	const { words, text, locale, currency } = useTongue();
	// Not disabled, which would drop the focus at the last step.
	const step = (label: string, take: Props['undo']) => (
		<button type="button" aria-disabled={take === null || undefined} onClick={() => take?.()}>
			{label}
		</button>
	);
	return (
		<fieldset class="calc-bar" disabled={!alive}>
			<legend class="visually-hidden">{text.title}</legend>
			<label>
				{words.examples}{' '}
				<select value={preset ?? 'own'} onChange={(event) => onStart(event.currentTarget.value)}>
					{preset === null && <option value="own">{words.own}</option>}
					{presets.map((key) => (
						<option key={key} value={key} selected={key === preset}>
							{text.presets[key]}
						</option>
					))}
				</select>
			</label>
			<button type="button" onClick={() => onStart('')}>
				{words.blank}
			</button>
			<button type="button" onClick={onReset}>
				{words.reset}
			</button>
			{step(words.undo, undo)}
			{step(words.redo, redo)}
			<label title={words.currencyHelp}>
				{words.currency}{' '}
				<select
					value={currency}
					onChange={(event) => onCurrency(event.currentTarget.value as Currency)}
				>
					{CURRENCIES.map((code) => (
						<option key={code} value={code} selected={code === currency}>
							{`${currencySign(code, locale)} ${code.toUpperCase()}`}
						</option>
					))}
				</select>
			</label>
		</fieldset>
	);
}
