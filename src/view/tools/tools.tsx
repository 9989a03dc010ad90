import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AnyCalculator } from '../../engine/model.ts';
import type { Currency } from '../../i18n/format.ts';
import { later } from '../later.tsx';
import { useTongue } from '../tongue.ts';
import type { Outcome } from '../use-output.ts';

/** What a tool works on, and how it changes the figures. */
export interface ToolProps {
	readonly calculator: AnyCalculator;
	readonly outcome: Outcome;
	readonly currency: Currency;
	/** Makes the worker that simulations run in; it may throw where workers are blocked. */
	readonly makeSimulator: () => Worker;
	/** Whether the figures on screen are not complete, so that the outcome is an earlier one. */
	readonly stale: boolean;
	/** Sets one input. */
	readonly set: (path: string, value: unknown) => void;
	/** Puts other figures on screen, with their currency sign where they bring one. */
	readonly replace: (input: unknown, currency?: Currency) => void;
	/** The address with these figures; `more` is added to its fragment. */
	readonly address: (more?: string) => Promise<string>;
}

const tool = (load: () => Promise<{ default: FunctionComponent<ToolProps> }>) => later(load);

/** Each is a file of its own, loaded when it is opened. */
const TOOLS = {
	seek: tool(() => import('./seek.tsx')),
	sure: tool(() => import('./sure.tsx')),
	compare: tool(() => import('./compare.tsx')),
	every: tool(() => import('./every.tsx')),
	take: tool(() => import('./take.tsx')),
} as const;
const KEYS = Object.keys(TOOLS) as (keyof typeof TOOLS)[];

/** What can be done with the result: asked backwards, doubted, compared, followed, taken along. */
export function Tools(props: ToolProps) {
	const { words } = useTongue();
	const { id } = props.calculator;
	const [opened, open] = useState<ReadonlySet<string>>(new Set());
	useEffect(() => {
		const comparison = document.getElementById(`${id}-compare`);
		// A link that brings scenarios opens their comparison.
		if (location.hash.includes(`${id}.1=`)) (comparison as HTMLDetailsElement).open = true;
	}, []);
	return (
		<div class="calc-tools calc-live">
			{KEYS.map((key) => {
				const Tool = TOOLS[key];
				return (
					<details
						key={key}
						class="calc-tool"
						id={`${id}-${key}`}
						onToggle={(event) => event.currentTarget.open && open((now) => new Set(now).add(key))}
					>
						<summary>{words[key]}</summary>
						{opened.has(key) && <Tool {...props} />}
					</details>
				);
			})}
		</div>
	);
}
