import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnyCalculator, Shortcut } from '../engine/model.ts';
import type { AnyText } from '../engine/text.ts';
import { at, fit, setAt } from '../engine/walk.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ViewWords } from '../i18n/view.ts';
import { Bar } from './bar.tsx';
import { blankDraft } from './form/blank.ts';
import type { Extras } from './form/extras.ts';
import { FormView } from './form/form.tsx';
import type { Form } from './form/form-context.ts';
import { later } from './later.tsx';
import type { NoticesProps } from './notices.tsx';
import { Charts, Head } from './results/results.tsx';
import { Share } from './share.tsx';
import type { Spawn } from './slow.ts';
import { useLate } from './still.ts';
import { stash } from './store.ts';
import { useTelling } from './telling.ts';
import { type Tongue, TongueContext } from './tongue.ts';
import { Tools } from './tools/tools.tsx';
import { linkNow, linkOf, useFigures, useKeeping } from './use-figures.ts';
import { useOutcome } from './use-output.ts';

/** What a page passes to a calculator's island: plain JSON. */
export interface ViewProps {
	readonly locale: Locale;
	readonly text: AnyText;
	readonly words: ViewWords;
	readonly preset: string;
	/** Figures of the preset, where it is none of the calculator's own but a firm of the book. */
	readonly start?: unknown;
	/** Slow results of the preset, worked out when the page was built. */
	readonly slow: object | null;
	/** Address of the calculator's own page, from the site's root. */
	readonly page: string;
	/** Whether this is a page of the calculator's own, whose address follows the figures. */
	readonly own: boolean;
}
interface Props extends ViewProps {
	readonly calculator: AnyCalculator;
	readonly spawn: Spawn;
	readonly makeSimulator: () => Worker;
	readonly extras: Extras | null;
}

/** Asks every calculator on the page for its state: each adds `id=…` to `parts`. */
export interface CollectEvent {
	readonly parts: string[];
}

const Notices = later<NoticesProps>(() => import('./notices.tsx'));

const fits = ({ min, max, integer }: Shortcut<unknown>, value: number): boolean =>
	value >= min && value <= max && (!integer || Number.isInteger(value));

/** The one view of all calculators. */
export function CalculatorView({
	calculator,
	spawn,
	makeSimulator,
	extras,
	locale,
	text,
	words,
	preset,
	slow,
	page,
	own,
}: Props) {
	const { id, definition } = calculator;
	const { figures, notice, change, restart, settle, undo, redo, useSaved, forgetSaved } =
		useFigures(calculator, preset);
	const outcome = useOutcome(calculator, useLate(figures), slow, spawn);
	const refused = useKeeping(
		calculator,
		figures,
		outcome,
		notice,
		own,
		undo !== null || redo !== null,
	);
	useEffect(() => {
		if (outcome.issues.length === 0) settle();
	}, [outcome.issues]);
	const [alive, setAlive] = useState(false);
	useEffect(() => setAlive(true), []);
	const tongue = useMemo<Tongue>(
		() => ({ locale, currency: figures.currency, text, words, page }),
		[locale, figures.currency],
	);
	useEffect(() => {
		const tell = (event: Event) => {
			const changed = figures.edited || figures.preset === null;
			const link = linkNow(calculator, outcome, figures.currency);
			// What writes links may still be on its way.
			if (outcome.issues.length > 0 || (changed && !link)) stash(id, figures);
			else if (link && changed) (event as CustomEvent<CollectEvent>).detail.parts.push(link);
		};
		document.addEventListener('gf:collect', tell);
		return () => document.removeEventListener('gf:collect', tell);
	}, [outcome, figures]);

	const ghosts = useMemo(
		() =>
			Object.fromEntries(
				Object.entries(definition.ghosts ?? {}).map(([key, of]) => [key, of(outcome.output)]),
			),
		[definition.ghosts && outcome],
	);
	const replace = (draft: unknown) => change({ draft: fit(definition.inputs, draft, true) });
	const setShortcut = (name: string, value: string | number) => {
		const shortcut = definition.shortcuts?.[name];
		const { [name]: _, ...aside } = figures.aside;
		const written =
			shortcut && typeof value === 'number' && fits(shortcut, value)
				? shortcut.write(figures.draft, value)
				: null;
		if (written === null) change({ aside: { ...aside, [name]: value } });
		else change({ aside, draft: fit(definition.inputs, written, true) });
	};
	const form = useMemo<Form>(
		() => ({
			calculator,
			draft: figures.draft as Form['draft'],
			issues: outcome.issues,
			ghosts,
			searching: outcome.searching,
			idOf: (path) => `${id}-${path.replaceAll('.', '-')}`,
			elsewhere: new Set(),
			aside: figures.aside,
			example: calculator.presets[figures.preset ?? preset] ?? null,
			extras,
			setShortcut,
			set: (path, value) =>
				replace(
					extras?.byRow
						? extras.byRow.set(definition.inputs, figures.draft, path, value)
						: setAt(figures.draft, path, value),
				),
			replace,
		}),
		[figures, outcome.issues, outcome.searching, ghosts],
	);
	const start = (key: string) =>
		restart(
			key === ''
				? {
						draft: blankDraft(calculator),
						currency: figures.currency,
						aside: {},
						preset: null,
						edited: true,
						blank: true,
					}
				: {
						draft: calculator.presets[key],
						currency: figures.currency,
						aside: {},
						preset: key,
						edited: false,
						blank: false,
					},
		);
	const show = (input: unknown, currency = figures.currency) =>
		restart({ draft: input, currency, aside: {}, preset: null, edited: true, blank: false });
	const address = async (more = '') => {
		const link = await linkOf(calculator, outcome, figures.currency);
		return new URL(`${page}#${link}${more}`, location.href).href;
	};
	useTelling(id, figures, preset, outcome);
	const main = at(outcome.output, definition.headline[0]);

	return (
		<TongueContext.Provider value={tongue}>
			<section
				class="calc"
				id={id}
				data-calculator={id}
				data-main={String(main)}
				data-searching={outcome.searching || undefined}
				aria-label={text.title}
			>
				<p class="calc-noscript">{words.noScript}</p>
				<p class="calc-failed" hidden>
					{words.failed}
				</p>
				<Bar
					{...{ alive, undo, redo }}
					presets={Object.keys(calculator.presets)}
					preset={figures.preset}
					onStart={start}
					onReset={() => start(figures.preset ?? preset)}
					onCurrency={(currency) => change({ currency })}
				/>
				<div class="calc-notices" role="status">
					{(notice || refused) && (
						<Notices
							{...{ calculator, notice, outcome, refused, edited: figures.edited }}
							onUseSaved={() => void useSaved()}
							onForget={forgetSaved}
						/>
					)}
				</div>
				<div class="calc-body" data-stale={outcome.issues.length > 0 || undefined}>
					<Head calculator={calculator} outcome={outcome} />
					<FormView form={form} alive={alive} now={outcome} />
					<Charts calculator={calculator} outcome={outcome} />
				</div>
				<Share address={address} page={own ? null : page} old={outcome.issues.length > 0} />
				{!outcome.waiting && (
					<Tools
						{...{ calculator, outcome, makeSimulator, address }}
						currency={figures.currency}
						set={form.set}
						replace={show}
						stale={outcome.issues.length > 0}
					/>
				)}
			</section>
		</TongueContext.Provider>
	);
}
