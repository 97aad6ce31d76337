/**
 * mocha kills a process that runs tests one second after the last one. On a busy machine, writing the coverage takes
 * longer, and without this it would be lost. So the process ignores SIGTERM and exits by itself.
 */
if (process.env['MOCHA_WORKER_ID'] !== undefined) process.on('SIGTERM', () => undefined);
