import {
	choice,
	count,
	type Figure,
	given,
	group,
	guess,
	list,
	money,
	number,
	optional,
	ratio,
	type ValuesOf,
} from '../../engine/fields.ts';

type Figures = Readonly<
	Record<
		| 'startMonth'
		| 'newPerYear'
		| 'growth'
		| 'maxPerYear'
		| 'projectPrice'
		| 'collectionLag'
		| 'deliveryMonths'
		| 'stdCost'
		| 'customCost'
		| 'overrun'
		| 'reuseStart'
		| 'reuseEnd'
		| 'reuseCostRatio'
		| 'learningRate'
		| 'recurringFee'
		| 'recurringStart'
		| 'takeUp'
		| 'churn'
		| 'expansion'
		| 'billingMonths'
		| 'recurringMargin'
		| 'cac'
		| 'platformCost'
		| 'overhead'
		| 'buildCost'
		| 'buildMonths',
		Figure
	>
>;

/** Any of the three ways to sell: the same fields, other figures. `limited`: deliveries have a ceiling. */
const offer = (figures: Figures, limited: boolean) =>
	group({
		startMonth: number('month', { min: 1, max: 60, integer: true, ...figures.startMonth }),
		endMonth: optional(
			number('month', { min: 1, max: 60, default: 60, integer: true, atLeast: 'startMonth' }),
		),
		newPerYear: count({ max: 100_000, ...figures.newPerYear }),
		growth: ratio({ min: -0.9, max: 5, ...figures.growth }),
		maxPerYear: optional(count(figures.maxPerYear), limited),
		projectPrice: money(figures.projectPrice),
		milestones: list(
			group({
				offset: number('months', { min: 0, max: 59, default: 0, integer: true, source: 'B18' }),
				share: ratio({ default: 0.1, source: 'B18' }),
			}),
			{ min: 0, max: 60 },
		),
		collectionLag: number('months', { min: 0, max: 24, integer: true, ...figures.collectionLag }),
		deliveryMonths: number('months', { min: 1, max: 36, integer: true, ...figures.deliveryMonths }),
		stdCost: money(figures.stdCost),
		customCost: money(figures.customCost),
		overrun: ratio({ min: -0.5, max: 3, ...figures.overrun }),
		reuseStart: ratio(figures.reuseStart),
		reuseEnd: ratio({ slider: true, ...figures.reuseEnd }),
		reuseCostRatio: ratio(figures.reuseCostRatio),
		learningRate: ratio({ min: 0.5, ...figures.learningRate }),
		recurringFee: money(figures.recurringFee),
		recurringStart: number('months', { min: 0, max: 59, integer: true, ...figures.recurringStart }),
		takeUp: ratio(figures.takeUp),
		churn: ratio(figures.churn),
		expansion: ratio({ min: -0.5, ...figures.expansion }),
		billingMonths: number('months', {
			min: 1,
			max: 12,
			only: [1, 3, 6, 12],
			...figures.billingMonths,
		}),
		recurringMargin: ratio({ min: -1, ...figures.recurringMargin }),
		cac: money(figures.cac),
		platformCost: money(figures.platformCost),
		overhead: money(figures.overhead),
		buildCost: money(figures.buildCost),
		buildMonths: number('months', { min: 0, max: 60, integer: true, ...figures.buildMonths }),
	});

/** Standard software by subscription. */
const saas: Figures = {
	startMonth: given(1),
	newPerYear: guess(120, 80, 150),
	growth: guess(0.3, 0.1, 0.5),
	maxPerYear: given(200),
	projectPrice: given(0),
	collectionLag: given(0),
	deliveryMonths: given(1),
	stdCost: guess(15_000, 10_000, 25_000),
	customCost: given(0),
	overrun: given(0),
	reuseStart: given(0),
	reuseEnd: given(0),
	reuseCostRatio: given(0.2),
	learningRate: given(1),
	recurringFee: guess(120_000, 100_000, 140_000),
	recurringStart: given(0),
	takeUp: given(1),
	churn: guess(0.15, 0.08, 0.25),
	expansion: guess(0.05, 0, 0.12),
	billingMonths: given(12),
	recurringMargin: guess(0.75, 0.65, 0.82, 'B5'),
	cac: guess(110_000, 80_000, 150_000),
	platformCost: guess(700_000, 550_000, 900_000),
	overhead: guess(400_000, 350_000, 480_000),
	buildCost: given(0),
	buildMonths: given(0),
};

/** On-premise or custom projects. */
const op: Figures = {
	startMonth: given(1),
	newPerYear: guess(12, 9, 15),
	growth: guess(0.2, 0.05, 0.35),
	maxPerYear: given(20),
	projectPrice: guess(3_000_000, 2_500_000, 3_500_000),
	collectionLag: guess(2, 1, 5),
	deliveryMonths: guess(9, 7, 14),
	stdCost: guess(800_000, 700_000, 950_000),
	customCost: guess(1_100_000, 850_000, 1_500_000),
	overrun: guess(0.25, 0, 0.6),
	reuseStart: guess(0.1, 0, 0.2),
	reuseEnd: guess(0.2, 0.05, 0.35),
	reuseCostRatio: guess(0.2, 0.1, 0.4, 'B12'),
	learningRate: guess(0.98, 0.94, 1),
	recurringFee: guess(300_000, 240_000, 450_000, 'B19'),
	recurringStart: guess(21, 12, 24),
	takeUp: guess(0.7, 0.5, 0.85),
	churn: guess(0.1, 0.05, 0.2),
	expansion: guess(0, -0.05, 0.05),
	billingMonths: given(12),
	recurringMargin: guess(0.5, 0.35, 0.65),
	cac: guess(350_000, 250_000, 450_000),
	platformCost: guess(250_000, 200_000, 320_000),
	overhead: guess(400_000, 350_000, 480_000),
	buildCost: given(0),
	buildMonths: given(0),
};

/** A packaged industry solution: individual to the customer, standard to the vendor. */
const packaged: Figures = {
	startMonth: guess(10, 7, 16),
	newPerYear: guess(24, 14, 32),
	growth: guess(0.35, 0.15, 0.55),
	maxPerYear: given(40),
	projectPrice: guess(900_000, 700_000, 1_100_000),
	collectionLag: guess(1, 0, 3),
	deliveryMonths: guess(3, 2, 6),
	stdCost: guess(200_000, 160_000, 260_000),
	customCost: guess(400_000, 300_000, 550_000),
	overrun: guess(0.1, 0, 0.35),
	reuseStart: guess(0.5, 0.2, 0.65),
	reuseEnd: guess(0.8, 0.35, 0.9),
	reuseCostRatio: guess(0.2, 0.1, 0.4, 'B12'),
	learningRate: guess(0.95, 0.9, 1),
	recurringFee: guess(200_000, 150_000, 250_000),
	recurringStart: guess(3, 2, 6),
	takeUp: guess(0.95, 0.8, 1),
	churn: guess(0.08, 0.04, 0.15),
	expansion: guess(0.06, 0, 0.1),
	billingMonths: given(12),
	recurringMargin: guess(0.75, 0.6, 0.82),
	cac: guess(220_000, 170_000, 300_000),
	platformCost: guess(450_000, 350_000, 600_000),
	overhead: guess(400_000, 350_000, 480_000),
	buildCost: guess(6_000_000, 4_500_000, 9_000_000),
	buildMonths: guess(9, 6, 15),
};

/** What the three ways to sell compare by; the horizon is always sixty months. */
export const inputs = {
	saas: offer(saas, false),
	op: offer(op, true),
	package: offer(packaged, false),
	/** What the firm sells until the package launches. */
	preLaunch: choice(['op', 'none'], 'op'),
	discountRate: ratio({ default: 0.12, plausible: [0.08, 0.2], source: 'illustrative' }),
	/** Cash of the existing business, added to every model. */
	baseMonthlyNet: money({ min: -1e13, source: 'illustrative' }),
};
export type Input = ValuesOf<typeof inputs>;
/** One way to sell. */
export type Offer = Input['saas'];
