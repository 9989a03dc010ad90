import type { InsightRule, Params } from '../../engine/model.ts';
import { all, quantity, term } from '../../engine/phrases.ts';
import type { Output } from './compute.ts';
import type { Input } from './inputs.ts';
import { type Reading, readingsOf } from './readiness.ts';

type Rule = InsightRule<Input, Output>;

const money = (value: number) => quantity(value, 'money');
const ratio = (value: number) => quantity(value, 'ratio');
const wait = ({ economics }: Input) => quantity(economics.waitMonths, 'months');

/** The measure furthest from its go mark, of those that have not reached it. */
function shortfall(input: Input): Reading | null {
	const short = readingsOf(input).filter(({ value, pass }) => value < pass);
	const lowest = Math.min(...short.map(({ score }) => score));
	return short.find(({ score }) => score === lowest) ?? null;
}
function lacking(input: Input): Params | null {
	const short = shortfall(input);
	if (!short) return null;
	return { weakest: term(short.measure), x: ratio(short.value), pass: ratio(short.pass) };
}

/** What there is to say of waiting, and of what it is worth more than starting now. */
type Turn = 'waits' | 'waitsAnyway' | 'now' | 'even' | null;
function turnOf({ economics }: Input, { better, breakEvenErosion, ...output }: Output): Turn {
	const { waitMonths } = economics;
	if (waitMonths === 0) return null;
	const more = output.valueNow - output.valueWait;
	if (better === 'now') {
		const noise = 1e-9 * Math.max(1, Math.abs(output.valueNow), Math.abs(output.valueWait));
		return more > noise ? 'now' : 'even';
	}
	// An opening that shrinks faster than this is gone before the wait is over, and can lose no more.
	const gone = 12 / waitMonths;
	return breakEvenErosion === null || breakEvenErosion > gone ? 'waitsAnyway' : 'waits';
}

export const insights = {
	deepen: {
		severity: 'bad',
		when: (input, { verdict }) => (verdict === 'deepen' ? lacking(input) : null),
	},
	prepare: {
		severity: 'warn',
		when: (input, { verdict }) => (verdict === 'prepare' ? lacking(input) : null),
	},
	/** Deep enough, but the next product breaks a principle. */
	prepareReason: {
		severity: 'warn',
		when: (input, { verdict, principles: { customer, profit, value } }) => {
			if (verdict !== 'prepare' || shortfall(input)) return null;
			const missing = [
				...(customer ? [] : ['fewPartners']),
				...(profit ? [] : ['thinMargin']),
				...(value ? [] : ['rivalReasons']),
			];
			return { missing: all(missing.map(term)) };
		},
	},
	go: {
		severity: 'info',
		when: (_, { verdict }) => (verdict === 'go' ? {} : null),
	},
	copy: {
		severity: 'warn',
		when: ({ newProduct }, { principles }) =>
			principles.value ? null : { x: ratio(newProduct.competitorDrivenShare) },
	},
	waitPays: {
		severity: 'info',
		when: (input, output) => {
			const { breakEvenErosion, valueWait, valueNow } = output;
			if (turnOf(input, output) !== 'waits' || breakEvenErosion === null) return null;
			return { m: wait(input), d: money(valueWait - valueNow), e: ratio(breakEvenErosion) };
		},
	},
	/** Waiting pays whatever becomes of the opening. */
	waitPaysAnyway: {
		severity: 'info',
		when: (input, output) =>
			turnOf(input, output) === 'waitsAnyway'
				? { m: wait(input), d: money(output.valueWait - output.valueNow) }
				: null,
	},
	nowPays: {
		severity: 'info',
		when: (input, output) =>
			turnOf(input, output) === 'now'
				? { m: wait(input), d: money(output.valueNow - output.valueWait) }
				: null,
	},
	/** Now and later are worth the same. */
	same: {
		severity: 'info',
		when: (input, output) =>
			turnOf(input, output) === 'even' ? { x: money(output.valueNow) } : null,
	},
	/** There is nothing to wait for. */
	noWait: {
		severity: 'info',
		when: ({ economics }) => (economics.waitMonths === 0 ? {} : null),
	},
	/** Neither earns its cost. */
	neither: {
		severity: 'bad',
		when: (_, { valueNow, valueWait }) =>
			valueNow < 0 && valueWait < 0 ? { x: money(-valueNow), y: money(-valueWait) } : null,
	},
} satisfies Record<string, Rule>;
