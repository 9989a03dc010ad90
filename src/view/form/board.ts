import { BoardControl } from './board-control.tsx';
import type { Extras } from './extras.ts';

/** For the island of a calculator whose rows pick among the same keys. */
export const board: Extras = { Board: BoardControl };
