import type { AnyCalculator } from '../engine/model.ts';
import type { Answer, Question } from '../view/slow.ts';

/** Each model is a file of its own, loaded by the first question about it. */
const models = import.meta.glob<Record<string, AnyCalculator>>('./*/model.ts');

addEventListener('message', async ({ data: { ticket, id, input } }: MessageEvent<Question>) => {
	let result: object | null = null;
	try {
		const module = await models[`./${id}/model.ts`]?.();
		const calculator = Object.values(module ?? {}).find((c) => c?.id === id);
		result = calculator?.definition.slow?.(input) ?? null;
	} finally {
		postMessage({ ticket, result } satisfies Answer);
	}
});
