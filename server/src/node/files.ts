import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodeCache } from './code-cache.ts';

interface Module {
  exports: unknown;
}
type Require = (name: string) => unknown;
type Body = (exports: unknown, require: Require, module: Module, __filename: string, __dirname: string) => void;

const [head, foot] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'] as const;

/**
 * `require` for the files of a program. They lie in one folder and contain only ASCII, as the build writes them. It
 * works like Node's own `require`, but compiles files through a cache.
 *
 * @param others Node's own `require`, for all other names
 * @throws Error if a file is missing, and whatever a file throws while it loads
 */
export function requireFrom(folder: string, cache: CodeCache, others: Require): Require {
  const loaded = new Map<string, Module>();
  return function required(name: string): unknown {
    if (!name.startsWith('./')) return others(name);
    const known = loaded.get(name);
    if (known) return known.exports;
    const file = path.join(folder, name);
    const source = head + readFileSync(file, 'latin1') + foot;
    const body = cache.compile(name, file, source).runInThisContext() as Body;
    const module: Module = { exports: {} };
    loaded.set(name, module);
    try {
      body.call(module.exports, module.exports, required, module, file, folder);
    } catch (reason) {
      loaded.delete(name);
      throw reason;
    }
    return module.exports;
  };
}
