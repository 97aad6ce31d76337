import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findNotes } from '../../../client/src/rhythm/find-notes.ts';
import { MemoryFiles } from './memory-files.ts';
import { attune, closeAll, read, remove, textInFront, until, write, type Node } from './support.ts';

const front = (date: string, more = 'kind: session-note'): string =>
  `---\n${more}\nchild: R.H.\ncaregiver: Ms. R.\ndate: ${date}\n---\n\n`;

/** The first line of the view whose label begins with this, at any level. */
function find(nodes: readonly Node[], label: string): Node | undefined {
  for (const node of nodes) {
    const own = node.item.label;
    if ((typeof own === 'string' ? own : (own?.label ?? '')).startsWith(label)) return node;
    const below = find(node.children, label);
    if (below) return below;
  }
  return undefined;
}

async function linesOf(child: string): Promise<readonly Node[]> {
  const { rhythm } = await attune();
  const { tree } = await rhythm();
  return find(tree.getChildren(), child)?.children ?? [];
}

const line = (label: string): Promise<Node> =>
  until(`the line “${label}”`, async () => find(await linesOf('R.H.'), label));

describe('The notes of a folder that no search knows', () => {
  const files = new MemoryFiles();
  const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme: 'attune-cloud', authority: 'test', path });
  const { token } = new vscode.CancellationTokenSource();
  let registered: vscode.Disposable | undefined;
  afterEach(() => {
    registered?.dispose();
  });

  it('are found from folder to folder, by the same globs', async () => {
    registered = vscode.workspace.registerFileSystemProvider('attune-cloud', files);
    for (const name of ['a.md', 'b.txt', 'jo/2026/c.md', '.git/d.md', 'node_modules/e.md', 'jo/.f.md'])
      files.put(at(`/notes/${name}`), front('2026-03-02'));
    const found = async (...globs: string[]): Promise<string[]> => {
      const { isPartial, uris } = await findNotes([at('/notes')], globs, token, 500);
      assert.equal(isPartial, false);
      return uris.map(({ path }) => path).sort();
    };
    assert.deepEqual(await found('**/*.md'), ['/notes/a.md', '/notes/jo/2026/c.md']);
    assert.deepEqual(await found('jo/**/*.md'), ['/notes/jo/2026/c.md']);
    assert.deepEqual(await found('*.md', '**/*.txt'), ['/notes/a.md', '/notes/b.txt']);
    assert.deepEqual(await found(), []);
  });

  it('are not followed without end', async () => {
    registered = vscode.workspace.registerFileSystemProvider('attune-cloud', files);
    files.put(at(`/deep/${'x/'.repeat(20)}a.md`), front('2026-03-02'));
    assert.deepEqual(await findNotes([at('/deep')], ['**/*.md'], token, 500), { uris: [], isPartial: true });
    assert.deepEqual(await findNotes([at('/nowhere')], ['**/*.md'], token, 500), { uris: [], isPartial: false });
  });
});

describe('Contact and rhythm', () => {
  afterEach(async () => {
    await closeAll();
    await remove('rh');
  });

  it('tells when there was contact with a family', async () => {
    await write('rh/a.md', `${front('2026-01-05')}Ms. R. said she slept.\n`);
    await write('rh/b.md', `${front('2026-02-02', 'kind: caregiver-letter')}Dear Ms. R.,\n\nHello.\n`);
    await write('rh/c.md', `${front('2026-03-02')}We played.\n`);
    const { rhythm } = await attune();
    const child = await until('the child to be known', async () =>
      (await rhythm()).children.find((each) => each.child === 'R.H.' && each.lastNote?.date === '2026-03-02'),
    );
    assert.deepEqual([child.lastLetter?.date, child.lastVoice?.date], ['2026-02-02', '2026-01-05']);
    assert.ok((await line('Last letter: ')).item.command);
    assert.ok(!/overdue|late\b|should/.test(JSON.stringify(await linesOf('R.H.'))));
  });

  it('follows a note that changes', async () => {
    await write('rh/a.md', `${front('2026-01-05')}We played.\n`);
    await line('Last caregiver voice: none yet');
    await write('rh/a.md', `${front('2026-01-05')}Ms. R. said she slept.\n`);
    await until('the voice', async () => {
      const { item } = await line('Last caregiver voice');
      return item.label !== 'Last caregiver voice: none yet';
    });
  });

  it('writes in the note that a promise is kept, once it is ticked', async () => {
    const uri = await write('rh/a.md', `${front('2026-03-02')}I will bring the red paint. We sang.\n`);
    const promise = await line('I will bring the red paint');
    assert.equal(await vscode.commands.executeCommand('attune.rhythm.tick', promise), true);
    assert.match(await read(uri), /\nI will bring the red paint\. <!-- attune-done \d{4}-\d\d-\d\d --> We sang\.\n$/);
    await until('the promise to go', async () => !find(await linesOf('R.H.'), 'I will bring the red paint'));
  });

  it('has a kind letter ready for a missed visit', async () => {
    await write('rh/a.md', `${front('2026-03-02')}The family could not come today.\n`);
    const missed = await line('Monday, March 2');
    assert.equal(await vscode.commands.executeCommand('attune.rhythm.missedLetter', missed), true);
    assert.match(textInFront(), /\nHi Ms\. R\.,\n[^]*\nWe missed you and R\.H\. on Monday, March 2\. /);
  });
});
