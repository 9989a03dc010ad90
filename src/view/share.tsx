import { useState } from 'preact/hooks';
import { useTongue } from './tongue.ts';

/** Copies the address with the figures in it; where that is refused, shows it to be selected. */
export function Share({
	address,
	page,
	old,
}: {
	address: () => Promise<string>;
	page: string | null;
	/** Whether the link holds earlier figures than those on screen. */
	old: boolean;
}) {
	const { words } = useTongue();
	const [told, setTold] = useState<'copied' | 'byHand' | null>(null);
	const [shown, show] = useState('');
	const copy = async () => {
		const link = await address();
		show(link);
		try {
			await navigator.clipboard.writeText(link);
			setTold('copied');
		} catch {
			setTold('byHand');
		}
	};
	return (
		<div class="calc-share calc-live">
			<p class="calc-actions">
				<button type="button" onClick={() => void copy()}>
					{words.copyLink}
				</button>
				<button type="button" onClick={() => print()}>
					{words.print}
				</button>
				{page && (
					<button
						type="button"
						onClick={() => void address().then((link) => location.assign(link))}
					>
						{words.openPage}
					</button>
				)}
			</p>
			<p role="status">
				{told === 'copied'
					? old
						? words.copiedOld
						: words.copied
					: told === 'byHand'
						? words.copyByHand
						: ''}
			</p>
			{told === 'byHand' && (
				<input
					class="calc-address"
					type="text"
					readOnly
					aria-label={words.link}
					value={shown}
					onFocus={(event) => event.currentTarget.select()}
				/>
			)}
		</div>
	);
}
