import type { ModelName } from './compute.ts';

/** One offer's flows as formulas, each of a month that is itself a formula. */
export type Offered = ReturnType<typeof offered>;

/**
 * Nothing but the customers signed so far decides a month: those in delivery are so many fewer some
 * months earlier, those in the second year of their fee were signed a year before those in the first.
 * @param last formula of the last month of signing.
 */
export function offered(offer: ModelName, last: string) {
	const start = `${offer}.startMonth`;
	const delivery = `${offer}.deliveryMonths`;
	const feeStart = `${offer}.recurringStart`;
	const billing = `${offer}.billingMonths`;
	const shares = `SUM(${offer}.milestones.share)`;
	const custom = `${offer}.customCost * (1 + ${offer}.overrun) / ${delivery}`;
	const fee = `${offer}.recurringFee * ${offer}.takeUp / 12`;
	/** What a customer pays a year later, if still there, over what was paid before. */
	const kept = `(1 - ${offer}.churn) * (1 + ${offer}.expansion)`;

	const perYear = (year: string): string =>
		`MIN(${offer}.newPerYear * POWER(1 + ${offer}.growth, ${year}), IFERROR(${offer}.maxPerYear, 1e9))`;
	const signed = (month: string): string =>
		`IF(AND(${month} >= ${start}, ${month} <= ${last}), ${perYear(`INT((${month} - ${start}) / 12)`)} / 12, 0)`;
	/** Signed by the end of a month, year of selling by year of selling. */
	const customers = (month: string): string => {
		const until = `MIN(${month}, ${last}) - ${start}`;
		return `SUMOVER(y, 0, INT((${until}) / 12), ${perYear('y')} * MIN(12, ${until} + 1 - 12 * y)) / 12`;
	};
	/**
	 * What custom work for all customers so far comes to in units of the first (Wright 1936). The
	 * exponent stays above 0, else the cost of none would be that of one.
	 */
	const learnt = (month: string): string =>
		`POWER(${customers(month)}, MAX(1 + LN(${offer}.learningRate) / LN(2), 1e-12))`;
	/** Share of custom needs met by reuse for contracts of the calendar year `c`, from 0. */
	const reuse = `(${offer}.reuseStart + (${offer}.reuseEnd - ${offer}.reuseStart) * c / 4)`;
	/** Custom work in delivery in a month, by the calendar year it was signed in, times a share of it. */
	const inWork = (month: string, share: string): string => {
		const signedIn = `${learnt(`MIN(${month}, 12 * c + 12)`)} - ${learnt(`MAX(${month} - ${delivery}, 12 * c)`)}`;
		return `${custom} * SUMOVER(c, INT(MAX(0, ${month} - ${delivery}) / 12), INT((${month} - 1) / 12), ${share} * (${signedIn}))`;
	};
	const inDelivery = (month: string): string =>
		`(${customers(month)} - ${customers(`${month} - ${delivery}`)}) / ${delivery}`;
	/** Customers whose fee runs, by full years that it has run, weighted by what is left of it. */
	const inForce = (month: string): string => {
		const paid = `${month} - ${feeStart} - 12 * a`;
		return `SUMOVER(a, 0, INT((${month} - ${feeStart} - 1) / 12), POWER(${kept}, a) * (${customers(paid)} - ${customers(`${paid} - 12`)}))`;
	};
	const recurringRevenue = (month: string): string => `${fee} * ${inForce(month)}`;
	return {
		customers,
		projectRevenue: (month: string): string => `${offer}.projectPrice * ${inDelivery(month)}`,
		recurringRevenue,
		projectMoney: (month: string): string => {
			const one = `${offer}.milestones.{k}`;
			const due = signed(`${month} - ${one}.offset - ${offer}.collectionLag`);
			return `IF(${shares} > 0, ${offer}.projectPrice * SUMOVER(k, 0, COUNT(${offer}.milestones.share) - 1, ${one}.share * ${due}) / ${shares}, 0)`;
		},
		/** Of every invoice sent so far, the one that falls into the month. */
		recurringMoney: (month: string): string =>
			`${fee} * ${billing} * SUMOVER(j, 0, INT((${month} - ${feeStart} - 1) / ${billing}), POWER(${kept}, INT(j * ${billing} / 12)) * ${signed(`${month} - ${feeStart} - j * ${billing}`)})`,
		standardCost: (month: string): string => `${offer}.stdCost * ${inDelivery(month)}`,
		customCost: (month: string): string =>
			inWork(month, `(1 - ${reuse} * (1 - ${offer}.reuseCostRatio))`),
		reuseSaving: (month: string): string =>
			inWork(month, `${reuse} * (1 - ${offer}.reuseCostRatio)`),
		recurringCost: (month: string): string =>
			`(1 - ${offer}.recurringMargin) * ${recurringRevenue(month)}`,
		selling: (month: string): string => `${offer}.cac * ${signed(month)}`,
	};
}
