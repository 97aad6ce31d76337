// Which functions make the most objects, kept or not: most of it is garbage soon.
import { Session } from 'node:inspector/promises';
import v8 from 'node:v8';

/** Bytes between two looks. */
const samplingInterval = 2048;

/**
 * What V8 has put into another function counts as made by that one, so call this before anything is compiled that is to be
 * told apart.
 */
export const tellApart = () => v8.setFlagsFromString('--no-turbo-inlining');

/**
 * What some work makes: the bytes by function, most first: `[{ where, bytes }]`. `nameOf` says where a call frame belongs.
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
