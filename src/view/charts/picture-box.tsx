import { useEffect, useState } from 'preact/hooks';
import { charts } from '../../i18n/charts.ts';
import { fill, useTongue } from '../tongue.ts';
import type { ChartProps } from './chart-body.tsx';
import { chartPicture, sharePicture } from './picture.ts';

/** Makes a chart's picture, hands it on, and shows it: some browsers save only what is held by a finger. */
export default function PictureBox({ chart, text, outcome, id }: ChartProps) {
	const tongue = useTongue();
	const words = charts[tongue.locale];
	const [url, setUrl] = useState('');
	const [failed, setFailed] = useState(false);
	const name = `${id}.png`;
	useEffect(() => {
		let made = '';
		let over = false;
		const make = async () => {
			const { input, output } = outcome;
			const { host, pathname } = new URL(tongue.page, location.href);
			const shown = { tongue, chart, text, input, output };
			const blob = await chartPicture(shown, host + pathname, new Date());
			if (over) return;
			made = URL.createObjectURL(blob);
			setUrl(made);
			await sharePicture(blob, name);
		};
		make().catch(() => setFailed(true));
		return () => {
			over = true;
			URL.revokeObjectURL(made);
		};
	}, []);
	return (
		<div class="calc-picture" role="status">
			{failed ? (
				<p class="calc-error">{words.pictureFailed}</p>
			) : url === '' ? (
				<p>{words.making}</p>
			) : (
				<>
					<img src={url} alt={fill(words.pictureOf, { title: text.title })} />
					<p>
						{words.hold}{' '}
						<a href={url} download={name}>
							{words.download}
						</a>
					</p>
				</>
			)}
		</div>
	);
}
