/** A paragraph or list item that carries ideas, as pages that list ideas need it. */
export interface IdeaMark {
	readonly id: string;
	readonly ideas: readonly string[];
	/** The heading above it; empty before the first. */
	readonly section: string;
	/** Its words; “…” stands for a figure. */
	readonly text: string;
}
