import type { AnyField, KnownField, Shape } from './fields.ts';
import type { Past } from './model.ts';
import { keyOf } from './path.ts';
import { own, rowId, rowsOf, validate } from './validate.ts';
import { defaultOf, fieldAt, fit, setAt } from './walk.ts';

/** Longest fragment that is looked at; far above what any calculator writes. */
const LONGEST = 20_000;
const NONE = 'x';
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** What a link says besides the figures. */
export interface LinkContext {
	readonly id: string;
	readonly version: number;
	readonly inputs: Shape;
	/** How the links of earlier versions are read. */
	readonly past?: Readonly<Record<number, Past<unknown>>>;
}
export type LinkProblem = 'tooLong' | 'damaged' | 'version';
/** What could be read of a link. */
export type LinkReading<I> =
	| { readonly problem: LinkProblem }
	| {
			readonly problem: null;
			/** The calculator's version when the link was made. */
			readonly version: number;
			/** The figures, as today's version has them. */
			readonly input: I;
			readonly currency: string;
			/** The main result at the time the link was made, to six digits. */
			readonly main: number | null;
			/** Inputs that could not be restored and have their defaults, by dotted path. */
			readonly lost: readonly string[];
	  };

/** Six characters that change with every single damaged one (FNV-1a, 31 of 32 bits). */
function checksum(payload: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < payload.length; i++)
		hash = Math.imul(hash ^ payload.charCodeAt(i), 0x01000193);
	return ((hash >>> 0) % 36 ** 6).toString(36).padStart(6, '0');
}

/** A number as stored, in as few of `[0-9.e-]` as hold it exactly. */
export function writeNumber(x: number): string {
	const plain = String(x)
		.replace('e+', 'e')
		.replace(/^(-?)0\./, '$1.');
	const short = x.toExponential().replace('e+', 'e');
	return short.length < plain.length ? short : plain;
}

function writeText(text: string): string {
	let bits = 0;
	let held = 0;
	let out = '';
	for (const byte of new TextEncoder().encode(text)) {
		held = (held << 8) | byte;
		bits += 8;
		for (; bits >= 5; bits -= 5) out += BASE32[(held >>> (bits - 5)) & 31];
		held &= (1 << bits) - 1;
	}
	return (bits > 0 ? out + BASE32[(held << (5 - bits)) & 31] : out) || NONE;
}

function readText(token: string): string | undefined {
	let bits = 0;
	let held = 0;
	const bytes: number[] = [];
	for (const character of token) {
		const value = BASE32.indexOf(character);
		if (value < 0) return undefined;
		held = (held << 5) | value;
		bits += 5;
		if (bits >= 8) {
			bits -= 8;
			bytes.push((held >>> bits) & 255);
		}
		held &= (1 << bits) - 1;
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
	} catch {
		return undefined;
	}
}

type Plain = Readonly<Record<string, unknown>>;

function write(anyField: AnyField, value: unknown, root: Plain, out: string[]): void {
	const field = anyField as KnownField;
	switch (field.kind) {
		case 'number':
			out.push(typeof value === 'number' ? writeNumber(value) : NONE);
			return;
		case 'choice':
			out.push(String(field.options.indexOf(value as string)));
			return;
		case 'switch':
			out.push(value ? '1' : '0');
			return;
		case 'text':
			out.push(writeText(String(value)));
			return;
		case 'optional':
			if (value === null || value === undefined) out.push(NONE);
			else write(field.of, value, root, out);
			return;
		case 'group':
			for (const [k, f] of Object.entries(field.fields)) write(f, (value as Plain)[k], root, out);
			return;
		case 'byKey':
			for (const k of field.keys)
				write(field.each, (value as Plain)[k] ?? defaultOf(field.each, root), root, out);
			return;
		case 'byRow':
			for (const row of root[field.rows] as unknown[]) {
				const held = own(value, rowId(row));
				if (held === undefined) out.push(NONE);
				else write(field.each, held, root, out);
			}
			return;
		case 'picks':
			out.push(
				field.keys
					.map((k, i) => ((value as string[]).includes(k) ? i.toString(36) : ''))
					.join('') || NONE,
			);
			return;
		case 'list': {
			const rows = value as unknown[];
			if (!field.follows) out.push(String(rows.length));
			for (const row of rows) write(field.each, row, root, out);
		}
	}
}

/** Takes tokens one by one and remembers which input could not be read. */
class Reader {
	private next = 0;
	readonly lost: string[] = [];
	readonly tokens: readonly string[];
	constructor(tokens: readonly string[]) {
		this.tokens = tokens;
	}
	take(): string | undefined {
		return this.tokens[this.next++];
	}
	peek(): string | undefined {
		return this.tokens[this.next];
	}
	orLost<T>(path: string, value: T | undefined, fallback: unknown): unknown {
		if (value !== undefined) return value;
		this.lost.push(path);
		return fallback;
	}
	get left(): number {
		return this.tokens.length - this.next;
	}
}

const readNumber = (token = ''): number | undefined => {
	const value = NUMBER.test(token) ? Number(token) : Number.NaN;
	return Number.isFinite(value) ? value : undefined;
};
const readIndex = <T>(token: string | undefined, of: readonly T[]): T | undefined =>
	token !== undefined && /^\d+$/.test(token) ? of[Number(token)] : undefined;

function readPicks(token: string | undefined, keys: readonly string[]): string[] | undefined {
	if (token === NONE) return [];
	const picked = [...(token ?? '?')].map((c) => keys[Number.parseInt(c, 36)]);
	return picked.every((k) => k !== undefined) ? (picked as string[]) : undefined;
}

function read(anyField: AnyField, reader: Reader, root: Plain, path: string): unknown {
	const field = anyField as KnownField;
	const join = (key: string | number) => `${path}.${key}`;
	switch (field.kind) {
		case 'number':
			return reader.orLost(path, readNumber(reader.take()), field.default);
		case 'choice':
			return reader.orLost(path, readIndex(reader.take(), field.options), field.default);
		case 'switch':
			return reader.orLost(path, readIndex(reader.take(), [false, true]), field.default);
		case 'text':
			return reader.orLost(path, readText(reader.take() ?? '!'), '');
		case 'optional':
			if (reader.peek() !== NONE) return read(field.of, reader, root, path);
			reader.take();
			return null;
		case 'group': {
			const values: Record<string, unknown> = {};
			for (const [k, f] of Object.entries(field.fields)) values[k] = read(f, reader, root, join(k));
			return values;
		}
		case 'byKey': {
			const values: Record<string, unknown> = {};
			for (const k of field.keys) values[k] = read(field.each, reader, root, join(k));
			return values;
		}
		case 'byRow': {
			const entries: [string, unknown][] = [];
			for (const row of (root[field.rows] as unknown[] | undefined) ?? []) {
				if (reader.peek() === NONE) reader.take();
				else entries.push([rowId(row), read(field.each, reader, root, join(keyOf(rowId(row))))]);
			}
			return Object.fromEntries(entries);
		}
		case 'picks':
			return reader.orLost(path, readPicks(reader.take(), field.keys), []);
		case 'list': {
			const told = field.follows ? rowsOf(field.follows, root) : readNumber(reader.take());
			const fits = told !== undefined && told >= field.min && told <= field.max;
			const length = fits && told <= reader.left + 1 ? told : undefined;
			if (length === undefined) return reader.orLost(path, undefined, []);
			return Array.from({ length }, (_, i) => read(field.each, reader, root, join(i)));
		}
	}
}

/**
 * Writes an input as `four-rate=1_cny_…_~x4k2pq`: version, currency, every value in definition order,
 * the main result, a checksum. Only `[a-z0-9_.~-]`.
 * @param input one that `validate` finds nothing wrong with.
 */
export function writeLink(
	{ id, version, inputs }: LinkContext,
	input: unknown,
	currency: string,
	main: number | null,
): string {
	const tokens = [String(version), currency];
	const fitted = fit(inputs, input as Plain);
	for (const [key, field] of Object.entries(inputs)) write(field, fitted[key], fitted, tokens);
	tokens.push(main === null ? NONE : writeNumber(Number(main.toPrecision(6))));
	const payload = `${tokens.join('_')}_`;
	return `${id}=${payload}~${checksum(`${id}=${payload}`)}`;
}

/** Undoes up to two rounds of percent-encoding that a chat program may have added. */
function decode(text: string): string {
	let decoded = text;
	for (let i = 0; i < 2 && decoded.includes('%'); i++) {
		try {
			decoded = decodeURIComponent(decoded);
		} catch {
			return decoded;
		}
	}
	return decoded;
}

/**
 * Reads a calculator's state from a URL fragment. Total: whatever the text, it returns and never throws.
 * A value out of its range, or breaking a rule with its neighbours, is lost and named, never clamped.
 * @returns `null` where the fragment says nothing of this calculator.
 */
export function readLink<I>(context: LinkContext, fragment: string): LinkReading<I> | null {
	if (fragment.length > LONGEST)
		return fragment.includes(`${context.id}=`) ? { problem: 'tooLong' } : null;
	const text = decode(fragment).toLowerCase();
	const found = new RegExp(`(?:^|[#&?])${context.id}=([^&#]*)`).exec(text);
	if (!found) return null;
	const whole = /^([a-z0-9_.-]+)~([a-z0-9]{6})/.exec(found[1] ?? '');
	const payload = whole?.[1] ?? '';
	if (!whole || whole[2] !== checksum(`${context.id}=${payload}`)) return { problem: 'damaged' };
	const reader = new Reader(payload.slice(0, -1).split('_'));
	const version = Number(reader.take());
	const past = context.past?.[version];
	if (version !== context.version && !past) return { problem: 'version' };
	const { inputs } = past ?? context;
	const currency = reader.take() ?? '';
	const input: Record<string, unknown> = {};
	for (const [key, field] of Object.entries(inputs)) input[key] = read(field, reader, input, key);
	const main = reader.left === 1 ? (readNumber(reader.take()) ?? null) : null;
	if (reader.left > 0) return { problem: 'damaged' };
	const { input: then, lost } = repair(inputs, input, reader.lost);
	if (validate(inputs, then).length > 0) return { problem: 'damaged' };
	const today = past ? past.read(then) : then;
	if (validate(context.inputs, today).length > 0) return { problem: 'damaged' };
	return { problem: null, version, input: today as I, lost, currency, main };
}

/** Gives its default to every value that `validate` refuses, and names it. */
function repair(inputs: Shape, input: Plain, unread: readonly string[]) {
	const lost = new Set(unread);
	let repaired = fit(inputs, input);
	for (const { field } of validate(inputs, repaired)) {
		lost.add(field);
		repaired = setAt(repaired, field, defaultOf(fieldAt(inputs, field), repaired));
	}
	return { input: fit(inputs, repaired), lost: [...lost] };
}
