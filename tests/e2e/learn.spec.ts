import { readdirSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { learn } from '../../src/i18n/learn.ts';
import { readQuestion } from '../../src/learn/questions.ts';
import { questions as format } from '../../src/learn/schemas.ts';
import { readText, readYaml } from '../../src/tools/content/chapters.ts';
import { LOCALES, type Locale, listen } from './support.ts';

const SLUG = 'four-rates';
const questionsIn = (locale: Locale) =>
	format
		.parse(readYaml(readText(`content/questions/${SLUG}.yml`)))
		.map((question) => readQuestion(question, locale, learn[locale].check));

/** Opens a chapter at its questions, alive. */
async function openQuestions(page: Page, locale: Locale): Promise<void> {
	await page.goto(`/${locale}/chapters/${SLUG}/#check`);
	await expect(page.locator('[data-progress]')).not.toBeEmpty();
}
const itemOf = (page: Page, id: string): Locator => page.locator(`[data-question="${id}"]`);
const check = (item: Locator): Promise<void> => item.getByRole('button').click();
const progress = (locale: Locale, n: number): string =>
	learn[locale].check.progress
		.replace('{n}', String(n))
		.replace('{all}', String(questionsIn(locale).length));

for (const locale of LOCALES)
	test.describe(`questions in ${locale}`, () => {
		const words = learn[locale].check;
		const all = questionsIn(locale);

		test('each option says why, without moving the focus', async ({ page }) => {
			await openQuestions(page, locale);
			for (const { id, options } of all.filter((q) => q.options.length)) {
				const item = itemOf(page, id);
				await check(item);
				await expect(item.getByRole('status')).toHaveText(words.nothing);
				for (const [i, { why, right }] of options.entries()) {
					await item.getByRole('radio').nth(i).check();
					await check(item);
					await expect(item.getByRole('status')).toHaveText(
						`${right ? words.right : words.wrong}${why}`,
					);
					await expect(item.getByRole('button')).toBeFocused();
				}
			}
		});

		test('a number is read as people type it, and a slip is told from a mistake', async ({
			page,
		}) => {
			await openQuestions(page, locale);
			for (const { id, answer, why } of all) {
				if (!answer) continue;
				const item = itemOf(page, id);
				const typed = async (text: string, told: string): Promise<void> => {
					await item.getByRole('textbox').fill(text);
					await item.getByRole('textbox').press('Enter');
					await expect(item.getByRole('status')).toHaveText(told);
				};
				await typed('abc', words.noNumber);
				await typed(`${answer.value * (answer.unit === 'ratio' ? 100 : 1) * 3.7}`, words.notYet);
				if (answer.unit === 'points') continue;
				await typed(answer.text, words.right + why);
				const wide = answer.text.replace(/[\d.]/g, (c) =>
					String.fromCharCode(c.charCodeAt(0) + 0xfee0),
				);
				await typed(wide, words.right + why);
			}
		});

		test('progress is kept in the browser, and forgotten on request', async ({ page }) => {
			await openQuestions(page, locale);
			const foot = page.locator('.check-foot');
			await expect(foot).toContainText(progress(locale, 0));
			const choice = all.find(({ kind }) => kind === 'choice');
			const think = all.find(({ kind }) => kind === 'think');
			const right = choice?.options.findIndex((option) => option.right) ?? 0;
			const item = itemOf(page, choice?.id ?? '');
			await item.getByRole('radio').nth(right).check();
			await check(item);
			await expect(foot).toContainText(progress(locale, 1));
			await itemOf(page, think?.id ?? '')
				.locator('summary')
				.click();
			await expect(foot).toContainText(progress(locale, 2));
			await page.reload();
			await expect(foot).toContainText(progress(locale, 2));
			await expect(item.locator('.ask-done')).toBeVisible();
			await foot.getByRole('button').click();
			await expect(foot).toContainText(progress(locale, 0));
			await expect(item.locator('.ask-done')).toBeHidden();
			await expect(item.getByRole('radio').nth(right)).not.toBeChecked();
			expect(
				await page.evaluate((key) => localStorage.getItem(key), `gf:check:${SLUG}`),
			).toBeNull();
		});
	});

test('questions work where storage is refused', async ({ page }) => {
	const noise = await listen(page);
	await page.addInitScript(() => {
		for (const name of ['getItem', 'setItem', 'removeItem'])
			Object.defineProperty(Storage.prototype, name, {
				value: () => {
					throw new DOMException('refused', 'SecurityError');
				},
			});
	});
	await openQuestions(page, 'en');
	const item = page.locator('[data-question]').first();
	await item.getByRole('radio').first().check();
	await check(item);
	await expect(item.getByRole('status')).not.toBeEmpty();
	expect(noise.found).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every explanation can be opened, and a term is a link', async ({ page }) => {
		await page.goto(`/zh/chapters/${SLUG}/`);
		await expect(page.locator('.check-foot')).toBeHidden();
		for (const { id, options, why } of questionsIn('zh')) {
			const reasons = itemOf(page, id).locator('details');
			await reasons.locator('summary').click();
			for (const text of why ? [why] : options.map((option) => option.why))
				await expect(reasons.getByText(text)).toBeVisible();
			await expect(itemOf(page, id).getByRole('button')).toHaveCount(0);
		}
		const term = page.locator('.term').first();
		const id = await term.getAttribute('data-term');
		await term.click();
		await expect(page).toHaveURL(new RegExp(`/zh/glossary/#${id}$`));
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	});
});

test.describe('a term', () => {
	const open = async (page: Page, locale: Locale = 'en') => {
		await page.goto(`/${locale}/chapters/${SLUG}/`);
		const term = page.locator('.term[aria-expanded]').first();
		await expect(term).toBeAttached();
		const note = page.locator(`#note-${await term.getAttribute('data-term')}`);
		await term.evaluate((element) =>
			element.scrollIntoView({ block: 'center', behavior: 'instant' }),
		);
		return { term, note };
	};

	test('opens under the mouse, stays while the mouse is on it, and leaves with it', async ({
		page,
	}) => {
		const { term, note } = await open(page);
		await term.hover();
		await expect(note).toBeVisible();
		await note.hover();
		await page.waitForTimeout(500);
		await expect(note).toBeVisible();
		await page.mouse.move(2, 2);
		await expect(note).toBeHidden();
	});

	test('opens on focus, is described by its note, and closes on Esc and when left', async ({
		page,
	}) => {
		const { term, note } = await open(page, 'zh');
		await term.focus();
		await expect(note).toBeVisible();
		await expect(term).toHaveRole('button');
		await expect(term).toHaveAttribute('aria-expanded', 'true');
		await expect(term).toHaveAccessibleDescription(/\S{10}/);
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();
		await expect(term).toBeFocused();
		await page.keyboard.press('Space');
		await expect(note).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(note.getByRole('link')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();
		await expect(term).toBeFocused();
		await expect(term).toHaveAttribute('aria-expanded', 'false');
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await expect(note.getByRole('link')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(note).toBeHidden();
		await expect(term).toHaveAttribute('aria-expanded', 'false');
	});

	test('leaves no text behind in its paragraph', async ({ page }) => {
		const { term, note } = await open(page);
		const text = () => term.evaluate((element) => element.closest('p, li')?.textContent);
		const before = await text();
		await term.click();
		await expect(note).toBeVisible();
		await expect(page).not.toHaveURL(/glossary/);
		await page.locator('h1').click();
		await expect(note).toBeHidden();
		expect(await text()).toBe(before);
	});
});

test.describe('a term on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });
	test('opens on tap inside the window, and leads to the glossary', async ({ page }) => {
		await page.goto(`/zh/chapters/${SLUG}/`);
		const terms = page.locator('.term[aria-expanded]');
		await expect(terms.first()).toBeAttached();
		for (const term of await terms.all()) {
			await term.evaluate((element) =>
				element.scrollIntoView({ block: 'center', behavior: 'instant' }),
			);
			await term.tap();
			const note = page.locator(`#note-${await term.getAttribute('data-term')}`);
			await expect(note).toBeVisible();
			const box = await note.boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
			expect(box?.y).toBeGreaterThanOrEqual(0);
			await page.keyboard.press('Escape');
			await expect(note).toBeHidden();
		}
		await terms.first().tap();
		await page.locator('.term-note:visible').getByRole('link').tap();
		await expect(page).toHaveURL(/\/zh\/glossary\/#/);
	});
});

test('worksheets fill no more than two pages, of A4 and of Letter', async ({ page }) => {
	test.slow();
	const sheets = readdirSync('content/worksheets').map((file) => file.replace('.yml', ''));
	expect(sheets.length).toBeGreaterThanOrEqual(9);
	const long: string[] = [];
	for (const locale of LOCALES)
		for (const slug of sheets) {
			await page.goto(`/${locale}/chapters/${slug}/worksheet/`);
			for (const format of ['A4', 'Letter']) {
				const pdf = (await page.pdf({ format })).toString('latin1');
				const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
				if (pages < 1 || pages > 2) long.push(`${locale} ${slug} ${format}: ${pages} pages`);
			}
		}
	expect(long).toEqual([]);
});

test('on paper questions have room to write and no answers, and terms are plain words', async ({
	page,
}) => {
	await page.goto(`/en/chapters/${SLUG}/`);
	await page.locator('.reasons').first().locator('summary').click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.write > div').first()).toBeVisible();
	await expect(page.locator('[data-question] p.ask').first()).toBeVisible();
	await expect(
		page.locator('.reasons:visible, .say:visible, [data-check] button:visible'),
	).toHaveCount(0);
	await expect(page.locator('.term').first()).toHaveCSS('text-decoration-line', 'none');
});
