import { execFileSync, spawnSync } from 'node:child_process';

const told = `process.argv.push('', '--stdio');
  process.on('exit', () => require('node:fs').writeSync(2, JSON.stringify(Object.keys(require.cache))));
  require(process.argv[1]);`;

/** The files of ours that a server has loaded when it listens: what nobody has asked for yet is not among them. */
export function filesAtStart(server) {
  try {
    execFileSync(process.execPath, ['-e', told, server], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch ({ stderr }) {
    // with nobody to talk to it ends, and not in peace
    return JSON.parse(stderr);
  }
  throw new Error('the server did not start');
}

const toldAtEnd = `import { writeSync } from 'node:fs'; import Module from 'node:module';
  process.on('exit', () => writeSync(2, JSON.stringify(Object.keys(Module._cache))));`;

/** The files of ours that the command line has loaded when it has checked a note. */
export function filesOfCheck(program, note) {
  const hook = `data:text/javascript,${encodeURIComponent(toldAtEnd)}`;
  const { stderr } = spawnSync(process.execPath, ['--import', hook, program, 'check', note], { encoding: 'utf8' });
  return JSON.parse(stderr);
}
