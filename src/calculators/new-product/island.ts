import { bind } from '../bind.tsx';
import { newProduct } from './model.ts';

export default bind(newProduct);
