import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';
import { CRITERIA } from './ranking.ts';

const eachWeight = (of: (key: string) => string): string => CRITERIA.map(of).join(' + ');
const weights = eachWeight((key) => `weights.${key}`);
const weighted = eachWeight((key) => `weights.${key} * scores.${key}`);
const scores = eachWeight((key) => `scores.${key}`);

/** What the reader knows of the cell at `row` and `col`. */
const known = (field: string) => `input.cells.{row}.{col}.${field}`;
/** Adds up over all cells. */
const overAll = (body: string) =>
	`SUMOVER(row, 0, COUNT(industries) - 1, SUMOVER(col, 0, COUNT(sizes) - 1, ${body}))`;
/** Adds up over the chosen cells, the `k`-th of them at its row and column. */
const overChosen = (body: string) => `SUMOVER(k, 0, COUNT(coveredAccounts) - 1, ${body})`;
const knownOfChosen = (field: string) => `input.cells.{selected.{k}.0}.{selected.{k}.1}.${field}`;
const resultOfChosen = (k: string, field: string) =>
	`cells.{selected.{${k}}.0 * COUNT(sizes) + selected.{${k}}.1}.${field}`;

const revenue = `${known('customers')} * ${known('acv')}`;
const revenueOfChosen = `${knownOfChosen('customers')} * ${knownOfChosen('acv')}`;
const whiteSpace = resultOfChosen('i', 'whiteSpaceAccounts');

/** How every result is worked out. */
export default {
	baseWinRate: 'IFERROR(SUM(input.cells.wins) / SUM(input.cells.decided), defaultWinRate)',
	cells: {
		each: {
			row: 'INT(i / COUNT(sizes))',
			col: 'i - row * COUNT(sizes)',
			tam: `${known('accounts')} * ${known('acv')}`,
			sam: `tam * ${known('serviceable')}`,
			penetration: `${known('customers')} / (${known('accounts')} * ${known('serviceable')})`,
			whiteSpaceAccounts: `MAX(0, ${known('accounts')} * ${known('serviceable')} - ${known('customers')})`,
			whiteSpaceValue: `whiteSpaceAccounts * ${known('acv')}`,
			shrunkWinRate: `IFERROR((${known('wins')} + priorStrength * baseWinRate) / (${known('decided')} + priorStrength), baseWinRate)`,
			paybackMonths: `${known('cac')} / MAX(0, ${known('acv')} / 12 * ${known('grossMargin')})`,
			scores: {
				fit: `${known('fit')} / 5`,
				market: 'IFERROR(SQRT(sam / MAX(cells.sam)), 0)',
				evidence: 'IFERROR(MIN(1, shrunkWinRate / (2 * baseWinRate)), 0)',
				deliverability: `${known('deliverability')} / 5`,
				economics: 'IFERROR(MIN(1, MAX(0, (slow - paybackMonths) / (slow - fast))), 0)',
			},
			score: `IFERROR(100 * (${weighted}) / (${weights}), 20 * (${scores}))`,
			status: `IF(OR(${known('accounts')} = 0, ${known('serviceable')} = 0), "empty", IF(${known('fit')} < fitMin, "vetoFit", IF(${known('deliverability')} < deliverMin, "vetoDeliver", "eligible")))`,
			expectedGrossProfit: `whiteSpaceValue * shrunkWinRate * ${known('grossMargin')}`,
		},
	},
	selected: { each: { each: { by: 'rank' } } },
	coveredAccounts: {
		each: `MIN(${whiteSpace}, IFERROR(accountCapacity - SUMOVER(k, 0, i - 1, coveredAccounts.{k}), ${whiteSpace}))`,
	},
	totalTam: 'SUM(cells.tam)',
	totalSam: 'SUM(cells.sam)',
	selectedSam: overChosen(resultOfChosen('k', 'sam')),
	selectedSamShare: 'selectedSam / totalSam',
	revenueHhi: `10000 * ${overAll(`POWER(${revenue}, 2)`)} / POWER(${overAll(revenue)}, 2)`,
	idealRevenueShare: `${overChosen(revenueOfChosen)} / ${overAll(revenue)}`,
	idealEffortShare: `${overChosen(knownOfChosen('decided'))} / SUM(input.cells.decided)`,
	robustness: { by: 'rerun' },
} as const satisfies FormulasOf<Output>;
