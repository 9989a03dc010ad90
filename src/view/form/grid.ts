import type { Extras } from './extras.ts';
import { followers } from './followers.ts';
import { GridControl } from './grid-control.tsx';

/** For the island of a calculator with a grid of cells. */
export const grid: Extras = { ...followers, Grid: GridControl };
