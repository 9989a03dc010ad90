import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { ROOT } from '../../src/tools/content/chapters.ts';

xmlRegisterFsInputProviders();

/** @returns what finds fault with XML by a schema of `tests/support/schemas`: a sentence, or `null`. */
export function schemaOf(file: string): (xml: string) => string | null {
	const path = join(ROOT, 'tests', 'support', 'schemas', file);
	const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
	const validator = XsdValidator.fromDoc(schema);
	return (xml) => {
		let document: XmlDocument | null = null;
		try {
			document = XmlDocument.fromString(xml);
			validator.validate(document);
			return null;
		} catch (error) {
			return String(error).split('\n', 3).join(' ');
		} finally {
			document?.dispose();
		}
	};
}
