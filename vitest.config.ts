import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', ...(process.env['FULL'] ? [] : ['tests/full/**'])],
		setupFiles: ['tests/support/seed.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
