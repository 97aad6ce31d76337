import { Compiled } from './compiled.ts';
import type { Owner } from './owner.ts';
import type { Contents } from './pack.ts';
import type { Owned } from './packed.ts';
import { Operands } from './program.ts';

/**
 * The patterns of all rules where nothing was built beforehand: they are compiled while modules load. A bundle is made without
 * this module.
 */
const operands = new Operands();
const compiled = new Compiled(operands);
const owned: Owned[] = [];

/** What there is when all modules are loaded, to be packed. */
export const contents: Contents = { operands, compiled, owned };

/** @throws Error for a source that is not well formed */
export function addSource(owner: Owner, name: string, source: string): void {
  compiled.add(source);
  owned.push({ owner, name });
}
