// Reads a CPU profile of V8: where the time went, by function.
import { SourceMap } from 'node:module';

/** Idle time, and the work of the profiler itself. */
const notWork = new Set(['(idle)', 'dispatch']);

/** Self time by function, most expensive first: `[{ where, ms, share }]`. `nameOf` gives the name of a call frame. */
export function selfTimes({ nodes, samples, timeDeltas }, nameOf) {
  const byId = new Map(nodes.map(({ callFrame, id }) => [id, nameOf(callFrame)]));
  const byName = new Map();
  let all = 0;
  for (const [index, id] of samples.entries()) {
    const ms = Math.max(0, timeDeltas[index]) / 1000;
    const where = byId.get(id);
    if (notWork.has(where)) continue;
    byName.set(where, (byName.get(where) ?? 0) + ms);
    all += ms;
  }
  return [...byName].map(([where, ms]) => ({ where, ms, share: ms / all })).sort((a, b) => b.ms - a.ms);
}

/** Maps a call frame in a bundle to its source and function. `map` is the bundle's source map. */
export function sourcesOf(map) {
  const sources = new SourceMap(map);
  return ({ columnNumber, functionName, lineNumber, url }) => {
    const name = functionName === '' ? '(anonymous)' : functionName;
    if (url === '') return name; // V8 itself, such as “(garbage collector)”
    const { originalLine, originalSource } = url.startsWith('node:') ? {} : sources.findEntry(lineNumber, columnNumber);
    if (originalSource === undefined) return `${url.replace(/^.*\//, '')} ${name}`;
    return `${originalSource.replace(/^.*?(?=(?:server|client)\/src\/)|^.*node_modules\//, '')}:${originalLine + 1} ${name}`;
  };
}
