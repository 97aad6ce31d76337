// Reads a CPU profile of V8: where the time went, by function.

/**
 * Self time by function, the costliest first: `[{ where, ms, share }]`. `nameOf` says where a call frame belongs.
 */
export function selfTimes({ nodes, samples, timeDeltas }, nameOf) {
  const byId = new Map(nodes.map(({ callFrame, id }) => [id, nameOf(callFrame)]));
  const byName = new Map();
  let all = 0;
  for (const [index, id] of samples.entries()) {
    const ms = Math.max(0, timeDeltas[index]) / 1000;
    const where = byId.get(id);
    if (where === '(idle)') continue;
    byName.set(where, (byName.get(where) ?? 0) + ms);
    all += ms;
  }
  return [...byName].map(([where, ms]) => ({ where, ms, share: ms / all })).sort((a, b) => b.ms - a.ms);
}

/**
 * Says of a call frame in a bundle of esbuild which function of which source it is: esbuild writes the name of a module
 * above it.
 */
export function sourcesOf(bundle) {
  const modules = [];
  for (const [line, text] of bundle.split('\n').entries()) {
    const [, file] = /^\s*\/\/ ((?:[\w@.-]+\/)+[\w@.-]+\.[cm]?[jt]sx?)$/.exec(text) ?? [];
    if (file) modules.push({ line, file });
  }
  return ({ functionName, lineNumber, url }) => {
    const name = functionName === '' ? '(anonymous)' : functionName;
    if (url === '') return name; // V8 itself, such as “(garbage collector)”
    if (url.startsWith('node:')) return `${url} ${name}`;
    const file = modules.findLast(({ line }) => line <= lineNumber)?.file ?? 'bundle';
    return `${file.replace(/^.*node_modules\//, '')} ${name}`;
  };
}
