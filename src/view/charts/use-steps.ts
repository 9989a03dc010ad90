import { useEffect, useRef, useState } from 'preact/hooks';
import { type Place, type Stop, type Stops, stepTo } from './stops.ts';

/** How long keys must rest before a point is said, so that a held key does not chatter. */
const REST = 150;

/**
 * Goes through a chart's points by key.
 * @param mark marks a point on the chart, or none.
 */
export function useSteps(stops: Stops, mark: (stop: Stop | null) => void) {
	const place = useRef<Place | null>(null);
	const resting = useRef<ReturnType<typeof setTimeout>>();
	const [said, setSaid] = useState('');
	/** Forgets where the reader was. Nothing is said. */
	const leave = () => {
		if (!place.current) return;
		place.current = null;
		clearTimeout(resting.current);
		mark(null);
		setSaid('');
	};
	useEffect(() => leave, [stops]);
	return {
		/** The point to be said, once the keys rest. */
		said,
		leave,
		/** @returns whether the key leads to a point. */
		step(key: string): boolean {
			const next = stepTo(stops, place.current, key);
			const stop = next && stops[next[0]]?.[next[1]];
			if (!stop) return false;
			place.current = next;
			mark(stop);
			clearTimeout(resting.current);
			resting.current = setTimeout(() => setSaid(stop.said), REST);
			return true;
		},
	};
}
