// Finds the functions whose objects V8 allocates directly in the old generation: see server/src/text/kept.ts.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Runs a script with Node and reads what V8 prints about the code that it optimizes: `[{ name, source }]`, each
 * function once. An object allocated there keeps everything it refers to alive until the next major collection. That is
 * harmless if the object is kept anyway, or refers to nothing.
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
