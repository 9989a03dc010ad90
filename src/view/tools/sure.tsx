import type { ToolProps } from './tools.tsx';

export default function Sure(_: ToolProps) {
	return null;
}
