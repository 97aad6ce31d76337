import { Compiled } from './compiled.ts';
import type { Owner } from './owner.ts';
import type { Contents } from './pack.ts';
import { Operands } from './program.ts';

/**
 * The patterns of all rules, if the build has not prepared them: they are compiled while modules load. A bundle
 * contains an empty module instead of this one.
 */
const operands = new Operands();
const compiled = new Compiled(operands);
const owners: Owner[] = [];
const names: string[] = [];

/** All patterns, once all modules are loaded. The build packs them. */
export const contents: Contents = { operands, compiled, owners, names };

/** @throws Error if the source is malformed */
export function addSource(owner: Owner, name: string, source: string): void {
  compiled.add(source);
  owners.push(owner);
  names.push(name);
}
