import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Entry, Form } from '../../server/src/lexicon/entry.ts';
import { allEntries } from '../../server/src/lexicon/trie.ts';

/** The lexicon sources. This file runs in `out/test/support`. */
const folder = new URL('../../../lexicon/', import.meta.url);

interface Written {
  readonly term: string;
  readonly flags?: readonly string[];
  readonly passes?: readonly string[];
}

/** An entry as the server reads it, with the sentences that test it. */
export interface Tested {
  readonly entry: Entry;
  /** The first form is the term itself. */
  readonly forms: readonly Form[];
  /** The file that contains it. */
  readonly file: string;
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

/** Every entry with its sentences. Both lists are in the order of the files. */
export function testedEntries(): readonly Tested[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const written = files.flatMap((file) =>
    (parse(readFileSync(new URL(file, folder), 'utf8')) as Written[]).map((entry) => ({ ...entry, file })),
  );
  const entries = allEntries();
  if (written.length !== entries.length) throw new Error('the lexicon is not compiled: please run “npm run lexicon”');
  return entries.map(({ entry, forms }, index) => {
    const { file = '', flags = [], passes = [], term = '' } = written[index] ?? {};
    if (!entry.id.startsWith(term)) throw new Error(`“${entry.id}” is not “${term}”: please run “npm run lexicon”`);
    return { entry, forms, file, flags, passes };
  });
}

/** Failures, grouped by the file in which they can be fixed. */
export class Failures {
  readonly #byFile = new Map<string, string[]>();

  add(file: string, line: string): void {
    const lines = this.#byFile.get(file);
    if (lines) lines.push(line);
    else this.#byFile.set(file, [line]);
  }

  /** @throws Error with all failures, if there are any */
  assertNone(what: string): void {
    const count = [...this.#byFile.values()].flat().length;
    if (count === 0) return;
    const groups = [...this.#byFile].map(
      ([file, lines]) => `lexicon/${file}\n${lines.map((line) => `  ${line}`).join('\n')}`,
    );
    throw new Error(`${String(count)} ${what}\n\n${groups.join('\n\n')}\n`);
  }
}
