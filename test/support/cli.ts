import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { uncounted as env } from './uncounted.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
/** The command line as built. */
export const program = path.join(root, 'dist/attune.cjs');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `attune check` to its end. */
export const check = (args: readonly string[], more: SpawnSyncOptions = {}): Run =>
  spawnSync(process.execPath, [program, 'check', ...args], { ...more, encoding: 'utf8', env });

/** What `--format json` prints for a note. */
export interface Report {
  readonly file: string;
  readonly kind: string;
  readonly diagnostics: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly message: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
    readonly fixes: readonly { readonly edits: readonly unknown[] }[];
  }[];
}
