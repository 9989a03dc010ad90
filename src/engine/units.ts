/**
 * What a number means; views format by it and tests scale by it.
 * money: in units of the reader's currency · count: accounts, people, deals (expected values keep fractions)
 * ratio: a share, shown in percent · points: a change of a ratio, in percentage points
 * months, years: durations · month, year: the n-th one · times: a multiple · score, number: bare numbers
 */
export const UNITS = [
	'money',
	'count',
	'ratio',
	'points',
	'months',
	'month',
	'years',
	'year',
	'times',
	'score',
	'number',
] as const;
export type Unit = (typeof UNITS)[number];
