import { useState } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import { later } from '../later.tsx';
import { resultName, useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';

export interface WorkingProps {
	readonly calculator: AnyCalculator;
	readonly outcome: Outcome;
	readonly path: string;
	/** Whether its name is to be seen: it stands below another result. */
	readonly named?: boolean;
}

const Steps = later<WorkingProps>(() => import('./steps.tsx'));

/** Opens to how a result is worked out. */
export function Working({ calculator, outcome, path, named = false }: WorkingProps) {
	const tongue = useTongue();
	const [open, setOpen] = useState(false);
	return (
		<details class="calc-working" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				{tongue.words.working}
				<span class={named ? '' : 'visually-hidden'}>
					{tongue.words.colon + resultName(tongue, path)}
				</span>
			</summary>
			{open && <Steps calculator={calculator} outcome={outcome} path={path} />}
		</details>
	);
}
