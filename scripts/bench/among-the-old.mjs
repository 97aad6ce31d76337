// Which functions V8 lets put what they make straight among the old: see server/src/text/kept.ts.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Runs a script with Node and listens to what V8 says of the code that it compiles: `[{ name, source }]`, each function once.
 * What a literal makes there holds on to all that it leads to, needed or not, until all that is old is cleared up; that is
 * well where it is kept for good anyway, or leads nowhere.
 */
export async function amongTheOld(script, args) {
  const node = spawn(process.execPath, ['--print-opt-code', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found = new Map();
  let source = '';
  let part = '';
  for await (const line of createInterface({ input: node.stdout })) {
    const heading = /^--- (.+) ---$/.exec(line)?.[1];
    if (heading === 'Raw source') source = '';
    if (heading !== undefined) part = heading;
    else if (part === 'Raw source') source += `${line.trim()} `;
    else if (line.startsWith('name = '))
      found.set(source, { ...found.get(source), name: line.slice('name = '.length) });
    else if (/OldSpaceAllocationTop|InOldGeneration/.test(line))
      found.set(source, { ...found.get(source), isOld: true });
  }
  return [...found]
    .filter(([, { isOld }]) => isOld)
    .map(([source, { name = '(anonymous)' }]) => ({ name, source: source.trim() }));
}
