import { bind } from '../bind.tsx';
import { hireRamp } from './model.ts';

export default bind(hireRamp);
