import assert from 'node:assert/strict';
import v8 from 'node:v8';
import vm from 'node:vm';
import { OpenDocument } from '../../server/src/open-document.ts';
import { Session } from '../../server/src/session.ts';
import { readSettings } from '../../server/src/settings.ts';

/** EDITS=100000 for the long run. */
const edits = Number(process.env['EDITS'] ?? 2000);

/** In bytes. Some are used while V8 compiles the code. A single retained version of the note takes 30,000. */
const mostGrowth = 2_000_000;
const never = { isCancellationRequested: false };
const { settings } = readSettings({});

const paragraph =
  'Jo’s hypotonia makes sitting tiring. Ms. R. said “he loves the drum”, and we sang it with her. She refused the spoon.\n\n';
const text = `---\nkind: session-note\n---\n\n# Plan\n\n${paragraph.repeat(8)}`;

/** What is inserted and then deleted again. */
const puts = ['x', ' He was non-compliant.', '\n\n', '```\n', '> ', '# ', '<!-- attune-disable -->\n\n', paragraph];

v8.setFlagsFromString('--expose_gc');
const gc = vm.runInNewContext('gc') as () => void;

/** Bytes in use after a full garbage collection. */
function inUse(): number {
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}

describe('the memory of a note during many edits', function () {
  this.timeout(3_600_000);

  it('does not grow', async () => {
    const [session, document] = [new Session(), new OpenDocument('untitled:note.md', 'markdown', 0, text)];
    const lines = text.split('\n').length;
    const edit = async (put: string, line: number, isTakenOut: boolean): Promise<void> => {
      const start = { line, character: 0 };
      const end = isTakenOut ? document.positionAt(document.offsetAt(start) + put.length) : start;
      const changes = [{ range: { start, end }, text: isTakenOut ? '' : put }];
      session.edited(document.uri, changes);
      document.update(changes, document.version + 1);
      await session.answer(document, settings, never);
    };
    const some = async (from: number, to: number): Promise<void> => {
      for (let index = from; index < to; index++) {
        const put = puts[index % puts.length] ?? '';
        const line = 4 + ((index * 7) % (lines - 5));
        for (const isTakenOut of [false, true]) await edit(put, line, isTakenOut);
      }
    };
    const half = edits / 4; // each of them makes two edits
    await some(0, half);
    const before = inUse();
    await some(half, 2 * half);
    const after = inUse();
    assert.equal(document.getText(), text);
    const [one, other] = [before, after].map((bytes) => (bytes / 1e6).toFixed(2));
    assert.ok(after < before + mostGrowth, `${one ?? ''} MB → ${other ?? ''} MB`);
  });
});
