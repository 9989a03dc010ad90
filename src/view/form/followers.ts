import type { Extras } from './extras.ts';
import { setRows } from './rows.ts';

/** For the island of a calculator with lists that follow another list. */
export const followers: Extras = { setRows };
