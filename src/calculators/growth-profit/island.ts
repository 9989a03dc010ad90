import { bind } from '../bind.tsx';
import { growthProfit } from './model.ts';

export default bind(growthProfit);
