import type { Input } from './inputs.ts';

/** A team of a hundred that adds a fifth (illustrative). */
const hundredPlusTwenty: Input = {
	seniors: 100,
	seniorAttrition: 0.25,
	backfill: true,
	productivity: 1_000_000,
	attainment: 0.9,
	grossMargin: 0.6,
	hires: [{ month: 1, count: 20 }],
	ramp: [0, 0.25, 0.5, 0.75],
	plateau: 1,
	hireAttrition: 0.25,
	successRate: 0.7,
	failProductivity: 0.3,
	exitMonth: 6,
	drag: 0.15,
	demandCap: null,
	baseCost: 20_000,
	leadCost: 4000,
	variablePay: 8000,
	drawFloor: [],
	onboardingCost: 30_000,
	revenueModel: 'oneoff',
	monthlyChurn: 0,
	months: 36,
	healthMultiple: 1,
};

/** The same twenty hires: as usual, in slow enterprise sales, and with few leads. */
export const presets = {
	'hundred-plus-twenty': hundredPlusTwenty,
	'hundred-plus-twenty-enterprise': {
		...hundredPlusTwenty,
		ramp: [0, 0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.85],
	},
	'hundred-plus-twenty-no-demand': { ...hundredPlusTwenty, demandCap: 105 },
} satisfies Record<string, Input>;
