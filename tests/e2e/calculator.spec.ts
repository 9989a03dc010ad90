import { expect, type Locator, test } from '@playwright/test';
import { formatValue } from '../../src/i18n/format.ts';
import { view } from '../../src/i18n/view.ts';
import {
	compute,
	example,
	expectMain,
	expectWhole,
	IDS,
	LOCALES,
	openCalculator,
	requests,
} from './support.ts';

const box = (calc: Locator, path: string) => calc.locator(`#four-rate-${path}`);

for (const locale of LOCALES) {
	test(`typing changes every result at once (${locale})`, async ({ page }) => {
		const calc = await openCalculator(page, 'four-rate', { locale });
		const figures = example('four-rate');
		await expectMain(calc, 'four-rate', figures);
		const before = await calc.locator('.calc-first').textContent();
		await box(calc, 'reach').fill('10%');
		figures.reach = 0.1;
		await expectMain(calc, 'four-rate', figures);
		const { arrEnd, arrEndGain } = compute('four-rate', figures);
		const cards = calc.locator('.calc-card dd > strong');
		await expect(cards.nth(0)).toHaveText(formatValue(arrEnd, 'money', locale));
		await expect(cards.nth(1)).toHaveText(formatValue(arrEndGain, 'money', locale));
		expect(await calc.locator('.calc-first').textContent()).not.toBe(before);
		await expectWhole(calc);
	});
}

test.describe('what people type', () => {
	const READ: [field: string, typed: string, value: number][] = [
		['dealValue', '1.2亿', 120_000_000],
		['dealValue', '¥ 35万', 350_000],
		['dealValue', '2.5k', 2500],
		['reach', '45%', 0.45],
		['reach', '45', 0.45],
		['targetAccounts', '１２３４', 1234],
		['targetAccounts', '1,234', 1234],
	];
	for (const [field, typed, value] of READ)
		test(`${typed} in ${field}`, async ({ page }) => {
			const calc = await openCalculator(page, 'four-rate');
			await box(calc, field).fill(typed);
			await expectMain(calc, 'four-rate', { ...example('four-rate'), [field]: value });
			await expect(box(calc, field)).toHaveValue(typed);
			await expect(box(calc, field)).not.toHaveAttribute('aria-invalid');
			await expect(calc.locator('.calc-body')).not.toHaveAttribute('data-stale');
		});

	const REFUSED: [field: string, typed: string, told: keyof typeof view.en][] = [
		['dealValue', '(1,200)', 'belowMin'],
		['dealValue', '−5', 'belowMin'],
		['dealValue', 'abc', 'notNumber'],
		['dealValue', '12,34,567', 'notNumber'],
		['dealValue', '1e5', 'notNumber'],
		['dealValue', '', 'required'],
		['reach', '130%', 'aboveMax'],
	];
	for (const [field, typed, told] of REFUSED)
		test(`“${typed}” in ${field} is refused, nothing is lost`, async ({ page }) => {
			const calc = await openCalculator(page, 'four-rate');
			const input = box(calc, field);
			const error = box(calc, `${field}-error`);
			await input.fill(typed);
			await expect(input).toHaveAttribute('aria-invalid', 'true');
			await expect(error).toHaveText(new RegExp(`^${(view.en[told] as string).split('{')[0]}`));
			const id = (await error.getAttribute('id')) ?? '?';
			expect((await input.getAttribute('aria-describedby'))?.split(' ')).toContain(id);
			// The last result stays and is marked as such; what was typed stays where it was typed.
			await expectMain(calc, 'four-rate', example('four-rate'));
			await expect(calc.locator('.calc-body')).toHaveAttribute('data-stale', 'true');
			await expect(calc.locator('.calc-stale')).toBeVisible();
			await input.blur();
			const digits = (text: string) => text.replace(/\D/g, '') || text;
			expect(digits(await input.inputValue())).toBe(digits(typed));
			await expectWhole(calc);
			// Another field goes on; mending brings the result with both.
			const other = field === 'reach' ? 'win' : 'reach';
			await box(calc, other).fill('25%');
			await input.fill(field === 'reach' ? '40%' : '500000');
			const mended = { [field]: field === 'reach' ? 0.4 : 500_000, [other]: 0.25 };
			await expectMain(calc, 'four-rate', { ...example('four-rate'), ...mended });
			await expect(calc.locator('.calc-stale')).toHaveCount(0);
			await expect(input).not.toHaveAttribute('aria-invalid');
		});

	for (const typed of ['abc', '900%'])
		test(`“${typed}” in a shortcut is refused as elsewhere`, async ({ page }) => {
			const calc = await openCalculator(page, 'four-rate');
			const input = box(calc, 'continued');
			await input.fill(typed);
			await expect(input).toHaveAttribute('aria-invalid', 'true');
			await expect(calc.locator('.calc-body')).toHaveAttribute('data-stale', 'true');
		});
});

for (const id of IDS)
	test(`no broken word, whatever is typed: ${id}`, async ({ page }) => {
		const calc = await openCalculator(page, id);
		await calc.locator('.calc-more > summary').click();
		await calc.evaluate((element) => {
			for (const row of element.querySelectorAll<HTMLDetailsElement>('.calc-fold')) row.open = true;
		});
		const inputs = calc.locator('.calc-form .calc-number > input');
		await expect.poll(() => inputs.count()).toBeGreaterThan(10);
		for (const typed of ['0', '100%', '1', '99999999999999', 'NaN', '']) {
			await inputs.evaluateAll((all, text) => {
				for (const input of (all as HTMLInputElement[]).slice(0, 60)) {
					input.value = text;
					input.dispatchEvent(new InputEvent('input', { bubbles: true }));
				}
			}, typed);
			// The results follow after the next paint.
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
			);
			const text = (await calc.textContent()) ?? '';
			expect(text.replaceAll(typed || ' ', '')).not.toMatch(/NaN|Infinity|undefined|\bnull\b/);
		}
	});

test('sliders go by keyboard', async ({ page }) => {
	const calc = await openCalculator(page, 'four-rate');
	const slider = calc.locator('.calc-field:has(#four-rate-reach) .calc-slider');
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(box(calc, 'reach')).toHaveValue('31%');
	await expectMain(calc, 'four-rate', { ...example('four-rate'), reach: 0.31 });
	await expect(slider).toHaveAttribute('aria-valuetext', '31%');
	await page.keyboard.press('Home');
	await expectMain(calc, 'four-rate', { ...example('four-rate'), reach: 0 });
});

test('the board goes by keyboard', async ({ page }) => {
	const calc = await openCalculator(page, 'four-rate');
	const figures = example('four-rate');
	const mark = (row: number, column: number) =>
		calc.locator('.calc-board tbody tr').nth(row).locator('input').nth(column);
	await expect(mark(1, 0)).toBeChecked();
	await mark(1, 0).focus();
	await page.keyboard.press('Space');
	await expect(mark(1, 0)).not.toBeChecked();
	figures.schedule[0] = ['win'];
	await expectMain(calc, 'four-rate', figures);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(mark(1, 1)).toBeChecked();
	figures.schedule[1] = ['reach', 'retention'];
	await expectMain(calc, 'four-rate', figures);
});

test('a longer horizon brings another column of the board', async ({ page }) => {
	const calc = await openCalculator(page, 'four-rate');
	await calc.locator('.calc-more > summary').click();
	await box(calc, 'years').fill('5');
	await expect(calc.locator('.calc-board thead th')).toHaveCount(5);
	await expectMain(calc, 'four-rate', { ...example('four-rate'), years: 5 });
});

test('examples, blank start, reset', async ({ page }) => {
	const calc = await openCalculator(page, 'four-rate');
	const [examples] = await calc.locator('.calc-bar select').all();
	const [blank, reset] = await calc.locator('.calc-bar button').all();
	await examples?.selectOption('start-up');
	await expectMain(calc, 'four-rate', example('four-rate', 'start-up'));
	await expect(box(calc, 'reach')).toHaveValue('5%');
	await box(calc, 'reach').fill('7%');
	await expectMain(calc, 'four-rate', { ...example('four-rate', 'start-up'), reach: 0.07 });
	await reset?.click();
	await expectMain(calc, 'four-rate', example('four-rate', 'start-up'));
	await expect(box(calc, 'reach')).toHaveValue('5%');
	await blank?.click();
	await expect(box(calc, 'reach')).toHaveValue('');
	await expect(calc.locator('.calc-body')).toHaveAttribute('data-stale', 'true');
	for (const [field, typed] of [
		['targetAccounts', '1000'],
		['reach', '50%'],
		['opportunity', '20%'],
		['win', '10%'],
		['dealValue', '1万'],
		['continued', '80%'],
	] as const)
		await box(calc, field).fill(typed);
	await expect(calc.locator('.calc-body')).not.toHaveAttribute('data-stale');
	await expectWhole(calc);
});

for (const how of ['reset', 'another example'])
	test(`what could not be read is gone from its box after ${how}`, async ({ page }) => {
		const calc = await openCalculator(page, 'four-rate');
		await box(calc, 'reach').fill('abc');
		await expect(calc.locator('.calc-stale')).toBeVisible();
		const preset = how === 'reset' ? 'bank-software' : 'start-up';
		if (how === 'reset') await calc.locator('.calc-bar button').nth(1).click();
		else await calc.locator('.calc-bar select').first().selectOption(preset);
		await expectMain(calc, 'four-rate', example('four-rate', preset));
		await expect(calc.locator('.calc-stale')).toHaveCount(0);
		await expect(box(calc, 'reach')).toHaveValue(how === 'reset' ? '30%' : '5%');
	});

test('another currency sign changes the sign and nothing else', async ({ page }) => {
	const calc = await openCalculator(page, 'four-rate');
	const card = calc.locator('.calc-card dd > strong').first();
	const before = await card.textContent();
	await calc.locator('.calc-bar select').nth(1).selectOption('usd');
	await expect(card).toHaveText((before ?? '').replace('CN¥', '$'));
	await expectMain(calc, 'four-rate', example('four-rate'));
});

test('more inputs open, count, and stay open', async ({ page }) => {
	const calc = await openCalculator(page, 'four-rate');
	await calc.locator('.calc-more > summary').focus();
	await page.keyboard.press('Enter');
	await box(calc, 'arr0').fill('9000万');
	await expectMain(calc, 'four-rate', { ...example('four-rate'), arr0: 90_000_000 });
	await calc.locator('.calc-more details.calc-group > summary').first().click();
	await box(calc, 'levers-win-uplift').fill('50%');
	const figures = { ...example('four-rate'), arr0: 90_000_000 };
	figures.levers = { ...figures.levers, win: { ...figures.levers.win, uplift: 0.5 } };
	await expectMain(calc, 'four-rate', figures);
	await expect(box(calc, 'arr0')).toBeVisible();
});

test('the working names what it rests on, with the reader’s numbers', async ({ page }) => {
	const calc = await openCalculator(page, 'four-rate');
	const card = calc.locator('.calc-card').nth(1);
	await card.locator('summary').first().click();
	const numbers = card.locator('.calc-step').first();
	const shown = (figures: unknown) => {
		const { arrEnd, hold, arrEndGain } = compute('four-rate', figures);
		return [arrEnd, hold.arrEnd, arrEndGain].map((x) =>
			formatValue(x, 'money', 'en', 'cny', 'full'),
		);
	};
	const figures = example('four-rate');
	for (const text of shown(figures)) await expect(numbers).toContainText(text);
	const names = await card.locator('.calc-step > p').first().textContent();
	expect(names).not.toMatch(/arrEnd|hold\./);
	await box(calc, 'reach').fill('10%');
	for (const text of shown({ ...figures, reach: 0.1 })) await expect(numbers).toContainText(text);
	const deeper = card.locator('.calc-step .calc-working').first();
	await deeper.locator('summary').first().click();
	await expect(deeper.locator('.calc-step').first()).toBeVisible();
	await expectWhole(calc);
});

test('a chart is drawn when it comes near, with its sentence and its table', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const asked = requests(page);
	const calc = await openCalculator(page, 'four-rate');
	await box(calc, 'reach').fill('33%');
	await expectMain(calc, 'four-rate', { ...example('four-rate'), reach: 0.33 });
	expect(asked.filter((url) => /\/draw\./.test(url))).toEqual([]);
	const chart = calc.locator('.calc-chart:has(#four-rate-growth-title)');
	await chart.scrollIntoViewIfNeeded();
	await expect(chart.locator('.calc-drawing')).toHaveAttribute('data-state', 'drawn');
	expect(asked.filter((url) => /\/draw\./.test(url))).toHaveLength(1);
	const inked = await chart.locator('canvas').evaluate((canvas) => {
		const { width, height } = canvas as HTMLCanvasElement;
		const data = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height);
		return data ? data.data.filter((value, i) => i % 4 === 3 && value > 0).length : 0;
	});
	expect(inked).toBeGreaterThan(1000);
	const sentence = await chart.locator('figcaption p').textContent();
	expect(sentence?.length).toBeGreaterThan(20);
	await expect(chart.locator('canvas')).toHaveAttribute('aria-label', /.{20}/);
	const toggle = chart.locator('.calc-actions button[aria-pressed]');
	await toggle.click();
	await expect(toggle).toHaveAttribute('aria-pressed', 'true');
	const { arrEnd } = compute('four-rate', { ...example('four-rate'), reach: 0.33 });
	await expect(chart.locator('table')).toContainText(
		formatValue(arrEnd, 'money', 'en', 'cny', 'full'),
	);
	await toggle.click();
	await expect(chart.locator('.calc-drawing')).toHaveAttribute('data-state', 'drawn');
});
