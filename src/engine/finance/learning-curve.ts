import { finite } from '../finite.ts';

/*
 * Cost falls to the share `learningRate` each time the number made doubles; 1 is no learning.
 * Wright lets the average of all fall so, Crawford the latest unit.
 */

/**
 * Cost of the first `n` units together (Wright 1936). `n` may be fractional.
 * @returns money: 0 for none; `null` outside the formula's reach (a rate or number below 0).
 */
export const wrightTotal = (first: number, learningRate: number, n: number): number | null =>
	n === 0 ? 0 : finite(first * n ** (1 + Math.log2(learningRate)));

/**
 * Cost of the `n`-th unit alone (Crawford 1947). `n` may be fractional.
 * @returns money; `null` where there is no such unit.
 */
export const crawfordUnit = (first: number, learningRate: number, n: number): number | null =>
	n <= 0 ? null : finite(first * n ** Math.log2(learningRate));
