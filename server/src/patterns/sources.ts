import { Compiled } from './compiled.ts';
import type { Owner } from './owner.ts';
import type { Contents } from './pack.ts';
import { Operands } from './program.ts';

/**
 * The patterns of all rules where nothing was built beforehand: they are compiled while modules load. A bundle gets an
 * empty module in place of this one.
 */
const operands = new Operands();
const compiled = new Compiled(operands);
const owners: Owner[] = [];
const names: string[] = [];

/** All patterns, once all modules are loaded: the build packs them. */
export const contents: Contents = { operands, compiled, owners, names };

/** @throws Error for a source that is not well formed */
export function addSource(owner: Owner, name: string, source: string): void {
  compiled.add(source);
  owners.push(owner);
  names.push(name);
}
