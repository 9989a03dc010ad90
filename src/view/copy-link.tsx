import { useState } from 'preact/hooks';
import { useTongue } from './tongue.ts';

/** Past this, programs that carry links may cut them. */
const LONG = 2000;

/** Copies an address; where that is refused, shows it to be selected. */
export function CopyLink({
	label,
	address,
	note,
}: {
	label: string;
	address: () => Promise<string>;
	/** What is told instead of “copied”. */
	note?: string | undefined;
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
		<>
			<button type="button" onClick={() => void copy()}>
				{label}
			</button>
			<span class="calc-told" role="status">
				{told === 'copied' && (note ?? words.copied)}
				{told === 'byHand' && words.copyByHand}
				{told && shown.length > LONG && ` ${words.longLink}`}
			</span>
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
		</>
	);
}
