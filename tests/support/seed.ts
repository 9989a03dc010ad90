import fc from 'fast-check';

/** The suite tries the same random inputs every time; the long tests try others. */
if (!process.env['FULL']) fc.configureGlobal({ seed: 20261123 });
