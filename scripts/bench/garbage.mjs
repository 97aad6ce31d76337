// Finds the functions that allocate most, whether kept or not. Most of it soon becomes garbage.
import { Session } from 'node:inspector/promises';
import v8 from 'node:v8';

/** The average number of bytes between two samples. */
const samplingInterval = 2048;

/**
 * Switches off inlining, because V8 attributes allocations of inlined functions to their caller. Call it before the
 * functions to be distinguished are compiled.
 */
export const tellApart = () => v8.setFlagsFromString('--no-turbo-inlining');

/**
 * The bytes that some work allocates, by function, most first: `[{ where, bytes }]`. `nameOf` gives the name of a call
 * frame.
 */
export async function garbageOf(work, nameOf) {
  const inspector = new Session();
  inspector.connect();
  await inspector.post('HeapProfiler.startSampling', {
    samplingInterval,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  const count = await work();
  const { profile } = await inspector.post('HeapProfiler.stopSampling');
  inspector.disconnect();
  const byName = new Map();
  const add = ({ callFrame, children, selfSize }) => {
    const where = nameOf(callFrame);
    byName.set(where, (byName.get(where) ?? 0) + selfSize);
    children.forEach(add);
  };
  add(profile.head);
  const made = [...byName].map(([where, bytes]) => ({ where, bytes })).sort((a, b) => b.bytes - a.bytes);
  return { count, made };
}
