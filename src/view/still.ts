import { createElement, type FunctionComponent, type VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const same = (a: object, b: object): boolean => {
	const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
	const keys = Object.keys(left);
	return keys.length === Object.keys(right).length && keys.every((key) => left[key] === right[key]);
};

/** A component that stays as it is while its props do. */
export function still<P extends object>(Part: FunctionComponent<P>): FunctionComponent<P> {
	return function Still(props: P) {
		const last = useRef<{ readonly props: P; readonly node: VNode } | null>(null);
		if (last.current && same(last.current.props, props)) return last.current.node;
		const node = createElement(Part, props) as VNode;
		last.current = { props, node };
		return node;
	};
}

/**
 * A value that follows another after the next paint: what was typed shows at once, and what rests on it
 * does not hold it up.
 */
export function useLate<T>(value: T): T {
	const [late, setLate] = useState(value);
	useEffect(() => setLate(() => value), [value]);
	return late;
}
