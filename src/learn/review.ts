/**
 * @param review the last day, such as `2027-11-22`, on which a figure may be used unasked
 * @returns whether that day has passed
 */
export const isOverdue = (review: string, today: Date): boolean =>
	review < today.toISOString().slice(0, 10);
