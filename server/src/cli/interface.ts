import type { Fixes } from './report.ts';

/** How findings are printed, and which fixes are printed with them. */
export const fixesIn = { text: 'best', compact: 'none', json: 'all' } as const satisfies Record<string, Fixes>;

export type Format = keyof typeof fixesIn;
export const formats = Object.keys(fixesIn) as readonly Format[];

/** Exit codes: nothing at or above `--fail-on`; findings; could not run; stopped by a person. */
export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2, stopped: 130 } as const;
