import { followers } from '../../view/form/followers.ts';
import { bind } from '../bind.tsx';
import { icpGrid } from './model.ts';

export default bind(icpGrid, followers);
