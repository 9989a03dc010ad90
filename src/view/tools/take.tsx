import type { ToolProps } from './tools.tsx';

export default function Take(_: ToolProps) {
	return null;
}
