import { describe, expect, it } from 'vitest';
import { reportTo } from '../../src/i18n/paths.ts';

describe('where a report goes', () => {
	it.each([
		['editor@book.example', 'mailto:editor@book.example?subject=A%20b&body=c%0A%23d'],
		['mailto:editor@book.example', 'mailto:editor@book.example?subject=A%20b&body=c%0A%23d'],
		['https://x.example/issues/new', 'https://x.example/issues/new?title=A%20b&body=c%0A%23d'],
		['https://x.example/f?kind=error', 'https://x.example/f?kind=error&title=A%20b&body=c%0A%23d'],
	])('%s', (contact, wanted) => {
		expect(reportTo(contact, 'A b', 'c\n#d')).toBe(wanted);
	});
});
