import type { ModelName } from './compute.ts';

/** One offer's flows as formulas. */
export type Offered = ReturnType<typeof offered>;

/**
 * Everything follows from how many customers are signed by a month: those in delivery are these less
 * those signed by the month in which the oldest delivery began.
 * @param last formula of the last month in which the offer is signed.
 */
export function offered(offer: ModelName, last: string) {
	const of = `input.${offer}`;
	const delivery = `${of}.deliveryMonths`;

	const perYear = (year: string): string =>
		`MIN(${of}.newPerYear * POWER(1 + ${of}.growth, ${year}), IFERROR(${of}.maxPerYear, 1e9))`;
	const signed = (month: string): string =>
		`IF(AND(${month} >= ${of}.startMonth, ${month} <= ${last}), ${perYear(`INT((${month} - ${of}.startMonth) / 12)`)} / 12, 0)`;
	/** Over the years of selling begun by a month: customers signed in a month times a weight. */
	const overYears = (month: string, weight: string): string =>
		`SUMOVER(y, 0, INT((MIN(${month}, ${last}) - ${of}.startMonth) / 12), ${perYear('y')} * ${weight}) / 12`;
	/** Months from the start of the selling year `y` to a month, and in how many of them it sold. */
	const since = (month: string): string => `${month} - ${of}.startMonth + 1 - 12 * y`;
	const selling = (month: string): string => `MIN(12, ${since(`MIN(${month}, ${last})`)})`;
	const customers = (month: string): string => overYears(month, selling(month));
	/** Customers of every month up to one, added up: who was signed earlier counts more often. */
	const customerMonths = (month: string): string =>
		overYears(month, `${selling(month)} * (${since(month)} - (${selling(month)} - 1) / 2)`);
	/** The customers signed by each month of the year `t`, or by so many months before it, added up. */
	const ofYear = (before = ''): string =>
		`(${customerMonths(`12 * t${before}`)} - ${customerMonths(`12 * t - 12${before}`)})`;

	const share = `${of}.milestones.share`;
	const due = signed(`t - ${of}.milestones.{k}.offset - ${of}.collectionLag`);
	const instalments = `SUMOVER(k, 0, COUNT(${share}) - 1, ${of}.milestones.{k}.share * ${due})`;
	const projectMoney = `IF(SUM(${share}) > 0, ${of}.projectPrice * ${instalments} / SUM(${share}), 0)`;

	const fee = `${of}.recurringFee * ${of}.takeUp / 12`;
	const feeStart = `${of}.recurringStart`;
	const feeCost = `(1 - ${of}.recurringMargin)`;
	/** What a year leaves of a customer's fee: some leave, the others pay more. */
	const kept = `(1 - ${of}.churn) * (1 + ${of}.expansion)`;
	/** Of everyone whose fee has begun, less what every anniversary took. */
	const recurring = (end: string, signedBy: (before: string) => string): string =>
		`${fee} * (${signedBy(` - ${feeStart}`)} - (1 - ${kept}) * SUMOVER(a, 1, INT((${end} - ${feeStart} - 1) / 12), POWER(${kept}, a - 1) * ${signedBy(` - ${feeStart} - 12 * a`)}))`;
	const billing = `${of}.billingMonths`;
	/** The first invoice of those signed so long ago that it falls into the month `t`, the second, … */
	const invoiced = signed(`t - ${feeStart} - j * ${billing}`);
	const invoices = `SUMOVER(j, 0, INT((t - ${feeStart} - 1) / ${billing}), POWER(${kept}, INT(j * ${billing} / 12)) * ${invoiced})`;

	const custom = `${of}.customCost * (1 + ${of}.overrun) / ${delivery}`;
	/**
	 * Cost of custom work for all customers so far over that for the first (Wright 1936). The exponent
	 * stays above 0, else work for nobody would cost as much as for one.
	 */
	const learnt = (month: string): string =>
		`POWER(${customers(month)}, MAX(1 + LN(${of}.learningRate) / LN(2), 1e-12))`;
	/** Share of custom work that reuse leaves in contracts of the calendar year `c` (from 0). */
	const left = `(1 - (${of}.reuseStart + (${of}.reuseEnd - ${of}.reuseStart) * c / 4) * (1 - ${of}.reuseCostRatio))`;
	const inDelivery = `${learnt('MIN(t, 12 * c + 12)')} - ${learnt(`MAX(t - ${delivery}, 12 * c)`)}`;
	/** Of the contracts in delivery in the month `t`, by the calendar year in which they were signed. */
	const customCost = `${custom} * SUMOVER(c, INT(MAX(0, t - ${delivery}) / 12), INT((t - 1) / 12), ${left} * (${inDelivery}))`;

	const delivered = `(${customers('t')} - ${customers(`t - ${delivery}`)}) / ${delivery}`;
	const monthlyFees = recurring('t', (before) => customers(`t${before}`));
	const deliveredInYear = `(${ofYear()} - ${ofYear(` - ${delivery}`)}) / ${delivery}`;
	return {
		/** Of the month `t`. */
		collected: `${projectMoney} + ${fee} * ${billing} * ${invoices}`,
		cogs: `${of}.stdCost * ${delivered} + ${customCost} + ${feeCost} * ${monthlyFees}`,
		selling: `${of}.cac * ${signed('t')}`,
		/** Of the year `t`. */
		signed: `SUMOVER(m, 12 * t - 11, 12 * t, ${signed('m')})`,
		projectRevenue: `${of}.projectPrice * ${deliveredInYear}`,
		recurringRevenue: recurring('12 * t', ofYear),
		cogsWithoutCustomWork: (recurringRevenue: string): string =>
			`${of}.stdCost * ${deliveredInYear} + ${feeCost} * ${recurringRevenue}`,
		/** Of all months: a part for each of the last that a delivery takes (at most 36), of all work by then. */
		customCostWithoutReuse: `${custom} * SUMOVER(m, 25, 60, IF(m > 60 - ${delivery}, ${learnt('m')}, 0))`,
	};
}
