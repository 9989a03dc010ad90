import { useRef, useState } from 'preact/hooks';
import type { ListField } from '../../engine/fields.ts';
import { later } from '../later.tsx';
import { useTongue } from '../tongue.ts';

export interface PasteProps {
	readonly field: ListField;
	readonly path: string;
	/** Closes the box; what was done is told to the reader. */
	readonly onClose: (told: string) => void;
}

const PasteBox = later<PasteProps>(() => import('./paste-box.tsx'));

/** A button that opens a box for cells copied from a spreadsheet. */
export function PastePanel({ field, path }: Omit<PasteProps, 'onClose'>) {
	const { words } = useTongue();
	const [open, setOpen] = useState(false);
	const [told, setTold] = useState('');
	const opener = useRef<HTMLButtonElement>(null);
	const close = (text: string) => {
		setTold(text);
		setOpen(false);
		// After the box is gone: what had the focus in it takes it along.
		setTimeout(() => opener.current?.focus());
	};
	return (
		<>
			<button ref={opener} type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
				{words.paste}
			</button>
			<span role="status" class="calc-told">
				{told}
			</span>
			{open && <PasteBox field={field} path={path} onClose={close} />}
		</>
	);
}
