import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { list } from '../../server/src/cli/files.ts';
import { Reader } from '../../server/src/cli/reader.ts';
import type { Kind } from '../../server/src/text/kind.ts';
import { uncounted as env } from '../support/uncounted.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = path.join(root, 'dist/attune.cjs');
const folders = ['docs/rules', 'examples', 'test/corpus/tuning'].map((name) => path.join(root, name));

/** The findings of the sources, as the command line prints them. */
async function fromSources(kind: Kind): Promise<unknown[]> {
  const reader = new Reader({ format: 'json', kind, colour: false }, program);
  const reports: unknown[] = [];
  for (const listed of await list(folders)) {
    const { output = '', told } = await reader.read(listed);
    assert.deepEqual(told, []);
    reports.push(JSON.parse(output));
  }
  return reports;
}

// A bundle has no pattern sources: it reads compiled patterns, and the code that only patterns need is left out.
describe('the bundle', () => {
  for (const kind of ['session-note', 'caregiver-letter'] as const)
    it(`finds and offers the same as the sources, for a ${kind}`, async () => {
      const args = [program, 'check', '--format', 'json', '--fail-on', 'never', '--kind', kind, ...folders];
      const printed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 100_000_000, env });
      const expected = await fromSources(kind);
      assert.ok(expected.length > 100);
      assert.deepEqual(JSON.parse(printed), expected);
    }).timeout(60_000);
});
