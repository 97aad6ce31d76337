import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { uncounted as env } from './support/uncounted.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Checks that committed generated files are what their script would write now. A failure names the command to run. */
describe('generated files', () => {
  for (const script of ['manifest.mjs', 'review.mjs', 'snippets.mjs'])
    it(`of scripts/${script} are current`, () => {
      const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}`, '--check'], {
        cwd: root,
        encoding: 'utf8',
        env,
      });
      assert.equal(status, 0, stderr);
    });
});
