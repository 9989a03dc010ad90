import { tools } from '../../i18n/tools.ts';
import { resultName, show, useTongue } from '../tongue.ts';
import type { Progress } from './simulation-run.ts';

/** In how many runs each of some flags holds; those that hold in all or in none are left out. */
export function Held({ progress, flags }: { progress: Progress; flags: readonly string[] }) {
	const tongue = useTongue();
	const words = tools[tongue.locale];
	const open = flags.filter((path) => progress.results[path]?.moves);
	if (open.length === 0) return null;
	return (
		<section>
			<h4>{words.heldTitle}</h4>
			<table>
				<thead>
					<tr>
						<td />
						<th scope="col">{words.heldIn}</th>
					</tr>
				</thead>
				<tbody>
					{open.map((path) => {
						const share = progress.results[path]?.mean ?? 0;
						return (
							<tr key={path}>
								<th scope="row">{resultName(tongue, path)}</th>
								<td>
									<meter min={0} max={1} value={share} /> {show(tongue, share, 'ratio')}
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}
