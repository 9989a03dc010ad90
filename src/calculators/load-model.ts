import type { AnyCalculator } from '../engine/model.ts';

/** Each model is a file of its own, loaded when a worker is first asked about it. */
const models = import.meta.glob<Record<string, AnyCalculator>>('./*/model.ts');

/** @returns the calculator of an id, `undefined` where there is none. */
export async function loadModel(id: string): Promise<AnyCalculator | undefined> {
	const module = await models[`./${id}/model.ts`]?.();
	return Object.values(module ?? {}).find((calculator) => calculator?.id === id);
}
