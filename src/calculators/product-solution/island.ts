import { bind } from '../bind.tsx';
import { productSolution } from './model.ts';

export default bind(productSolution);
