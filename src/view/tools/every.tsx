import type { ToolProps } from './tools.tsx';

export default function Every(_: ToolProps) {
	return null;
}
