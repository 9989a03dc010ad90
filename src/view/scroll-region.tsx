import type { ComponentChildren } from 'preact';

/** A region that scrolls by itself when it is wider than the page, reachable by keyboard. */
export function ScrollRegion({
	label,
	className = '',
	children,
}: {
	label: string;
	className?: string;
	children: ComponentChildren;
}) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
		<section class={`table-region ${className}`} aria-label={label} tabIndex={0}>
			{children}
		</section>
	);
}
