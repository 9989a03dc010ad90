import { useEffect, useState } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import { specAt, unitOf } from '../../engine/results.ts';
import { at } from '../../engine/walk.ts';
import { resultName, say, show, useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';
import { Working } from './working.tsx';

/** How long the figures must rest before a screen reader is told the new conclusion. */
const REST = 900;

/** The insights in words, the first of them as the conclusion; spoken when the figures have settled. */
export function Conclusion({ outcome }: { outcome: Outcome }) {
	const tongue = useTongue();
	const said = outcome.insights.map(({ code, severity, params }) => ({
		code,
		severity,
		text: say(tongue, tongue.text.insights[code] ?? code, params),
	}));
	const [first, ...others] = said;
	const [spoken, speak] = useState('');
	useEffect(() => {
		const timer = setTimeout(() => speak(first?.text ?? ''), REST);
		// Said once: a second copy of the sentence must not stay in the reading order.
		const end = setTimeout(() => speak(''), REST + 4000);
		return () => {
			clearTimeout(timer);
			clearTimeout(end);
		};
	}, [first?.text]);
	return (
		<div class="calc-conclusion">
			<h3 class="calc-heading">{tongue.words.conclusion}</h3>
			{first && (
				<p class="calc-first" data-severity={first.severity}>
					{first.text}
				</p>
			)}
			{others.length > 0 && (
				<ul class="calc-insights">
					{others.map(({ code, severity, text }) => (
						<li key={code} data-severity={severity}>
							{text}
						</li>
					))}
				</ul>
			)}
			<p class="visually-hidden" role="status">
				{spoken}
			</p>
		</div>
	);
}

/** The headline results, each of which opens to how it is worked out. */
export function Cards({ calculator, outcome }: { calculator: AnyCalculator; outcome: Outcome }) {
	const tongue = useTongue();
	return (
		<dl class="calc-cards">
			{calculator.definition.headline.map((path) => {
				const value = at(outcome.output, path);
				const unit = unitOf(specAt(calculator, path));
				const number = typeof value === 'number' ? value : null;
				return (
					<div key={path} class="calc-card">
						<dt>{resultName(tongue, path)}</dt>
						<dd>
							{typeof value === 'string' ? (
								<strong>{tongue.text.terms[value] ?? value}</strong>
							) : (
								<strong
									title={unit && number !== null ? show(tongue, number, unit, 'full') : undefined}
								>
									{show(tongue, number, unit ?? 'number')}
								</strong>
							)}
							{value === null && <span class="calc-why">{tongue.words.noValue}</span>}
							<Working calculator={calculator} outcome={outcome} path={path} />
						</dd>
					</div>
				);
			})}
		</dl>
	);
}
