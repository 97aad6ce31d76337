/**
 * mocha ends a process that runs tests a second after the last one. On a busy machine it takes longer to write down what it
 * covered, and then nothing would be known of it: so it does not mind, and ends by itself.
 */
if (process.env['MOCHA_WORKER_ID'] !== undefined) process.on('SIGTERM', () => undefined);
