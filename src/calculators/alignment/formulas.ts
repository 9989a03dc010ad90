import type { FormulasOf } from '../../engine/model.ts';
import type { Output } from './compute.ts';

const overLines = (what: string) => `SUMOVER(l, 0, COUNT(input.lines.budget) - 1, ${what})`;
const overChoices = (what: string) => `SUMOVER(c, 0, COUNT(input.choices.weight) - 1, ${what})`;

/** How strongly line `l` serves a choice, and all choices together; its money, and that of all lines. */
const strength = (choice: 'c' | 'i') =>
	`IFERROR(input.lines.{l}.supports.{input.choices.{${choice}}.id}, 0)`;
const ALL_STRENGTH = overChoices(strength('c'));
const MONEY = 'IF(equalBudget, 1, input.lines.{l}.budget)';
const ALL_MONEY = 'IF(equalBudget, COUNT(input.lines.budget), SUM(input.lines.budget))';
/** Money of the lines that serve this choice, each shared out over all that it serves. */
const SERVING = overLines(`IFERROR(${MONEY} * ${strength('i')} / ${ALL_STRENGTH}, 0)`);
const LINES_THAT_HELP = overLines(`IF(${strength('i')} > 1, 1, 0)`);
const FUNDED = 'IFERROR(budgetShare, 0)';

/** How far choice `c` moved since last year in weight and in money. */
const MONEY_BEFORE = 'IFERROR(input.prevBudgets.{input.choices.{c}.id}, 0)';
const ALL_MONEY_BEFORE = overChoices(MONEY_BEFORE);
const WEIGHT_MOVE =
	'(choices.{c}.weightShare - input.choices.{c}.prevWeight / SUM(input.choices.prevWeight))';
const MONEY_MOVE = `(choices.{c}.budgetShare - ${MONEY_BEFORE} / ${ALL_MONEY_BEFORE})`;
const half = (move: string) => `${overChoices(`ABS(${move})`)} / 2`;
const squares = (move: string) => overChoices(`POWER(${move}, 2)`);
/** A move this small is rounding: to divide by it gives no result, as 0 / 0 gives none. */
const unlessStill = (move: string, divisor: string) => `IF(${move} <= 1e-12, 0, ${divisor})`;

/** How every result is worked out. */
export default {
	choices: {
		each: {
			id: 'input.choices.{i}.id',
			weightShare:
				'IF(SUM(input.choices.weight) = 0, 1 / COUNT(input.choices.weight), input.choices.{i}.weight / SUM(input.choices.weight))',
			budgetShare: `${SERVING} / (${ALL_MONEY} * (1 - orphanShare))`,
			gap: 'budgetShare - weightShare',
			status: `IF(${overLines(strength('i'))} = 0, "uncovered", IF(${LINES_THAT_HELP} = 0, "thin", IF(${FUNDED} < weightShare / 2 - 1e-12, "underfunded", IF(${FUNDED} > 1.5 * weightShare + 1e-12, "overfunded", "balanced"))))`,
		},
	},
	orphans: { each: { by: 'rule' } },
	orphanShare: `${overLines(`IF(${ALL_STRENGTH} = 0, ${MONEY}, 0)`)} / ${ALL_MONEY}`,
	coverage: overChoices('IF(choices.{c}.status = "uncovered", 0, choices.{c}.weightShare)'),
	mismatch: `IFERROR(${half('choices.{c}.gap')}, 1)`,
	alignment: '(1 - IFERROR(orphanShare, 1)) * (1 - mismatch)',
	effectiveChoices: `1 / ${squares('choices.{c}.weightShare')}`,
	missingDimensions: { each: { by: 'rule' } },
	missingAreas: { each: { by: 'rule' } },
	equalBudget: 'SUM(input.lines.budget) = 0',
	strategyShift: `IF(AND(${ALL_MONEY_BEFORE} > 0, choices.0.budgetShare >= 0), ${half(WEIGHT_MOVE)}, 0 / 0)`,
	moneyShift: `IF(strategyShift >= 0, ${half(MONEY_MOVE)}, 0 / 0)`,
	followThrough: `moneyShift / ${unlessStill('strategyShift', 'strategyShift')}`,
	shiftDirection: `${overChoices(`${WEIGHT_MOVE} * ${MONEY_MOVE}`)} / ${unlessStill('MIN(strategyShift, moneyShift)', `SQRT(${squares(WEIGHT_MOVE)} * ${squares(MONEY_MOVE)})`)}`,
} as const satisfies FormulasOf<Output>;
