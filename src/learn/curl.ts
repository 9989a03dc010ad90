/** @returns English text with its straight quotes and apostrophes curled, as Markdown does with prose. */
export const curl = (text: string): string =>
	text
		.replace(/(?<=^|[\s([—–])"/g, '“')
		.replace(/"/g, '”')
		.replace(/(?<=^|[\s([—–“])'/g, '‘')
		.replace(/'/g, '’');
