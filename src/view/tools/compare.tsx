import type { ToolProps } from './tools.tsx';

export default function Compare(_: ToolProps) {
	return null;
}
