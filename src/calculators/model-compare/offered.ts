import type { ModelName } from './compute.ts';

/** One offer's flows as formulas, whole columns of them or those of any month. */
export type Offered = ReturnType<typeof offered>;

/** @param last formula of the last month in which the offer is signed. */
export function offered(offer: ModelName, last: string) {
	const of = `input.${offer}`;
	const milestones = `${of}.milestones`;
	const delivery = `${of}.deliveryMonths`;
	const feeStart = `${of}.recurringStart`;
	const billing = `${of}.billingMonths`;

	const perYear = (year: string): string =>
		`MIN(${of}.newPerYear * POWER(1 + ${of}.growth, ${year}), IFERROR(${of}.maxPerYear, 1e9))`;
	/** Customers of any month in which the offer is signed. */
	const signedIn = (month: string): string =>
		`${perYear(`INT((${month} - ${of}.startMonth) / 12)`)} / 12`;
	const signed = (month: string): string =>
		`IF(AND(${month} >= ${of}.startMonth, ${month} <= ${last}), ${signedIn(month)}, 0)`;
	/** Customers signed between two months, each month's weighted. */
	const cohorts = (from: string, to: string, weight = ''): string =>
		`SUMOVER(s, MAX(${of}.startMonth, ${from}), MIN(${to}, ${last}), ${signedIn('s')}${weight})`;
	/** Customers signed by the end of a month, year of selling by year of selling. */
	const customers = (month: string): string => {
		const before = `MIN(${month}, ${last}) - ${of}.startMonth`;
		return `SUMOVER(y, 0, INT((${before}) / 12), ${perYear('y')} * MIN(12, ${before} + 1 - 12 * y)) / 12`;
	};

	const due = signed(`t - ${milestones}.{k}.offset - ${of}.collectionLag`);
	const instalments = `SUMOVER(k, 0, COUNT(${milestones}.share) - 1, ${milestones}.{k}.share * ${due})`;
	const projectMoney = `IF(SUM(${milestones}.share) > 0, ${of}.projectPrice * ${instalments} / SUM(${milestones}.share), 0)`;

	const fee = `${of}.recurringFee * ${of}.takeUp / 12`;
	/** What a year leaves of a customer's fee: some leave, the others pay more. */
	const kept = `(1 - ${of}.churn) * (1 + ${of}.expansion)`;
	/** Of everyone whose fee has begun, less what every anniversary took. */
	const recurringRevenue = (month: string): string => {
		const begun = (ago: string): string => customers(`${month} - ${feeStart}${ago}`);
		const anniversaries = `SUMOVER(a, 1, INT((${month} - ${feeStart} - 1) / 12), POWER(${kept}, a - 1) * ${begun(' - 12 * a')})`;
		return `${fee} * (${begun('')} - (1 - ${kept}) * ${anniversaries})`;
	};
	/** The first invoice of those signed so long ago that it falls into the month, the second, … */
	const invoicesSince = (month: string): string => `(t - ${feeStart} - ${month}) / ${billing}`;
	const recurringMoney = `${fee} * ${billing} * SUMOVER(j, MAX(0, ROUNDUP(${invoicesSince(last)}, 0)), INT(${invoicesSince(`${of}.startMonth`)}), POWER(${kept}, INT(j * ${billing} / 12)) * ${signedIn(`t - ${feeStart} - j * ${billing}`)})`;

	const custom = `${of}.customCost * (1 + ${of}.overrun) / ${delivery}`;
	/**
	 * Cost of custom work for all customers so far over that for the first (Wright 1936). The exponent
	 * stays above 0, else work for nobody would cost as much as for one.
	 */
	const learnt = (month: string): string =>
		`POWER(${customers(month)}, MAX(1 + LN(${of}.learningRate) / LN(2), 1e-12))`;
	/** Share of custom work that reuse saves in contracts of a calendar year (from 0). */
	const saved = (year: string): string =>
		`(${of}.reuseStart + (${of}.reuseEnd - ${of}.reuseStart) * ${year} / 4) * (1 - ${of}.reuseCostRatio)`;
	/** Of the contracts in delivery in a month, by the calendar year in which they were signed. */
	const customCost = (month: string): string => {
		const from = `${month} - ${delivery}`;
		const work = `${learnt(`MIN(${month}, 12 * c + 12)`)} - ${learnt(`MAX(${from}, 12 * c)`)}`;
		return `${custom} * SUMOVER(c, INT(MAX(0, ${from}) / 12), INT((${month} - 1) / 12), (1 - ${saved('c')}) * (${work}))`;
	};

	/** Deliveries and first years of a fee that fall into the year `year`, by signing month, in months. */
	const inYear = (first: string, length: string): string =>
		cohorts(
			`12 * year - 10 - ${first} - ${length}`,
			`12 * year - ${first}`,
			` * (MIN(12 * year + 1, s + ${first} + ${length}) - MAX(12 * year - 11, s + ${first}))`,
		);
	const deliveries = `${inYear('0', delivery)} / ${delivery}`;
	const feeCost = `(1 - ${of}.recurringMargin)`;

	return {
		/** Of the month `t`. */
		collected: `${projectMoney} + ${recurringMoney}`,
		cogs: `${of}.stdCost / ${delivery} * ${cohorts(`t - ${delivery} + 1`, 't')} + ${customCost('t')} + ${feeCost} * ${recurringRevenue('t')}`,
		selling: `${of}.cac * ${signed('t')}`,
		/** Of the year `year`. */
		signed: cohorts('12 * year - 11', '12 * year'),
		projectRevenue: `${of}.projectPrice * ${deliveries}`,
		/** Of the year `year`, from other results of an offer that is sold alone. */
		feeRevenue: `IF(year = 1, 0, recurringRevenue[t-1] * ${kept}) + ${fee} * ${inYear(feeStart, '12')}`,
		customWork: `cogs - ${of}.stdCost * ${deliveries} - ${feeCost} * recurringRevenue`,
		/** Of any month. */
		recurringRevenue,
		customCost,
		/**
		 * Of all months. What has been delivered of a contract is its share of the last months in which
		 * it was signed.
		 */
		customCostWithoutReuse: `${custom} * SUMOVER(m, 61 - ${delivery}, 60, ${learnt('m')})`,
	};
}
