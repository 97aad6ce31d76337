import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { attune, closeAll, codeOf, diagnosticsOf, openNote, quickFix, until } from './support.ts';

/** A note that shows play, regulation and the caregiver's words, but neither repair nor a next step. */
const NOTE = `---
kind: session-note
child: J.A.
---

# Visit

## How we were

J.A. came in tired and leaned on his dad.

## What we played

He chose the blue tunnel, and the tunnel became a train. He sold tickets at the door with one hand on the bench, about twelve times in all, and he laughed whenever the train was late. His dad drove the train around the table twice.

**Plan:** continue plan of care, once a week for twelve weeks. The stairs come later, with the rail on the left side.
`;

interface Line {
  readonly label: string;
  readonly description: string;
  readonly item: vscode.TreeItem;
}

/** The map as the side bar shows it: the threads, each with its lines. */
async function map(): Promise<(Line & { readonly lines: readonly Line[] })[]> {
  const { relationships } = await attune();
  const threads = await relationships.getChildren();
  return Promise.all(
    threads.map(async (node) => {
      const lines = (await relationships.getChildren(node)).map((line) => drawn(relationships.getTreeItem(line)));
      return { ...drawn(relationships.getTreeItem(node)), lines };
    }),
  );
}

const drawn = (item: vscode.TreeItem): Line => ({
  item,
  label: typeof item.label === 'string' ? item.label : '',
  description: typeof item.description === 'string' ? item.description : '',
});

/** Waits for the map of the note: that of a letter, which was active before, begins differently. */
const shownMap = (): ReturnType<typeof map> =>
  until('the map of the note', async () => {
    const threads = await map();
    return threads[0]?.label === 'Regulation' && threads;
  });

describe('The map of a note', () => {
  afterEach(closeAll);

  it('names what lives in the note, and says plainly what does not yet', async () => {
    await openNote(NOTE);
    const threads = await shownMap();
    assert.deepEqual(
      threads.map(({ description, label }) => `${label}${description === '' ? '' : `: ${description}`}`),
      [
        'Regulation',
        'Play',
        'The caregiver’s words',
        'Challenge together: not yet',
        'Repair: not yet',
        'Held in mind: not yet',
        'Next step: not yet',
      ],
    );
    assert.equal(threads[0]?.lines[0]?.label, 'J.A. came in tired and leaned on his dad.');
    assert.ok(!/\d/.test(threads.map(({ description, label }) => label + description).join()), 'no number, ever');
  });

  it('leads to the line', async () => {
    const editor = await openNote(NOTE);
    const [regulation] = await shownMap();
    const command = regulation?.lines[0]?.item.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    await until('the line to be selected', () =>
      vscode.window.activeTextEditor?.document
        .getText(vscode.window.activeTextEditor.selection)
        .startsWith('J.A. came'),
    );
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  });

  it('follows the writing', async () => {
    const editor = await openNote(NOTE);
    await shownMap();
    const { relationships } = await attune();
    let told = 0;
    const listening = relationships.onDidChangeTreeData(() => {
      told++;
    });
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => {
      edit.insert(end, '\nWe agreed that his dad will try the song on Sunday.\n');
    });
    await until('the next step to be on the map', async () =>
      (await map()).some(({ label, lines }) => label === 'Next step' && lines.length > 0),
    );
    await until('the view to be told', () => told > 0);
    listening.dispose();
  });

  it('has a view of its own beside a note', async () => {
    await openNote(NOTE);
    await shownMap();
    await vscode.commands.executeCommand('attune.relationships.focus');
  });
});

describe('The note as a whole', () => {
  afterEach(closeAll);

  it('is one quiet line with a place for each thing, and “not today”', async () => {
    const { document } = await openNote(NOTE);
    const line = await until('the line', () =>
      diagnosticsOf(document).find(({ message }) => message.startsWith('This note could also hold: ')),
    );
    assert.equal(codeOf(line), 'missing-caregiver-priority');
    assert.match(line.message, /the family’s reason for the goal · your next step together\.$/);
    await quickFix(document, line.range, /^Add a place for the next step together$/);
    const fix = await quickFix(document, line.range, /^Not today: any of these$/);
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.match(document.getText(), /\n<!-- attune-disable-file [\w-]+(?:, [\w-]+)*: not today -->\n$/);
    await until('the line to go', () => diagnosticsOf(document).length === 0);
  });
});

const withBelow = (symbol: vscode.DocumentSymbol): vscode.DocumentSymbol[] => [
  symbol,
  ...symbol.children.flatMap(withBelow),
];

describe('The outline of a note', () => {
  afterEach(closeAll);

  it('lists each heading once, and what Markdown alone would not know', async () => {
    const { document } = await openNote(NOTE);
    const listed = (ending: string) => async (): Promise<vscode.DocumentSymbol[] | undefined> => {
      const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const symbols = all?.flatMap(withBelow);
      return symbols?.some(({ name }) => name.endsWith(ending)) ? symbols : undefined;
    };
    const ours = await until('our part of the outline', listed('Plan'));
    // VS Code's own Markdown extension once listed nothing for a whole session: then nothing can be listed twice
    const symbols = await until('the headings', listed('Visit'), 10_000).catch(() => ours);
    const headings = symbols
      .filter(({ name }) => /Visit|we were|we played/.test(name))
      .map(({ name }) => name.replace(/^#+ /, ''));
    assert.deepEqual(headings, headings.length === 0 ? [] : ['Visit', 'How we were', 'What we played']);
    assert.equal(symbols.find(({ name }) => name === 'Plan')?.detail, 'What we played');
  });

  it('is folded by the front matter and by sections', async () => {
    const { document } = await openNote(NOTE);
    await until('the folds', async () => {
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return folds?.some(({ end, start }) => start === 0 && end === 3);
    });
  });

  it('says above a heading what lives below it, and shows the lines', async () => {
    const { document } = await openNote(NOTE);
    const lens = await until('a lens', async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>(
        'vscode.executeCodeLensProvider',
        document.uri,
        10,
      );
      return all?.find(({ command }) => command?.title === 'play · the caregiver’s words');
    });
    assert.equal(document.lineAt(lens.range.start.line).text, '## What we played');
    const command = lens.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  });
});
