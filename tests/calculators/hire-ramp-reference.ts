import fc from 'fast-check';
import type { Input } from '../../src/calculators/hire-ramp/inputs.ts';

/** The months once more: every person followed alone, wave by wave, from their first day. */
export function naive(input: Input) {
	const months = Array.from({ length: input.months }, (_, i) => ({
		t: i + 1,
		heads: 0,
		effective: 0,
		ramping: 0,
		paid: 0,
		starters: 0,
	}));
	const keep = (1 - input.hireAttrition) ** (1 / 12);
	for (const wave of input.hires) {
		let winners = wave.count * input.successRate;
		const others = wave.count - winners;
		for (let k = 1; wave.month + k - 1 <= input.months; k++) {
			const month = months[wave.month + k - 2];
			if (!month) continue;
			const share = k > input.ramp.length ? input.plateau : (input.ramp[k - 1] ?? 0);
			const floor = k > input.drawFloor.length ? 0 : (input.drawFloor[k - 1] ?? 0);
			if (k === 1) month.starters += wave.count;
			month.heads += winners;
			month.effective += winners * share;
			month.paid += winners * Math.max(share, floor);
			if (k <= input.ramp.length) month.ramping += winners;
			if (k <= input.exitMonth) {
				const less = share * input.failProductivity;
				month.heads += others;
				month.effective += others * less;
				month.paid += others * Math.max(less, floor);
				if (k <= input.ramp.length) month.ramping += others;
			}
			winners *= keep;
		}
	}
	const pm = (input.productivity * input.attainment) / 12;
	const cut = (x: number) =>
		input.demandCap !== null && x > input.demandCap ? input.demandCap : x;
	let [S, mrr, cum] = [input.seniors, 0, 0];
	return months.map((month) => {
		if (month.t > 1 && !input.backfill) S *= (1 - input.seniorAttrition) ** (1 / 12);
		const dragged = Math.min(S, input.drag * month.ramping);
		const [base, total] = [cut(S), cut(S - dragged + month.effective)];
		const bookings = pm * (total - base);
		mrr = mrr - mrr * input.monthlyChurn + bookings / 12;
		const gross = input.grossMargin * (input.revenueModel === 'oneoff' ? bookings : mrr);
		const cost =
			month.heads * input.baseCost +
			month.heads * input.leadCost +
			month.paid * input.variablePay +
			month.starters * input.onboardingCost;
		cum += gross - cost;
		const before = S > 0 ? (pm * 12 * base) / S : null;
		const after = S + month.heads > 0 ? (pm * 12 * total) / (S + month.heads) : null;
		return { ...month, S, dragged, base, total, bookings, gross, cost, cum, before, after };
	});
}

const within = (min: number, max: number) =>
	fc.oneof(
		fc.integer({ min: 0, max: 20 }).map((i) => min + ((max - min) * i) / 20),
		fc.integer({ min: 0, max: 1e6 }).map((i) => min + ((max - min) * i) / 1e6),
		fc.constantFrom(min, max),
	);
/** Figures that a firm could have, the ends of shares included. */
export const likelyInput: fc.Arbitrary<Input> = fc.record({
	seniors: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constant(0)),
	seniorAttrition: within(0, 0.9),
	backfill: fc.boolean(),
	productivity: within(0, 3_000_000),
	attainment: within(0, 1.5),
	grossMargin: within(-1, 1),
	hires: fc.array(
		fc.record({
			month: fc.integer({ min: 1, max: 60 }),
			count: fc.oneof(fc.integer({ min: 0, max: 60 }), within(0, 5)),
		}),
		{ maxLength: 5 },
	),
	ramp: fc.array(within(0, 1.5), { maxLength: 12 }),
	plateau: within(0, 1.5),
	hireAttrition: within(0, 0.9),
	successRate: within(0, 1),
	failProductivity: within(0, 1),
	exitMonth: fc.integer({ min: 1, max: 24 }),
	drag: within(0, 1),
	demandCap: fc.option(within(0, 400), { nil: null }),
	baseCost: within(0, 60_000),
	leadCost: within(0, 20_000),
	variablePay: within(0, 30_000),
	drawFloor: fc.array(within(0, 1), { maxLength: 8 }),
	onboardingCost: within(0, 100_000),
	revenueModel: fc.constantFrom('oneoff' as const, 'recurring' as const),
	monthlyChurn: within(0, 1),
	months: fc.integer({ min: 6, max: 60 }),
	healthMultiple: within(0.5, 5),
});
