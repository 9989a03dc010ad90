import { bind } from '../bind.tsx';
import { modelCompare } from './model.ts';

export default bind(modelCompare);
