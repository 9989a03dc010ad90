import { expect, type Locator, type Page, test } from '@playwright/test';
import { icpGrid } from '../../src/calculators/icp-grid/model.ts';
import { defaultOf } from '../../src/engine/walk.ts';
import { view } from '../../src/i18n/view.ts';
import { compute, example, expectMain, expectWhole, mainOf, openCalculator } from './support.ts';

const words = view.en;
const box = (calc: Locator, path: string) => calc.locator(`#icp-grid-${path}`);
const rowsOf = (calc: Locator, path: string) =>
	calc.locator('.calc-list', { has: calc.page().locator(`#icp-grid-${path}-0`) });
const cell = (calc: Locator, row: number, column: number) =>
	calc.locator('.calc-grid tbody tr').nth(row).locator('.calc-cell').nth(column);

/** What is told beside a box for pasting. */
const told = (panel: Locator) => panel.locator('[role="status"]').filter({ hasText: /./ });

async function paste(panel: Locator, page: Page, text: string, where: string): Promise<void> {
	await panel.getByRole('button', { name: words.paste }).click();
	await page.locator(where).fill(text);
	await panel.getByRole('button', { name: words.pasteUse }).click();
}

test('a cell of the grid is chosen by keyboard and edited below it', async ({ page }) => {
	const calc = await openCalculator(page, 'icp-grid');
	await cell(calc, 2, 0).focus();
	await page.keyboard.press('Enter');
	await expect(cell(calc, 2, 0)).toHaveAttribute('aria-pressed', 'true');
	await box(calc, 'cells-2-0-accounts').fill('250');
	await expect(cell(calc, 2, 0)).toHaveText('250');
	const figures = example('icp-grid');
	figures.cells[2][0].accounts = 250;
	expect(mainOf('icp-grid', figures)).not.toBe(mainOf('icp-grid', example('icp-grid')));
	await expectMain(calc, 'icp-grid', figures);
	await box(calc, 'cells-2-0-accounts').fill('many');
	await cell(calc, 0, 0).click();
	await expect(cell(calc, 2, 0)).toHaveAttribute('data-invalid', 'true');
	await expect(calc.locator('.calc-mend')).toContainText('many');
	await expectMain(calc, 'icp-grid', figures);
	// The other cell shows its own figure, not what was typed into this one.
	await expect(box(calc, 'cells-0-0-accounts')).toHaveValue('6');
	await cell(calc, 2, 0).click();
	await expect(box(calc, 'cells-2-0-accounts')).toHaveValue('many');
});

test('a rule between neighbours is told where it is broken', async ({ page }) => {
	const calc = await openCalculator(page, 'icp-grid');
	await cell(calc, 0, 1).click();
	await box(calc, 'cells-0-1-wins').fill('99');
	await expect(box(calc, 'cells-0-1-wins')).toHaveAttribute('aria-invalid', 'true');
	await expect(box(calc, 'cells-0-1-wins-error')).toContainText('15');
});

test('rows are added and removed, and the grid goes with them', async ({ page }) => {
	const calc = await openCalculator(page, 'icp-grid');
	const rows = rowsOf(calc, 'industries');
	const figures = example('icp-grid');
	await rows.locator('.calc-remove').nth(2).click();
	figures.industries.splice(2, 1);
	figures.cells.splice(2, 1);
	expect(mainOf('icp-grid', figures)).not.toBe(mainOf('icp-grid', example('icp-grid')));
	await expectMain(calc, 'icp-grid', figures);
	await rowsOf(calc, 'sizes').locator('.calc-remove').first().click();
	figures.sizes.splice(0, 1);
	for (const row of figures.cells) row.splice(0, 1);
	await expectMain(calc, 'icp-grid', figures);
	await expect(calc.locator('.calc-grid thead th')).toHaveCount(1);
	await rows.getByRole('button', { name: words.addRow }).click();
	// It has a name, so that there is a result at once; without one the page says what is missing.
	await expect(box(calc, 'industries-4')).toHaveValue(/5/);
	await expect(box(calc, 'industries-4')).toBeFocused();
	await expect(calc.locator('.calc-body')).not.toHaveAttribute('data-stale');
	await box(calc, 'industries-4').fill('');
	await expect(box(calc, 'industries-4')).toHaveAttribute('aria-invalid', 'true');
	await expect(calc.locator('.calc-body')).toHaveAttribute('data-stale', 'true');
	await box(calc, 'industries-4').fill('Trusts');
	figures.industries.push('Trusts');
	await expect(calc.locator('.calc-grid tbody tr')).toHaveCount(5);
	await cell(calc, 4, 0).click();
	const added = {
		accounts: 3000,
		acv: 500_000,
		serviceable: 0.5,
		fit: 5,
		deliverability: 4,
		wins: 3,
		decided: 9,
		customers: 2,
		cac: 90_000,
		grossMargin: 0.6,
	};
	for (const [figure, value] of Object.entries(added)) {
		const typed = ['serviceable', 'grossMargin'].includes(figure) ? `${value * 100}%` : `${value}`;
		await box(calc, `cells-4-0-${figure}`).fill(typed);
	}
	figures.cells.push([added]);
	await expectMain(calc, 'icp-grid', figures);
	await expectWhole(calc);
});

test('rows are pasted from a spreadsheet', async ({ page }) => {
	const calc = await openCalculator(page, 'icp-grid');
	const panel = rowsOf(calc, 'industries');
	await paste(panel, page, 'Ports\r\nShipyards\r\n', '#icp-grid-industries-paste');
	await expect(panel.locator('.calc-row')).toHaveCount(2);
	await expect(box(calc, 'industries-1')).toHaveValue('Shipyards');
	const figures = example('icp-grid');
	await expectMain(calc, 'icp-grid', { ...figures, industries: ['Ports', 'Shipyards'] });
});

test('rows of several figures are pasted, a bad cell is refused with its place', async ({
	page,
}) => {
	const calc = await openCalculator(page, 'model-compare');
	await calc.locator('.calc-more > summary').click();
	const list = calc.locator('.calc-list', {
		has: page.locator('#model-compare-op-milestones-0-offset'),
	});
	await calc
		.locator('details.calc-group', { has: page.locator('#model-compare-op-milestones-0-offset') })
		.locator('summary')
		.first()
		.click();
	const where = '#model-compare-op-milestones-paste';
	await paste(list, page, 'Month\tShare\n0\t40%\n6\tsoon\n', where);
	await expect(told(list)).toContainText([
		words.pasteBad.replace('{cell}', '“soon”').replace('{line}', '3').replace('{column}', '2'),
	]);
	await expectMain(calc, 'model-compare', example('model-compare'));
	await page.locator(where).fill('Month\tShare\n0\t40%\n6\t60%\n');
	await list.getByRole('button', { name: words.pasteUse }).click();
	await expect(list.locator('.calc-row')).toHaveCount(2);
	const figures = example('model-compare');
	figures.op.milestones = [
		{ offset: 0, share: 0.4 },
		{ offset: 6, share: 0.6 },
	];
	await expect(calc.locator('.calc-body')).not.toHaveAttribute('data-stale');
	// The main result is the package's; the projects' own stands in the third card.
	expect(compute('model-compare', figures).op.npv).not.toBe(
		compute('model-compare', example('model-compare')).op.npv,
	);
	await expectMain(calc, 'model-compare', figures);
});

test('a block with names goes to the cells of those names, new ones are added', async ({
	page,
}) => {
	const calc = await openCalculator(page, 'icp-grid');
	const grid = calc.locator('.calc-grid');
	await paste(grid, page, '\tbranches\nCity banks\t901\nPorts\t2k\n', '#icp-grid-cells-paste');
	await expect(grid.locator('tbody tr')).toHaveCount(6);
	await expect(grid.getByRole('button', { name: words.paste })).toBeFocused();
	await expect(box(calc, 'industries-5')).toHaveValue('Ports');
	const figures = example('icp-grid');
	figures.cells[2][1].accounts = 901;
	const fresh = defaultOf(
		icpGrid.definition.inputs.cells.each.each,
	) as (typeof figures.cells)[0][0];
	figures.industries.push('Ports');
	figures.cells.push([fresh, { ...fresh, accounts: 2000 }]);
	await expectMain(calc, 'icp-grid', figures);
	await cell(calc, 2, 1).click();
	await expect(box(calc, 'cells-2-1-accounts')).toHaveValue('901');
});

test('a block without names fills in from the top left and removes nothing', async ({ page }) => {
	const calc = await openCalculator(page, 'icp-grid');
	await paste(calc.locator('.calc-grid'), page, '7\n8\n', '#icp-grid-cells-paste');
	const figures = example('icp-grid');
	figures.cells[0][0].accounts = 7;
	figures.cells[1][0].accounts = 8;
	await expectMain(calc, 'icp-grid', figures);
	await expect(calc.locator('.calc-grid tbody tr')).toHaveCount(5);
});

test('a bad cell in a block changes nothing and is named with line and column', async ({
	page,
}) => {
	const calc = await openCalculator(page, 'icp-grid');
	const grid = calc.locator('.calc-grid');
	await paste(grid, page, '\tBig\tSmall\nPorts\t40\t5\nYards\t15\tn/a\n', '#icp-grid-cells-paste');
	await expect(told(grid)).toContainText([
		words.pasteBad.replace('{cell}', '“n/a”').replace('{line}', '3').replace('{column}', '3'),
	]);
	await expect(page.locator('#icp-grid-cells-paste')).toHaveValue(/n\/a/);
	await expect(grid.locator('tbody tr')).toHaveCount(5);
	await expectMain(calc, 'icp-grid', example('icp-grid'));
});

test('too much is refused with what fits', async ({ page }) => {
	const calc = await openCalculator(page, 'icp-grid');
	const grid = calc.locator('.calc-grid');
	const block = Array.from({ length: 30 }, () => '1\t2\t3\t4\t5\t6\t7\t8').join('\n');
	await paste(grid, page, block, '#icp-grid-cells-paste');
	await expect(told(grid)).toContainText(['10']);
	await expectMain(calc, 'icp-grid', example('icp-grid'));
});
