import sharp from 'sharp';

const INK = '#0f5a59';
const PAPER = '#faf7f0';
const PALE = '#cfe0da';

function field(i: number, here: number): string {
	const x = 60 + (i % 3) * 172;
	const y = 60 + Math.floor(i / 3) * 172;
	const fill = i + 1 === here ? PAPER : 'none';
	const furrows = [0, 1, 2, 3, 4].map((n) =>
		((i % 3) + Math.floor(i / 3)) % 2
			? `M${x} ${y + 36 + n * 26}Q${x + 83} ${y + 12 + n * 26} ${x + 166} ${y + 36 + n * 26}`
			: `M${x + 28 + n * 26} ${y}Q${x + 52 + n * 26} ${y + 83} ${x + 28 + n * 26} ${y + 166}`,
	);
	const lines = i + 1 === here ? '' : `<path d="${furrows.join('')}" stroke-opacity=".45"/>`;
	return `<rect x="${x}" y="${y}" width="166" height="166" fill="${fill}"/>${lines}`;
}

/**
 * The picture that goes with a shared link: nine fields with the chapter's one marked, and the mark.
 * It holds no words, so it needs no font and serves both languages.
 * @param here number of the chapter, 0 for none.
 * @returns a PNG of 1200 × 630.
 */
export async function drawCard(here: number): Promise<Uint8Array<ArrayBuffer>> {
	const fields = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => field(i, here)).join('');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="${INK}"/>
<g fill="none" stroke="${PALE}" stroke-width="3">${fields}</g>
<g transform="translate(710 115) scale(12.5)">
<rect width="32" height="32" rx="6" fill="${PAPER}"/>
<path d="M16 5V27M5 16H27" fill="none" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>
<path fill="${INK}" d="M16 14.5C16 9 19.5 6 26 5.5 26 12 22 15 16 14.5zM16 24C16 20.5 13 18.3 8.5 18.3 8.7 22.5 11.5 24.5 16 24z"/>
</g></svg>`;
	return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
}
