import { followers } from '../../view/form/followers.ts';
import { bind } from '../bind.tsx';
import { planDecomposition } from './model.ts';

export default bind(planDecomposition, followers);
