import type { Answer, Question } from '../view/slow.ts';
import { loadModel } from './load-model.ts';

addEventListener('message', async ({ data: { ticket, id, input } }: MessageEvent<Question>) => {
	let result: object | null = null;
	try {
		result = (await loadModel(id))?.definition.slow?.(input) ?? null;
	} finally {
		postMessage({ ticket, result } satisfies Answer);
	}
});
