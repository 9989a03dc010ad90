import { serve } from '../../src/tools/serve.ts';

/** Serves the built site for the tests, with production's headers. */
await serve(process.env['DIST'] ?? 'dist', Number(process.env['PORT'] ?? 4327));
