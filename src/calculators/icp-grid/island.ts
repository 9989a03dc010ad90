import { grid } from '../../view/form/grid.ts';
import { bind } from '../bind.tsx';
import { icpGrid } from './model.ts';

export default bind(icpGrid, grid);
