import { type ReadFigure, readFigure } from '../cases/read-figure.ts';
import type { FigureSource } from './schemas.ts';

/** A figure with what it counts. */
export type Worth = Pick<ReadFigure, 'value' | 'unit'>;

/**
 * Works out a figure of a question, after the inputs named in `set` were changed.
 * @throws with a sentence where that is no finite number or has no unit.
 */
export const worthOf = (source: FigureSource, set: FigureSource['set'] = source.set): Worth =>
	readFigure(source, set);
