import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTongue } from './tongue.ts';

/**
 * A part of the view that most readers never open: loaded when it is first shown.
 * @param load imports the file whose default export is the component.
 */
export function later<P extends object>(
	load: () => Promise<{ default: FunctionComponent<P> }>,
): FunctionComponent<P> {
	let loaded: FunctionComponent<P> | null = null;
	return function Later(props: P) {
		const { words } = useTongue();
		const [state, setState] = useState<'ready' | 'loading' | 'failed'>(
			loaded ? 'ready' : 'loading',
		);
		useEffect(() => {
			if (loaded) return;
			load().then(
				(file) => {
					loaded = file.default;
					setState('ready');
				},
				() => setState('failed'),
			);
		}, []);
		const Part = loaded;
		if (Part) return <Part {...props} />;
		if (state === 'loading') return null;
		return (
			<span class="calc-error" role="status">
				{words.partFailed}{' '}
				<button type="button" onClick={() => location.reload()}>
					{words.reload}
				</button>
			</span>
		);
	};
}
