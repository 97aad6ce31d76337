import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument, type ProseDocument } from '../../server/src/text/document.ts';
import { changeBetween } from '../../server/src/text/change.ts';
import { editedText, nastyText } from '../support/nasty.ts';
import { assertExact, dedent, proseOf } from '../support/read.ts';

describe('a note as prose', () => {
  const cases: [what: string, text: string, ...prose: string[]][] = [
    ['a paragraph', 'We sang.\nHe laughed.', 'We sang.\nHe laughed.'],
    ['Windows line ends', 'We sang.\r\n\r\nHe laughed.\r\n', 'We sang.', 'He laughed.'],
    ['a byte order mark', '\uFEFF# Hello\n\nWe sang.', 'Hello', 'We sang.'],
    ['front matter', '---\nkind: letter\n---\nWe sang.', 'We sang.'],
    ['front matter that is not closed', '---\nkind: letter\n\nWe sang.', 'kind: letter', 'We sang.'],
    [
      'two rules that are no front matter',
      '---\nDear family,\n\nWe sang.\n\n---\n\nMaya',
      'Dear family,',
      'We sang.',
      'Maya',
    ],
    ['headings', '# One #\n\nTwo\n===\n\n## Three', 'One', 'Two', 'Three'],
    ['a list in a list', '- One\n  - Two\n\n    Three\n1. Four', 'One', 'Two', 'Three', 'Four'],
    ['tasks', '- [ ] One\n- [x] Two', 'One', 'Two'],
    ['quotes in quotes', '> One\n> two\n> > Three\n>\n> - Four', 'One\n  two', 'Three', 'Four'],
    ['a quote that is continued without its mark', '> One\ntwo', 'One\ntwo'],
    ['fenced code', 'One\n\n```js\nlet gait;\n```\n\nTwo', 'One', 'Two'],
    ['a fence that is not closed', 'One\n\n~~~\ngait\n\nmore', 'One'],
    ['indented code', 'One\n\n    gait\n\nTwo', 'One', 'Two'],
    ['code in a line', 'The word `gait` is code.', 'The word ······ is code.'],
    ['code that is not closed', 'The `word is here.', 'The `word is here.'],
    ['emphasis', 'A **bold *and* soft** word.', 'A ··bold ·and· soft·· word.'],
    ['emphasis inside a word', 'hypo**ton**ia', 'hypo··ton··ia'],
    ['emphasis that is not closed', 'A **bold word.', 'A **bold word.'],
    ['a word that is struck', '~~gait~~ walk', '··gait·· walk'],
    [
      'a link',
      'See [his gait](https://a.example/gait "gait") now.',
      'See ·his gait' + '·'.repeat(24) + ' ······· now.',
    ],
    ['a reference', '[Gait][g] here.\n\n[g]: https://a.example/gait', '·Gait···· here.'],
    ['an image', 'See ![gait](gait.png) now.', 'See ················· now.'],
    [
      'addresses',
      'Go to https://a.example/gait or write to gait@a.example today.',
      'Go to ······················ or write to ·············· today.',
    ],
    ['an address in brackets', 'See <https://a.example/gait>.', 'See ························.'],
    ['tags', 'The <b>gait</b> here.', 'The ···gait···· here.'],
    ['a block of HTML', '<div>\ngait\n</div>\n\nOne', 'One'],
    ['comments', 'One <!-- gait --> two\n\n<!-- gait -->\n\nThree', 'One               two', 'Three'],
    ['a comment that is not closed', 'One\n\n<!-- gait\n\ntwo', 'One'],
    ['a comment that is not closed in a line', 'One <!-- gait', 'One <!-- gait'],
    ['entities', 'One&nbsp;two &amp; three', 'One      two       three'],
    ['an escaped mark', 'One \\* two\\.', 'One ·* two·.'],
    [
      'placeholders',
      '{child} and [[name]] went to ____ with {their dog}.',
      '······· and ········ went to ____ with ···········.'.replace('____', '····'),
    ],
    ['bold and soft at once', '___Never___ mind', '···Never··· mind'],
    ['a rule', 'One\n\n***\n\nTwo', 'One', 'Two'],
    ['nothing', '', ...[]],
    ['nothing but marks', '> \n> -\n\n#\n\n- [ ]', '[ ]'],
  ];
  for (const [what, text, ...prose] of cases) it(`is read from ${what}`, () => assert.deepEqual(proseOf(text), prose));

  it('has the kind and the section of each block', () => {
    const { blocks } = readDocument(
      'One\n\n# Plan\n\n- Two\n  > Three\n\n| a | b |\n|---|---|\n| four words of prose | x |\n\n> Five',
    );
    assert.deepEqual(
      blocks.map(({ block: { kind }, section }) => [kind, section]),
      [
        ['paragraph', ''],
        ['heading', ''],
        ['list-item', 'plan'],
        ['quote', 'plan'],
        ['table-cell', 'plan'],
        ['quote', 'plan'],
      ],
    );
  });

  it('has what leads in the list of each item', () => {
    const { blocks } = readDocument(
      '- One\n\nSo. *Please try:*\n\n- Two\n  - Three\n- Four:\n  - Five\n\n<!-- -->\n1. Six\n\nSeven\n\n- Eight\n\n# Nine\n- Ten\n\n> Eleven:\n> - Twelve',
    );
    assert.deepEqual(
      blocks.filter(({ lead }) => lead !== '').map(({ block: { prose }, lead }) => [lead, prose]),
      [
        ['please try:', 'Two'],
        ['please try:', 'Three'],
        ['please try:', 'Four:'],
        ['four:', 'Five'],
        ['please try:', 'Six'],
        ['nine', 'Ten'],
        ['eleven:', 'Twelve'],
      ],
    );
  });

  it('keeps each block under the present heading, however far below, without reading it again', () => {
    const below = 'We sang and she laughed.\n\n'.repeat(300);
    const before = readDocument(`# Play\n\n${below}# Plan\n\nMore.\n`);
    const after = readDocument(`# Songs\n\n${below}# Plan\n\nMore.\n`, before);
    assert.deepEqual([...new Set(after.blocks.map(({ section }) => section))], ['', 'songs', 'plan']);
    const known = new Set(before.blocks.map(({ block }) => block));
    assert.deepEqual(
      after.blocks.filter(({ block }) => !known.has(block)).map(({ block: { prose } }) => prose.trim()),
      ['Songs'],
    );
  });

  it('reads a long list in pieces, so that an edit costs only a few of its items', () => {
    const item = (at: number): string => `- We sang verse ${String(at)} of her song, and she clapped.\n`;
    const list = Array.from({ length: 2000 }, (_, at) => item(at)).join('');
    const before = readDocument(list);
    const after = readDocument(list.replace(item(1000), `${item(1000)}  - Again!\n`), before);
    assert.equal(after.blocks.length, 2001);
    assert.deepEqual(after.blocks, readDocument(after.text).blocks);
    const known = new Set(before.parts.map(({ part }) => part));
    assert.ok(after.parts.filter(({ part }) => !known.has(part)).length <= 3);
  });

  it('leaves cells with scores and labels alone, and reads cells with a sentence', () => {
    assert.deepEqual(
      proseOf('| Test | Score |\n|---|---|\n| gait speed in the hall | 12 |\n| balance on one leg | 7 |'),
      [],
    );
    assert.deepEqual(proseOf('| What | How |\n|---|---|\n| Gait | We walked to the park. |'), [
      'We walked to the park.',
    ]);
  });

  describe('leaves signatures alone', () => {
    const signed: [what: string, text: string, ...prose: string[]][] = [
      ['a closing with its lines', 'See you.\n\nWarmly,\nMaya Cole\nThe PT Team', 'See you.', 'Warmly,'],
      ['a closing with paragraphs', 'See you.\n\nWith care,\n\nMaya Cole\n\nThe PT Team', 'See you.', 'With care,'],
      ['a closing in bold', 'See you.\n\n**Warmly,**\n\nMaya Cole', 'See you.', '··Warmly,··'],
      [
        'a closing in words of one’s own',
        'See you.\n\nYour friend in this,\nMaya, speech-language pathologist',
        'See you.',
        'Your friend in this,',
      ],
      ['not a line that goes on', 'He sat with the swing,\nJ. smiled', 'He sat with the swing,\nJ. smiled'],
      ['not a greeting', 'Dear Ms. R.,\nMaya Cole', 'Dear Ms. R.,\nMaya Cole'],
      ['a name with credentials', 'See you.\n\nMaya Cole, M.S., CCC-SLP', 'See you.'],
      ['a name in bold', 'See you.\n\n**Maya Cole, OTR/L**\n(555) 010-0000', 'See you.'],
      ['a placeholder with credentials', 'See you.\n\n{name}, OTR/L', 'See you.'],
      ['a postscript', 'Warmly,\n\nMaya\n\nP.S. He loves songs.', 'Warmly,', 'P.S. He loves songs.'],
      [
        'a sentence behind thanks',
        'Thank you.\n\nPlease bring the shoes that he likes best.',
        'Thank you.',
        'Please bring the shoes that he likes best.',
      ],
      ['a sentence that names somebody', 'Maya Cole, OTR/L, will visit.', 'Maya Cole, OTR/L, will visit.'],
    ];
    for (const [what, text, ...prose] of signed) it(what, () => assert.deepEqual(proseOf(text), prose));

    it('but not if the letter continues after it', () => {
      const on = Array.from({ length: 9 }, (_, at) => `Line ${String(at)}`);
      assert.equal(proseOf(['Thanks!', ...on].join('\n\n')).length, 10);
    });
  });

  it('finds every comment, but none in code', () => {
    const text = dedent(`
      One <!-- a -->

      <!-- b
      c -->

      > - Two <!-- d -->

      \`<!-- e -->\`

      | what we saw today | x |
      |---|---|
      | He sang all day <!-- f --> | y |
    `);
    assert.deepEqual(
      readDocument(text).comments.map((comment) => comment.text),
      ['<!-- a -->', '<!-- b\nc -->', '<!-- d -->', '<!-- f -->'],
    );
  });

  it('keeps every offset exact in any Markdown', () => {
    fc.assert(
      fc.property(nastyText, (text) => assertExact(readDocument(text))),
      { numRuns: 500 },
    );
  });

  it('keeps every offset exact with any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assertExact(readDocument(text))));
  });

  it('reads the same after any edits as from scratch', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(editedText({ parts: 6, edits: 8 }), (versions) => {
        let read: ProseDocument | undefined;
        for (const text of versions) {
          read = readDocument(text, read);
          const afresh = readDocument(text);
          assert.deepEqual([read.blocks, read.comments], [afresh.blocks, afresh.comments]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same after a change as from scratch, and reuses what is unchanged', () => {
    const start = `---\nkind: letter\n---\n# One\n\n${'He likes the slide. '.repeat(20)}\n\nTwo\n\nThree`;
    const before = readDocument(start);
    const text = start.replace('Three', 'Four');
    const after = readDocument(text, before);
    assert.deepEqual(after.blocks, readDocument(text).blocks);
    assert.equal(after.blocks[0]?.block, before.blocks[0]?.block);
    assert.notEqual(after.blocks[3]?.block, before.blocks[3]?.block);
  });
});

describe('a change that affects unchanged text', () => {
  const cases: [what: string, before: string, after: string][] = [
    ['a table two lines on', 'One\n| a | b |\n|---|---|\n', 'One\n| a | b |\nx |---|---|\n'],
    ['a margin that goes', '\tOne\n| We sang | 5 |\n', 'One\n| We sang | 5 |\n'],
    ['a fence that opens', 'One\n\nTwo\n\nThree', '```\nOne\n\nTwo\n\nThree'],
    ['a line of dashes', 'One\n\nTwo', 'One\n---\nTwo'],
  ];
  for (const [what, before, after] of cases)
    it(what, () => {
      const filler = `${'He likes the slide. '.repeat(20)}\n\n`;
      const [from, to] = [`${filler}${before}\n\n${filler}`, `${filler}${after}\n\n${filler}`];
      const read = readDocument(to, readDocument(from));
      assert.deepEqual(read.blocks, readDocument(to).blocks);
    });

  it('quotes nested too deep are not read', () => {
    assert.deepEqual(readDocument('> '.repeat(10_000) + 'One').blocks, []);
    assert.equal(readDocument('> '.repeat(100) + 'One').blocks.length, 1);
  });

  it('a fence that opens at the top of many pages', () => {
    const pages = Array.from(
      { length: 60 },
      (_, index) => `Page ${String(index)}. ${'He likes the slide. '.repeat(9)}`,
    );
    const from = `We sang.\n\n${pages.join('\n\n')}\n`;
    const read = readDocument(`\`\`\`\n${from}`, readDocument(from));
    assert.deepEqual(read.blocks, []);
  });
});

describe('the change between two texts', () => {
  const cases: [before: string, after: string, change: ReturnType<typeof changeBetween>][] = [
    ['abc', 'abc', undefined],
    ['abc', 'abXc', { from: 2, toOld: 2, toNew: 3 }],
    ['aaa', 'aa', { from: 2, toOld: 3, toNew: 2 }],
    ['', 'a', { from: 0, toOld: 0, toNew: 1 }],
  ];
  for (const [before, after, change] of cases)
    it(`of “${before}” and “${after}”`, () => assert.deepEqual(changeBetween(before, after), change));
});
