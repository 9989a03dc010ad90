import type { Standings } from '../../engine/simulate/contest.ts';
import { tools } from '../../i18n/tools.ts';
import { fill, show, useTongue } from '../tongue.ts';
import type { Progress } from './simulation-run.ts';

/** How often each alternative was the best one; nothing where a calculator has no contest. */
export function Contested({ progress }: { progress: Progress }) {
	const { locale } = useTongue();
	const words = tools[locale];
	const { single, pair } = progress.standings;
	if (!single || !pair) return null;
	return (
		<section>
			<h4>{words.contestTitle}</h4>
			<p class="calc-help">{words.contestHelp}</p>
			<Group title={words.contestSingle} standings={single} />
			<Group title={words.contestPair} standings={pair} />
		</section>
	);
}

function Group({
	title,
	standings: { runs, ties, standings },
}: {
	title: string;
	standings: Standings;
}) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const share = (part: number): string => show(tongue, part, 'ratio');
	const ever = standings.filter((standing) => standing.share > 0);
	const never = standings.length - ever.length;
	return (
		<>
			<table>
				<thead>
					<tr>
						<th scope="col">{title}</th>
						<th scope="col">{words.contestBest}</th>
					</tr>
				</thead>
				<tbody>
					{ever.map((standing) => (
						<tr key={standing.alternative.join()}>
							<th scope="row">
								{standing.alternative.map((lever) => tongue.text.terms[lever] ?? lever).join(' + ')}
							</th>
							<td>
								<meter min={0} max={1} value={standing.share} /> {share(standing.share)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{never > 0 && <p class="calc-help">{fill(words.contestNone, { n: String(never) })}</p>}
			{ties > 0 && (
				<p class="calc-help">
					{fill(words.contestTies, { share: share(ties / Math.max(1, runs)) })}
				</p>
			)}
		</>
	);
}
