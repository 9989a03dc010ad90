import { byRow } from '../../view/form/by-row.ts';
import { bind } from '../bind.tsx';
import { alignment } from './model.ts';

export default bind(alignment, byRow);
