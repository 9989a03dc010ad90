import type { AnyCalculator } from '../engine/model.ts';
import { specAt, unitOf } from '../engine/results.ts';
import { at } from '../engine/walk.ts';
import { fill, inputName, resultName, show, useTongue } from './tongue.ts';
import type { Notice } from './use-figures.ts';
import type { Outcome } from './use-output.ts';

const PROBLEMS = {
	damaged: 'damaged',
	version: 'version',
	tooLong: 'tooLongLink',
	foreign: 'foreign',
} as const;

export interface NoticesProps {
	readonly calculator: AnyCalculator;
	readonly notice: Notice | null;
	readonly outcome: Outcome;
	readonly edited: boolean;
	readonly refused: boolean;
	readonly onUseSaved: () => void;
	readonly onForget: () => void;
}

/** What there is to tell about where the figures come from, with what can be done about it. */
export default function Notices({
	calculator,
	notice,
	outcome,
	edited,
	refused,
	onUseSaved,
	onForget,
}: NoticesProps) {
	const tongue = useTongue();
	const { words } = tongue;
	const problem = notice?.link && notice.link !== 'read' ? PROBLEMS[notice.link] : null;
	return (
		<>
			{problem && <p>{words[problem]}</p>}
			{notice?.link === 'read' && !edited && (
				<p>
					{words.fromLink} <Changed {...{ calculator, notice, outcome }} />
				</p>
			)}
			{notice && notice.lost.length > 0 && (
				<p>
					{fill(words.lost, {
						names: notice.lost.map((path) => inputName(tongue, path)).join(words.comma),
					})}
				</p>
			)}
			{notice?.saved && (
				<p>
					{words.saved} {edited && words.notKept}{' '}
					<button type="button" onClick={onUseSaved}>
						{words.useMine}
					</button>{' '}
					<button type="button" onClick={onForget}>
						{notice.link === 'read' ? words.useThese : words.forget}
					</button>
				</p>
			)}
			{refused && <p>{words.noStorage}</p>}
		</>
	);
}

/** Says so, and why, where the main result was another when the link was made. */
function Changed({
	calculator,
	notice: { main, version },
	outcome,
}: {
	calculator: AnyCalculator;
	notice: Notice;
	outcome: Outcome;
}) {
	const tongue = useTongue();
	const why = tongue.text.changes?.[version ?? 0] ?? '';
	const path = calculator.definition.headline[0];
	const now = at(outcome.output, path);
	const value = typeof now === 'number' ? now : null;
	if (main === null && value === null) return null;
	if (main !== null && value !== null && main === Number(value.toPrecision(6))) return null;
	const unit = unitOf(specAt(calculator, path)) ?? 'number';
	return (
		<>
			{fill(tongue.words.changed, {
				name: resultName(tongue, path),
				before: show(tongue, main, unit),
				now: show(tongue, value, unit),
			})}{' '}
			{why}
		</>
	);
}
