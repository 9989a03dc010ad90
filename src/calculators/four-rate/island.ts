import { board } from '../../view/form/board.ts';
import { bind } from '../bind.tsx';
import { fourRate } from './model.ts';

export default bind(fourRate, board);
