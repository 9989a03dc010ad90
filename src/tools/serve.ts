import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { BASE } from '../env.ts';
import { headersOf } from './headers.ts';

/**
 * Serves the built site with the headers that production sends.
 * @param port 0 takes any free one.
 * @returns the server, listening, and the address of the site's root.
 */
export async function serve(
	dist: string,
	port: number,
): Promise<{ server: Server; address: string }> {
	const { all, immutable } = await headersOf(dist);
	const compress = compression({ threshold: 0 });
	const files = sirv(dist, {
		etag: true,
		setHeaders: (response, path) => {
			if (path.startsWith('/_astro/'))
				for (const [name, value] of Object.entries(immutable)) response.setHeader(name, value);
		},
	});
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
		const url = request.url ?? '/';
		const missing = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			createReadStream(join(dist, '404.html')).pipe(response);
		};
		if (!url.startsWith(BASE)) {
			response.writeHead(302, { Location: BASE }).end();
			return;
		}
		request.url = url.slice(BASE.length - 1);
		compress(request as never, response as never, () => files(request, response, missing));
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	const bound = server.address();
	const open = typeof bound === 'object' && bound ? bound.port : port;
	return { server, address: `http://localhost:${open}${BASE}` };
}
