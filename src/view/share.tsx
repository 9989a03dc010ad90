import { loadDrawing } from './charts/load.ts';
import { CopyLink } from './copy-link.tsx';
import { useTongue } from './tongue.ts';

/** The link with the figures in it, the printed page, and the calculator's own page. */
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
	return (
		<div class="calc-share calc-live">
			<p class="calc-actions">
				<CopyLink
					label={words.copyLink}
					address={address}
					note={old ? words.copiedOld : undefined}
				/>
				<button type="button" onClick={() => void loadDrawing().then(print, print)}>
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
		</div>
	);
}
