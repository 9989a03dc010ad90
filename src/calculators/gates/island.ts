import { bind } from '../bind.tsx';
import { gates } from './model.ts';

export default bind(gates);
