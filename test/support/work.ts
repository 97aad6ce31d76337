// Counts work instead of measuring time: how often each block of our code is entered while a text is read. The result
// does not depend on the machine or its load. Runs in a process of its own, because it would interfere with coverage.
import { Session } from 'node:inspector/promises';
import { analyzed } from './analyze.ts';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often blocks of the server were entered since the last call. */
async function taken(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let sum = 0;
  for (const { functions, url } of result)
    if (url.includes('/server/src/')) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  return sum;
}

function read(text: string): void {
  for (const kind of ['caregiver-letter', 'session-note'] as const)
    for (const { rewrites } of analyzed(text, kind).findings.slice(0, 3)) rewrites();
}

/** The work for each text. */
async function workFor(texts: readonly string[]): Promise<readonly number[]> {
  const work: number[] = [];
  for (const text of texts) {
    read(text.slice(0, 1000)); // work that is done only once
    await taken();
    read(text);
    work.push(await taken());
  }
  return work;
}

process.once('message', (texts: readonly string[]) => {
  void workFor(texts).then((work) => {
    process.send?.(work);
    process.disconnect();
  });
});
