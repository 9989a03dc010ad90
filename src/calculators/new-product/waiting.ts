import { finite } from '../../engine/finite.ts';
import type { Economics } from './inputs.ts';

/** Starting now against starting later; money in today's value, chances as fractions. */
export interface Waiting {
	readonly successNow: number;
	readonly successAfterWait: number;
	/** Growth of the core's gross profit lost while a part of its team is away. */
	readonly distractionCost: number;
	readonly valueNow: number;
	readonly valueWait: number;
	readonly better: 'now' | 'wait';
	/**
	 * Share of the value lost a year under which waiting pays; below zero it never does. `null` without
	 * time to wait or anything to lose.
	 */
	readonly breakEvenErosion: number | null;
}

/** Chance of success rises with readiness in a straight line. */
const chance = ({ pMin, pMax }: Economics, readiness: number): number =>
	pMin + (pMax - pMin) * readiness;

/** @returns what the new product is worth now and after waiting, at a readiness of today. */
export function waitingOf(economics: Economics, readiness: number): Waiting {
	const { value, cost, waitMonths, erosion } = economics;
	const successNow = chance(economics, readiness);
	const successAfterWait = chance(economics, Math.max(readiness, economics.readinessAfterWait));
	const distractionCost = economics.coreGrossProfit * economics.coreGrowth * economics.diversion;
	const discount = (1 + economics.discountRate) ** (-waitMonths / 12);
	const left = Math.max(0, 1 - (erosion * waitMonths) / 12);
	const valueNow = successNow * value - cost - distractionCost;
	const valueWait = (successAfterWait * value * left - cost - distractionCost) * discount;
	const needed = (valueNow / discount + cost + distractionCost) / (successAfterWait * value);
	return {
		successNow,
		successAfterWait,
		distractionCost,
		valueNow,
		valueWait,
		better: valueNow >= valueWait ? 'now' : 'wait',
		breakEvenErosion: finite(((1 - needed) * 12) / waitMonths),
	};
}
