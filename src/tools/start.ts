import { join } from 'node:path';
import { build, ROOT } from './build.ts';
import { serve } from './serve.ts';

const dist = join(ROOT, 'dist');
if (!process.argv.includes('--built')) {
	await build(dist);
	// A convenience: the site stands without it.
	await import('./pdf.ts')
		.then(({ tryPdfs }) => tryPdfs(dist))
		.catch((error: Error) => console.log(`The book has no PDF: ${error.message}`));
}
const wanted = Number(process.env['PORT'] ?? 4321);
const { address } = await serve(dist, wanted).catch((error: NodeJS.ErrnoException) => {
	if (error.code !== 'EADDRINUSE') throw error;
	console.log(`Port ${wanted} is taken; any free one is used instead.`);
	return serve(dist, 0);
});
console.log(`The site stands at ${address}en/ and ${address}zh/ (Ctrl+C ends it)`);
