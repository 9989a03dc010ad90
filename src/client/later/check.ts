import type { Unit } from '../../engine/units.ts';
import { read, write } from '../store.ts';

type Words = Record<
	'right' | 'wrong' | 'notYet' | 'close' | 'zeros' | 'noNumber' | 'nothing' | 'progress',
	string
>;
type Verdict = 'right' | 'wrong' | 'none';

/** Brings a chapter's questions to life: says what an answer is worth, and remembers which are done. */
export function wakeCheck(list: HTMLElement): void {
	const words = JSON.parse(list.dataset['words'] ?? '{}') as Words;
	const key = `gf:check:${list.dataset['check']}`;
	const items = [...list.querySelectorAll<HTMLElement>('[data-question]')];
	const ids = items.map((item) => item.dataset['question'] ?? '');
	const done = new Set((read(key) ?? '').split(' ').filter((id) => ids.includes(id)));
	const foot = list.parentElement?.querySelector<HTMLElement>('.check-foot');

	const show = (): void => {
		for (const item of items) {
			const mark = item.querySelector<HTMLElement>('.ask-done');
			if (mark) mark.hidden = !done.has(item.dataset['question'] ?? '');
		}
		const progress = foot?.querySelector('[data-progress]');
		if (progress)
			progress.textContent = words.progress
				.replace('{n}', String(done.size))
				.replace('{all}', String(ids.length));
	};
	const finish = (item: HTMLElement): void => {
		done.add(item.dataset['question'] ?? '');
		write(key, [...done].join(' '));
		show();
	};
	const say = (item: HTMLElement, verdict: Verdict, head = '', why = ''): void => {
		const region = item.querySelector<HTMLElement>('.say');
		if (!region) return;
		const bold = document.createElement('b');
		bold.textContent = head;
		region.replaceChildren(...(head ? [bold, why] : []));
		region.dataset['verdict'] = verdict;
		if (verdict === 'right') finish(item);
	};
	const whyOf = (item: HTMLElement, i: number): string => {
		const all = item.querySelectorAll('[data-why]');
		return (all[i] ?? all[0])?.textContent ?? '';
	};
	const checkOption = (item: HTMLElement, form: HTMLFormElement): void => {
		const picked = form.querySelector<HTMLInputElement>(':checked');
		if (!picked) {
			say(item, 'none', words.nothing);
			return;
		}
		const isRight = form.dataset['right'] === picked.value;
		say(
			item,
			isRight ? 'right' : 'wrong',
			isRight ? words.right : words.wrong,
			whyOf(item, Number(picked.value)),
		);
	};
	const checkNumber = async (item: HTMLElement, form: HTMLFormElement): Promise<void> => {
		const { judge } = await import('../../learn/judge.ts');
		const { value, unit, within } = form.dataset;
		const text = form.querySelector('input')?.value ?? '';
		const verdict = judge(text, Number(value), unit as Unit, Number(within));
		if (verdict === 'right') say(item, 'right', words.right, whyOf(item, 0));
		else say(item, verdict === 'noNumber' ? 'none' : 'wrong', words[verdict]);
	};

	list.addEventListener('submit', (event) => {
		event.preventDefault();
		const form = event.target as HTMLFormElement;
		const item = form.closest<HTMLElement>('[data-question]');
		if (!item) return;
		if (form.dataset['value']) void checkNumber(item, form);
		else checkOption(item, form);
	});
	for (const item of items)
		item.querySelector('details')?.addEventListener('toggle', ({ target }) => {
			if ((target as HTMLDetailsElement).open && !item.querySelector('form')) finish(item);
		});
	foot?.querySelector('[data-reset]')?.addEventListener('click', () => {
		done.clear();
		write(key, '');
		for (const item of items) {
			say(item, 'none');
			item.querySelector('form')?.reset();
			item.querySelector('details')?.removeAttribute('open');
		}
		show();
	});
	show();
}
