import type { TextOf } from '../../engine/text.ts';
import type { modelCompare } from './model.ts';

/** What is asked of any way to sell; each of the three rewords its first figures. */
export const offer: TextOf<typeof modelCompare>['inputs']['saas']['fields'] = {
	startMonth: ['First month of signing', 'When the first contract can be signed; month 1 is now.'],
	endMonth: ['Last month of signing', 'Leave empty to sell to the end of the five years.'],
	newPerYear: [
		'Customers in the first year of selling',
		'Contracts you expect in the first twelve months, spread evenly. Last year’s wins are a start.',
	],
	growth: ['Growth of signings per year', 'How many more contracts than the year before.'],
	maxPerYear: [
		'Ceiling per year',
		'More than this cannot be delivered, because delivery people are scarce. Empty: no ceiling.',
	],
	projectPrice: ['One-off price', 'Contract money for the software and its delivery, paid once.'],
	milestones: {
		told: ['Payment by milestones', 'When the one-off price falls due, as your contracts say.'],
		row: 'Milestone {n}',
		each: {
			told: ['Milestone', 'One payment of the price.'],
			fields: {
				offset: ['Months after signing', '0 is the month of signing.'],
				share: ['Share of the price', 'Shares are scaled so that together they make the whole.'],
			},
		},
	},
	collectionLag: [
		'Months until the money arrives',
		'From invoice to money in the bank, for the one-off price. Look at your last ten invoices.',
	],
	deliveryMonths: [
		'Delivery time',
		'Revenue and cost of a delivery are spread over these months, from signing on.',
	],
	stdCost: [
		'Standard cost per customer',
		'Installing, configuring, training: what every customer gets alike.',
	],
	customCost: [
		'Custom work per customer',
		'What it costs to build what only this customer asked for, before reuse and learning.',
	],
	overrun: [
		'Overrun of custom work',
		'How far real cost exceeds the plan: compare hours booked with hours sold.',
	],
	reuseStart: ['Reuse in year 1', 'Share of custom needs that existing modules already meet.'],
	reuseEnd: [
		'Reuse in year 5',
		'The same share five years on; in between it moves in even yearly steps.',
	],
	reuseCostRatio: [
		'Cost of reusing',
		'What it costs to fit an existing module, as a share of building it anew.',
	],
	learningRate: [
		'Learning rate',
		'Unit cost of custom work after the number of customers has doubled. 100% is no learning.',
	],
	recurringFee: ['Yearly fee', 'Subscription or maintenance per customer and year.'],
	recurringStart: ['Fee starts after', 'Months from signing, such as the end of the warranty.'],
	takeUp: ['Share that takes it', 'Customers who sign up for the yearly fee.'],
	churn: ['Share that leaves each year', 'Customers who stop paying at an anniversary.'],
	expansion: [
		'Price growth each year',
		'How much more a staying customer pays after an anniversary.',
	],
	billingMonths: ['Billed every', '1, 3, 6 or 12 months, in advance.'],
	recurringMargin: [
		'Gross margin of the fee',
		'What is left of it after hosting, support and customer care.',
	],
	cac: [
		'Selling cost per customer',
		'Marketing, sales and presales for one contract, spent in the month of signing.',
	],
	platformCost: [
		'Product and platform per month',
		'Product team and platform that run whether or not anything is sold.',
	],
	overhead: ['Overhead per month', 'Management, office and the rest.'],
	buildCost: [
		'Build investment',
		'Spent once to turn past work into the package. Building for reuse costs about half as much again.',
	],
	buildMonths: [
		'Build time',
		'The investment is spread over these months; 0 puts it into month 1.',
	],
};
