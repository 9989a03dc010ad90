import { bind } from '../bind.tsx';
import { fourRate } from './model.ts';

export default bind(fourRate);
