import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seenIn } from '../../server/src/note/moments.ts';
import { readDocument } from '../../server/src/text/document.ts';
import { scalars } from '../../server/src/text/front-matter.ts';
import { analyzed } from '../support/analyze.ts';

/** This file runs in `out/test/unit`. */
const folder = fileURLToPath(new URL('../../../test/corpus/voices/', import.meta.url));

/** The expectations in the front matter of a note: what it holds, and what is missing. */
function expected(text: string, key: 'holds' | 'missing'): readonly string[] {
  const value = scalars(readDocument(text).front?.yaml ?? '').get(key) ?? '';
  return value === 'nothing' ? [] : value.split(' ').sort();
}

describe('notes in voices that are not ours', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  assert.equal(names.length, 12);
  for (const name of names) {
    const text = readFileSync(folder + name, 'utf8');

    it(`are understood by their meaning: ${name}`, () => {
      const seen = new Set<string>(readDocument(text).blocks.flatMap((placed) => seenIn(placed).map((s) => s.moment)));
      assert.deepEqual(
        expected(text, 'holds').filter((moment) => !seen.has(moment)),
        [],
      );
    });

    it(`get suggestions for what is missing, and for nothing else: ${name}`, () => {
      const missing = analyzed(text).findings.flatMap(({ couldHold, rule }) =>
        couldHold === undefined ? [] : [rule.id.replace('missing-', '')],
      );
      assert.deepEqual(missing.sort(), expected(text, 'missing'));
    });
  }
});
