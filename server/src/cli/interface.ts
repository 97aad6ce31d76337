import type { Fixes } from './report.ts';

/** The output formats, and which fixes each of them prints. */
export const fixesIn = { text: 'best', compact: 'none', json: 'all' } as const satisfies Record<string, Fixes>;

export type Format = keyof typeof fixesIn;
export const formats = Object.keys(fixesIn) as readonly Format[];

/** Exit codes: no findings at or above `--fail-on`; findings; could not run; stopped by the user. */
export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2, stopped: 130 } as const;
