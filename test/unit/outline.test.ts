import assert from 'node:assert/strict';
import { toFoldingRanges } from '../../server/src/features/folding.ts';
import { Lines } from '../../server/src/features/positions.ts';
import { toSelectionRange } from '../../server/src/features/selection.ts';
import { toSymbols, toSymbolsBesideHeadings } from '../../server/src/features/symbols.ts';
import { outlineOf, type Section } from '../../server/src/note/outline.ts';
import { readDocument } from '../../server/src/text/document.ts';
import { dedent } from '../support/read.ts';

/** “title (kind)” of each section, with its subsections. */
const drawn = (sections: readonly Section[], margin = ''): string[] =>
  sections.flatMap(({ children, kind, title }) => [`${margin}${title} (${kind})`, ...drawn(children, `${margin}  `)]);

const note = dedent(`
  ---
  kind: session-note
  ---

  # Visit

  ## S

  His dad said he slept.

  ## P

  **Together:** a song a day.

  - one
  - two

  Plan of care: weekly.

  Later
  -----

  <!-- clinician-only -->
  For the team.

  Only.
  <!-- /clinician-only -->
`);

const letter = dedent(`
  Dear Ms. R.,

  We sang.

  Next, together: I will call.

  Warmly,

  Maya
`);

describe('the outline', () => {
  it('nests headings, and contains labels', () =>
    assert.deepEqual(drawn(outlineOf(readDocument(note))), [
      'Visit (heading)',
      '  S (heading)',
      '  P (heading)',
      '    Together (label)',
      '    Plan of care (label)',
      '  Later (heading)',
    ]));

  it('contains the greeting and the closing of a letter', () =>
    assert.deepEqual(drawn(outlineOf(readDocument(letter))), [
      'Dear Ms. R., (greeting)',
      'Next, together (label)',
      'Warmly, (closing)',
    ]));

  const labels: [text: string, found: string[]][] = [
    ['S: He slept.\nO: He sat.\nP: We sing.', ['S (label)', 'O (label)', 'P (label)']],
    ['Mom: more!\nTh: more what?', []],
    ['**Mom:** more!', ['Mom (label)']],
    ['- **Goals:** one\n- Plan: two', ['Goals (label)', 'Plan (label)']],
    ['We met at 10:30 and sang: la la.', []],
    ['Note: he slept.', []],
    ['Most on {caregiver}’s mind today: {what}.', ['Most on {caregiver}’s mind today (label)']],
    ['Hello. We sang and slept.', []],
  ];
  for (const [text, found] of labels)
    it(`finds ${found.join(', ') || 'nothing'} in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(drawn(outlineOf(readDocument(text))), found));

  it('has ranges that contain each other, for editors', () => {
    const symbols = toSymbols(readDocument(note), new Lines(note));
    const [visit] = symbols;
    assert.deepEqual(visit?.range, { start: { line: 4, character: 0 }, end: { line: 26, character: 24 } });
    for (const { children = [], range, selectionRange } of symbols.flatMap((each) => [
      each,
      ...(each.children ?? []),
    ])) {
      assert.ok(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line);
      for (const child of children) assert.ok(child.range.end.line <= range.end.line);
    }
  });

  it('is empty for an empty note', () => {
    for (const text of ['', '---\nkind: note\n---\n', '```\n# code\n```'])
      assert.deepEqual(toSymbols(readDocument(text), new Lines(text)), []);
  });

  it('lists only the rest for an editor that lists headings itself', () => {
    const beside = (text: string): string[] =>
      toSymbolsBesideHeadings(readDocument(text), new Lines(text)).map(
        ({ children, detail, name }) => `${name} (${detail ?? ''})${children?.length === 0 ? '' : ' …'}`,
      );
    assert.deepEqual(beside(note), ['Together (P)', 'Plan of care (P)']);
    assert.deepEqual(beside('**Plan:** x\n'), ['Plan ()']);
    assert.deepEqual(beside('# A\n\n## B\n'), []);
    assert.equal(beside(letter)[0], 'Dear Ms. R., (greeting)');
  });
});

describe('folds', () => {
  const folds = (text: string): string[] =>
    toFoldingRanges(readDocument(text), new Lines(text)).map(
      ({ endLine, kind, startLine }) =>
        `${String(startLine)}-${String(endLine)}${kind === undefined ? '' : ` ${kind}`}`,
    );

  it('are the front matter, sections, lists and parts for clinicians only', () =>
    assert.deepEqual(folds(note), ['0-2 region', '4-26', '6-8', '10-17', '12-15', '14-15', '19-26', '22-26 region']));

  it('end before the empty lines', () => assert.deepEqual(folds('# A\n\nOne.\n\n\n# B\n\nTwo.\n\n'), ['0-2', '5-7']));

  it('of unclosed parts reach to the end', () =>
    assert.deepEqual(folds('<!-- clinician-only -->\n\nOne.\n\nTwo.\n'), ['0-4 region']));

  it('contain a whole list, however long, and each of two adjacent lists', () => {
    const items = (mark: string): string => `${mark} We sang, and she clapped along.\n`.repeat(100);
    assert.deepEqual(folds(items('-')), ['0-99']);
    assert.deepEqual(folds(`One.\n\n${items('-')}${items('*')}\nTwo.\n`), ['2-101', '102-201']);
    assert.deepEqual(folds(items('1.')), ['0-99']);
  });

  it('do not exist within a single line', () => assert.deepEqual(folds('We sang.'), []));
});

describe('a selection that grows', () => {
  /** The growing selections around `word`. */
  function around(text: string, word: string): string[] {
    const at = text.indexOf(word) + 1;
    const lines = new Lines(text);
    const steps: string[] = [];
    let range: ReturnType<typeof toSelectionRange> | undefined = toSelectionRange(
      readDocument(text),
      lines,
      at,
      lines.positionAt(at),
    );
    const offset = ({ character, line }: { character: number; line: number }): number =>
      text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
    for (; range; range = range.parent) steps.push(text.slice(offset(range.range.start), offset(range.range.end)));
    return steps;
  }

  it('begins with the sentence if the cursor is on the mark of a bold word', () => {
    const text = '**He** sang.\n';
    const range = toSelectionRange(readDocument(text), new Lines(text), 0, { line: 0, character: 0 });
    assert.ok(range.range.end.character >= '**He**'.length);
  });

  it('goes from the word to the phrase, the sentence, the paragraph, the section and the note', () => {
    const text = '# Play\n\nHe sang, softly and low, to us. We hummed.\n\nMore.\n\n# Plan\n\nRest.\n';
    assert.deepEqual(around(text, 'softly'), [
      'softly',
      'softly and low',
      'He sang, softly and low, to us.',
      'He sang, softly and low, to us. We hummed.',
      text.slice(0, text.indexOf('\n\n# Plan')),
      text,
    ]);
  });

  it('includes quoted speech', () =>
    assert.deepEqual(around('His dad said, "He slept. All night." We sat.', 'slept').slice(0, 3), [
      'slept',
      'He slept',
      'He slept. All night.',
    ]));

  it('is the whole note if the note is empty', () => assert.deepEqual(around('\n\n\n', '\n'), ['\n\n\n']));
  it('also works in the front matter', () =>
    assert.deepEqual(around('---\nkind: note\n---\n\nHi.', 'kind').at(-1), '---\nkind: note\n---\n\nHi.'));
});
