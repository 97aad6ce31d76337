import type { PackedPatterns } from './packed.ts';

/**
 * The patterns of all rules, compiled while the project was built. scripts/build.mjs puts them here; where the sources
 * run as they are there is nothing, and patterns are compiled while modules load.
 */
export const built: PackedPatterns | undefined = undefined as PackedPatterns | undefined;
