import type { ToolProps } from './tools.tsx';

export default function Seek(_: ToolProps) {
	return null;
}
