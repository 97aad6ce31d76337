import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CodeAction, Diagnostic, Hover, LocationLink } from 'vscode-languageserver/node';
import { applyEdits } from '../../server/src/text/span.ts';
import { Client, pulling, waiting } from '../support/client.ts';

/** This file runs in `out/test/protocol`. */
const note = readFileSync(
  fileURLToPath(new URL('../../../examples/session-note-imh-kind.md', import.meta.url)),
  'utf8',
);
const noteUri = 'file:///notes/lp%209.md';
const letterUri = 'untitled:Untitled-1';

interface Draft {
  readonly text: string;
  readonly sources: readonly { readonly start: number; readonly end: number; readonly noteLine: number }[];
}

describe('letters', () => {
  let client: Client;
  beforeEach(() => void (client = new Client()));
  afterEach(() => client.end());

  const open = (uri: string, text: string): Promise<void> =>
    client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
  const ask = <T>(method: string, params: unknown): Promise<T> => client.connection.sendRequest(method, params);
  const marksIn = async (uri: string): Promise<Diagnostic[]> => {
    const { items } = await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return items.filter(({ code }) => code === 'letter-and-note');
  };
  const placeOf = (text: string, words: string): { line: number; character: number } => {
    const before = text.slice(0, text.indexOf(words)).split('\n');
    return { line: before.length - 1, character: (before.at(-1) ?? '').length + 2 };
  };

  it('are drafted from a note, each sentence with its line in the note', async () => {
    await client.start(pulling);
    await open(noteUri, note);
    const { sources, text } = await ask<Draft>('attune/draftLetter', { uri: noteUri });
    assert.match(text, /^---\nkind: caregiver-letter\nchild: L\.P\.\nfrom: lp 9\.md\n---\n\nDear Ms\. D\.,\n/);
    const lines = note.split('\n');
    assert.ok(sources.length >= 8);
    for (const { end, noteLine, start } of sources) {
      const word = /\p{Ll}{5,}/u.exec(text.slice(start, end))?.[0] ?? '';
      assert.ok(lines[noteLine - 1]?.includes(word), `“${word}” in line ${String(noteLine)}`);
    }
  });

  it('know where they come from while they are edited, saved and moved', async () => {
    await client.start({ ...pulling, textDocument: { ...pulling.textDocument, definition: { linkSupport: true } } });
    await open(noteUri, note);
    const { text } = await ask<Draft>('attune/draftLetter', { uri: noteUri });
    await open(letterUri, text);
    const at = { textDocument: { uri: letterUri }, position: placeOf(text, 'you told me on the first day') };
    const hover = await ask<Hover>('textDocument/hover', at);
    assert.match(JSON.stringify(hover.contents), /From your note, line 34:[^]*call me[^]*Ms\. D\. told me/);
    const [link] = await ask<LocationLink[]>('textDocument/definition', at);
    assert.deepEqual([link?.targetUri, link?.targetRange.start.line], [noteUri, 33]);
    assert.equal(await ask('attune/origin', { uri: letterUri }), noteUri);

    const changed = applyEdits(text, [
      { span: { start: text.indexOf('Dear'), end: text.indexOf('Dear') }, text: 'Hello.\n\n' },
    ]);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: letterUri, version: 2 },
      contentChanges: [{ text: changed }],
    });
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: letterUri } });
    await open('file:///letters/lp.md', changed);
    const moved = {
      textDocument: { uri: 'file:///letters/lp.md' },
      position: placeOf(changed, 'told me on the first day'),
    };
    assert.match(JSON.stringify(await ask('textDocument/hover', moved)), /From your note, line 34/);
    assert.equal(
      await ask('textDocument/definition', { ...moved, position: placeOf(changed, 'Does this match') }),
      null,
    );
  });

  it('are not drafted from a letter, nor from a closed document', async () => {
    await client.start(pulling);
    await client.open('Dear Ana,\n\nHello.\n');
    await assert.rejects(ask('attune/draftLetter', { uri: client.uri }), /This is a letter already/);
    await assert.rejects(ask('attune/draftLetter', { uri: noteUri }), /open the note/);
  });

  it('are marked where they differ from their notes, and so are the notes, until that is fixed', async () => {
    await client.start(pulling);
    await open(noteUri, '---\nkind: session-note\n---\n\nHe has 4 safe foods.\n');
    await client.open('Dear Ana,\n\n6 foods feel safe to him.\n');
    const differences = await ask<{ letter: Diagnostic[]; note: Diagnostic[] }>('attune/compare', {
      letter: client.uri,
      note: noteUri,
    });
    assert.deepEqual(
      differences.letter.map(({ message, severity }) => [message, severity]),
      [['The note says 4 safe foods, the letter says 6.', 3]],
    );
    assert.deepEqual(
      differences.letter.map(({ relatedInformation }) => relatedInformation?.[0]?.location.uri),
      [noteUri],
    );
    await client.hears('workspace/diagnostic/refresh');
    assert.equal((await marksIn(client.uri)).length, 1);
    assert.deepEqual((await marksIn(noteUri))[0]?.range.start, { line: 4, character: 7 });

    client.said.length = 0;
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri, version: 2 },
      contentChanges: [{ text: 'Dear Ana,\n\nFour foods feel safe to him.\n' }],
    });
    await client.hears('workspace/diagnostic/refresh');
    assert.deepEqual(await marksIn(client.uri), []);
    assert.deepEqual(await marksIn(noteUri), []);
  });

  it('lose their marks when the note closes', async () => {
    await client.start(waiting);
    await open(noteUri, 'S: He has 4 safe foods.\n\nO: He ate.\n');
    await client.open('Dear Ana,\n\n6 foods feel safe to him.\n');
    await ask('attune/compare', { letter: client.uri, note: noteUri });
    interface Published {
      readonly uri: string;
      readonly diagnostics: readonly Diagnostic[];
    }
    const isMarked = ({ diagnostics }: Published): boolean =>
      diagnostics.some(({ code }) => code === 'letter-and-note');
    for (const uri of [client.uri, noteUri])
      await client.hears<Published>('textDocument/publishDiagnostics', (each) => each.uri === uri && isMarked(each));
    client.said.length = 0;
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: noteUri } });
    await client.hears<Published>(
      'textDocument/publishDiagnostics',
      (each) => each.uri === client.uri && !isMarked(each),
    );
  });

  it('are not compared with themselves, nor with a closed document', async () => {
    await client.start(pulling);
    await client.open('Dear Ana,\n');
    await assert.rejects(ask('attune/compare', { letter: client.uri, note: client.uri }), /its note/);
    await assert.rejects(ask('attune/compare', { letter: client.uri, note: noteUri }), /Please open/);
  });

  it('are offered as an action for the whole note, in a form that the client supports', async () => {
    await client.start({ ...pulling, experimental: { attuneCommands: ['attune.draftLetter'] } });
    client.settings = {};
    await client.open('---\nkind: session-note\n---\n\nHe laughed.\n');
    assert.deepEqual(
      (await client.actions(4, 0, ['source'])).map(({ command, kind }) => [kind, command?.command, command?.arguments]),
      [['source.draftLetter', 'attune.draftLetter', [client.uri]]],
    );
    assert.deepEqual(await client.actions(4, 0, ['quickfix']), []);
  });

  it('are written beside the note for a client that can make files', async () => {
    await client.start({
      ...pulling,
      textDocument: { ...pulling.textDocument, codeAction: { resolveSupport: { properties: ['edit'] } } },
      workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
    });
    await open(noteUri, note);
    const at = { line: 8, character: 0 };
    const [action] = await ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: noteUri },
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['source.draftLetter'] },
    });
    assert.equal(action?.edit, undefined);
    const resolved = await ask<CodeAction>('codeAction/resolve', action);
    const [create, fill] = resolved.edit?.documentChanges ?? [];
    assert.deepEqual(create, {
      kind: 'create',
      uri: 'file:///notes/lp%209-letter.md',
      options: { overwrite: false, ignoreIfExists: false },
    });
    assert.match(JSON.stringify(fill), /kind: caregiver-letter/);
  });

  it('are copied only once the server has the text that the editor shows', async () => {
    await client.start(pulling);
    await client.open('Dear Ana,\n');
    const copy = ask<{ text: string }>('attune/clean', { uri: client.uri, text: 'Dear Ana, hello.\n' });
    await client.type(0, 9, ' hello.');
    assert.equal((await copy).text, 'Dear Ana, hello.\n');
    const asked = ask('attune/print', { uri: client.uri, text: 'Something else.\n' });
    await assert.rejects(asked, /Please open/);
  });

  it('are copied and printed without the parts that are not for the family', async () => {
    await client.start(pulling);
    await client.open('---\nchild: J.A.\n---\n<!-- hint -->\nDear {name},\n\n**Hello.**\n');
    assert.deepEqual(await ask('attune/clean', { uri: client.uri }), {
      text: 'Dear {name},\n\nHello.\n',
      blanks: 1,
      firstBlank: { line: 4, character: 5 },
    });
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 10 } };
    assert.deepEqual(await ask('attune/clean', { uri: client.uri, range }), {
      text: 'Hello.\n',
      blanks: 0,
      firstBlank: null,
    });
    const { html } = await ask<{ html: string }>('attune/print', { uri: client.uri });
    assert.match(html, /<p>Dear \{name\},<\/p>\n<p><strong>Hello\.<\/strong><\/p>/);
    await assert.rejects(ask('attune/clean', { uri: noteUri }), /Please open/);
  });
});
