import { type ComponentChild, type FunctionComponent, h, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TongueContext, useTongue } from '../tongue.ts';
import { whenIdle } from './idle.ts';

type Part<P> = FunctionComponent<P>;

/** An element's inside as Preact would have made it, so that it takes the page over as it stands. */
const standingIn = (element: Element): ComponentChild[] =>
	[...element.childNodes].map((node) =>
		node instanceof Element ? h(node.localName, null, standingIn(node)) : node.textContent,
	);

/**
 * A part that is there from the start as the server's HTML and whose script comes when the page
 * rests. Until then the HTML stands; then the part comes alive in the same elements.
 * @param load imports the file whose default export is the part.
 * @param onServer the part itself where the page is built, `null` in a browser.
 */
export function standing<P extends { readonly id: string }>(
	load: () => Promise<{ default: Part<P> }>,
	onServer: Part<P> | null,
): Part<P> {
	const placeOf = ({ id }: P): string => `${id}-place`;
	if (onServer) return (props) => <div id={placeOf(props)}>{h(onServer, props)}</div>;
	return function Standing(props: P) {
		const tongue = useTongue();
		const place = useRef<HTMLDivElement>(null);
		const [state, setState] = useState<Part<P> | 'waiting' | 'failed'>('waiting');
		const [first] = useState(props);
		const [stands] = useState(() => {
			const element = document.getElementById(placeOf(props));
			return (
				<div id={placeOf(props)} ref={place}>
					{element && standingIn(element)}
				</div>
			);
		});
		useEffect(() => {
			const { current } = place;
			const cancel = whenIdle(() => {
				load().then(
					(file) => setState(() => file.default),
					() => setState('failed'),
				);
			});
			return () => {
				cancel();
				if (current) render(null, current);
			};
		}, []);
		useEffect(() => {
			if (!place.current || state === 'waiting') return;
			if (state !== 'failed')
				return render(
					<TongueContext.Provider value={tongue}>{h(state, props)}</TongueContext.Provider>,
					place.current,
				);
			// What cannot follow the figures any more may stand only while it is true.
			place.current.dataset['failed'] = '';
			place.current.hidden = Object.keys(props).some(
				(key) => props[key as keyof P] !== first[key as keyof P],
			);
		});
		return (
			<>
				{state === 'failed' && (
					<p class="calc-error" role="status">
						{tongue.words.partFailed}{' '}
						<button type="button" onClick={() => location.reload()}>
							{tongue.words.reload}
						</button>
					</p>
				)}
				{stands}
			</>
		);
	};
}
