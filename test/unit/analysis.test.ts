import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, type Analysis } from '../../server/src/engine/analysis.ts';
import { run } from '../../server/src/engine/drive.ts';
import { defineBlockRule, defineDocumentRule, type Rule } from '../../server/src/rules/rule.ts';
import { readSettings } from '../../server/src/settings.ts';
import type { Block } from '../../server/src/text/block.ts';
import type { Kind } from '../../server/src/text/kind.ts';
import { analyzed, foundIn, summaryOf, usual } from '../support/analyze.ts';
import { editedText, nastyText } from '../support/nasty.ts';
import { flagging, withRules } from '../support/rules.ts';
import { assertExact } from '../support/read.ts';

const kinds = fc.constantFrom<Kind | undefined>('caregiver-letter', 'session-note', undefined);

/** What is set, but for the rules about the note as a whole, which have much to say of a song. */
function withoutWhole(raw: object): typeof usual {
  const { configuration } = readSettings(raw).settings;
  return { ...configuration, rules: configuration.rules.filter(({ rule }) => rule.family !== 'structure') };
}

/** The blocks without what is kept with them, which depends on who asked. */
const blocksOf = ({ document }: Analysis): readonly object[] =>
  document.blocks.map(({ block, ...placed }) => ({ ...placed, block: { ...block, kept: [] } }));

describe('an analysis', () => {
  it('finds the same after any edits as from scratch', function () {
    this.timeout(240_000);
    fc.assert(
      fc.property(editedText({ parts: 3, edits: 4 }), kinds, (versions, kindByPath) => {
        let analysis: Analysis | undefined;
        for (const text of versions) {
          analysis = run(analyze({ text, configuration: usual, kindByPath }, analysis));
          const afresh = analyzed(text, kindByPath);
          assert.deepEqual(summaryOf(analysis), summaryOf(afresh));
          assert.deepEqual(blocksOf(analysis), blocksOf(afresh));
          assert.deepEqual(analysis.document.comments, afresh.document.comments);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells paragraphs apart that read the same, after any edits', function () {
    this.timeout(120_000);
    const one = fc.constantFrom(
      'Jo has hypotonia.\n\n',
      'We sang. '.repeat(30) + '\n\n',
      'The IFSP is new.\n\n',
      '# Plan\n\n',
    );
    const edit = fc.record({ at: fc.nat(12), cut: fc.nat(2), put: fc.array(one, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.array(edit, { maxLength: 6 }), (start, edits) => {
        let [parts, analysis] = [start, analyzed(start.join(''), 'caregiver-letter')];
        for (const { at, cut, put } of edits) {
          parts = [...parts.slice(0, at), ...put, ...parts.slice(at + cut)];
          analysis = run(analyze({ ...analysis.snapshot, text: parts.join('') }, analysis));
          assert.deepEqual(summaryOf(analysis), summaryOf(analyzed(parts.join(''), 'caregiver-letter')));
          const { blocks } = analysis.document;
          assert.equal(new Set(blocks.map(({ block }) => block)).size, blocks.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('knows what leads in a list, however far below, and reads none of its items again when that changes', () => {
    const item = '- We sang and he clapped for a long time.\n- “What color is this?”\n';
    const below = item.repeat(50) + '\nWe sang.\n\n- “What color is this?”\n';
    const asked = ({ findings }: Analysis): number => findings.filter(({ rule }) => rule.id === 'quiz-question').length;
    const before = analyzed(`Please try:\n\n${below}`, 'caregiver-letter');
    assert.equal(asked(before), 51);
    const after = run(analyze({ ...before.snapshot, text: `Please avoid:\n\n${below}` }, before));
    assert.equal(asked(after), 1);
    const known = new Set(before.document.blocks.map(({ block }) => block));
    assert.equal(after.document.blocks.filter(({ block }) => !known.has(block)).length, 1);
  });

  it('sees a next step for hard news while it is written far below', () => {
    const letter = `Ben has a severe delay.\n\n${'We sang. '.repeat(200)}\n\n`;
    const worries = ({ findings }: Analysis): number =>
      findings.filter(({ rule }) => rule.id === 'worry-without-next-step').length;
    const before = analyzed(`${letter}We sang.`, 'caregiver-letter');
    const after = run(analyze({ ...before.snapshot, text: `${letter}I will call you on Friday.` }, before));
    assert.deepEqual([before, after].map(worries), [1, 0]);
  });

  it('finds the same in lists after any edits', function () {
    this.timeout(120_000);
    const one = fc.constantFrom(
      'Please avoid:\n\n',
      'Try:\n',
      '# Avoid\n\n',
      '- “What color is this?”\n',
      '  - Avoid:\n    - “What color is this?”\n',
      `- ${'We sang. '.repeat(60)}\n`,
      '\nWe sang.\n\n',
      '> Avoid:\n> - “What color is this?”\n\n',
      '\n---\n\n',
    );
    const edit = fc.record({ at: fc.nat(16), cut: fc.nat(2), put: fc.array(one, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 16 }), fc.array(edit, { maxLength: 6 }), (start, edits) => {
        let [parts, analysis] = [start, analyzed(start.join(''), 'caregiver-letter')];
        for (const { at, cut, put } of edits) {
          parts = [...parts.slice(0, at), ...put, ...parts.slice(at + cut)];
          analysis = run(analyze({ ...analysis.snapshot, text: parts.join('') }, analysis));
          const afresh = analyzed(parts.join(''), 'caregiver-letter');
          assert.deepEqual(summaryOf(analysis), summaryOf(afresh));
          assert.deepEqual(blocksOf(analysis), blocksOf(afresh));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every finding and every edit inside the note', () => {
    fc.assert(
      fc.property(nastyText, kinds, (text, kind) => {
        const { document, findings } = analyzed(text, kind);
        assertExact(document);
        for (const { at, base, message, rewrites } of findings) {
          assert.ok(0 <= at.start && at.start < at.end && at.end <= text.length && message.length > 0);
          for (const { edits } of rewrites())
            for (const { span } of edits)
              assert.ok(0 <= span.start && span.start <= span.end && base + span.end <= text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('remembers nothing of other settings or another kind', () => {
    const text = `Jo’s hypotonia makes sitting tiring. ${'We sang. '.repeat(40)}\n\nBye.\n\nBye.\n\nBye.`; // enough to be kept
    const spoken = withoutWhole({});
    const quiet = withoutWhole({ rules: { 'jargon-term': 'off' } });
    const letter = analyzed(text, 'caregiver-letter', spoken);
    assert.deepEqual(foundIn(letter), ['jargon-term: hypotonia']);
    const off = run(analyze({ text, configuration: quiet, kindByPath: 'caregiver-letter' }, letter));
    assert.deepEqual(foundIn(off), []);
    const note = run(analyze({ text, configuration: spoken, kindByPath: 'session-note' }, letter));
    assert.deepEqual(foundIn(note), []);
    assert.deepEqual(foundIn(run(analyze(letter.snapshot, note))), ['jargon-term: hypotonia']);
  });

  it('reads a block once', () => {
    const read: string[] = [];
    const counting = defineBlockRule({
      id: 'counting',
      title: '',
      family: 'plain',
      severity: { 'caregiver-letter': 'hint' },
      source: [],
      options: {},
      check: ({ source }) => (read.push(source), []),
    });
    const configuration = { ...usual, rules: [{ rule: counting, options: {} }] };
    const start = `${'We sang a song. '.repeat(20)}\n\nTwo\n\nThree\n\nFour`;
    const first = analyzed(start, 'caregiver-letter', configuration);
    assert.equal(read.length, 4);
    run(analyze({ ...first.snapshot, text: `${start}!` }, first));
    assert.equal(read.filter((source) => source.startsWith('We sang a song.')).length, 1);
  });

  const cases: [what: string, text: string, byPath: Kind | undefined, kind: Analysis['kind']][] = [
    [
      'front matter, then path',
      '---\nkind: note\n---\nDear Ana,',
      'caregiver-letter',
      { kind: 'session-note', source: 'front-matter' },
    ],
    ['path, then content', 'Dear Ana,', 'session-note', { kind: 'session-note', source: 'path' }],
    ['content', '---\na: 1\n---\nDear Ana,', undefined, { kind: 'caregiver-letter', source: 'content' }],
    ['nothing', 'We sang.', undefined, undefined],
  ];
  for (const [what, text, byPath, kind] of cases)
    it(`knows the kind of a note by ${what}`, () => assert.deepEqual(analyzed(text, byPath).kind, kind));
});

describe('the severity of a finding', () => {
  const severities = (analysis: Analysis): string[] => analysis.findings.map(({ severity }) => severity);
  const rule = flagging('sang');

  it('is that of the rule for the kind', () => {
    assert.deepEqual(severities(withRules('We sang.', 'caregiver-letter', rule)), ['information']);
    assert.deepEqual(severities(withRules('We sang.', 'session-note', rule)), ['hint']);
  });

  it('is the quieter one where the kind is not known', () => {
    assert.deepEqual(severities(withRules('We sang.', undefined, rule)), ['hint']);
  });

  it('is what a person chose', () => {
    assert.deepEqual(severities(withRules('We sang.', 'session-note', { rule, severity: 'warning' })), ['warning']);
  });

  it('may be quieter than the rule, and never louder than a person chose', () => {
    const quiet = flagging('sang', {
      *check() {
        yield { span: { start: 0, end: 2 }, message: '', rewrites: () => [], severity: 'hint' as const };
        yield { span: { start: 3, end: 4 }, message: '', rewrites: () => [], severity: 'warning' as const };
      },
    });
    assert.deepEqual(severities(withRules('We sang.', 'caregiver-letter', quiet)), ['hint', 'warning']);
    assert.deepEqual(severities(withRules('We sang.', 'caregiver-letter', { rule: quiet, severity: 'hint' })), [
      'hint',
      'hint',
    ]);
  });

  it('silences a rule for a kind it does not name', () => {
    const letters = flagging('sang', { severity: { 'caregiver-letter': 'hint' } });
    assert.deepEqual(severities(withRules('We sang.', 'session-note', letters)), []);
    assert.deepEqual(severities(withRules('We sang.', undefined, letters)), []);
  });
});

describe('findings that overlap', () => {
  const kept = (text: string, ...rules: Rule[]): string[] => foundIn(withRules(text, 'caregiver-letter', ...rules));
  const caring = { family: 'privacy' } as const;

  it('are heard once: the more caring one', () => {
    assert.deepEqual(kept('We sang a song.', flagging('sang a'), flagging('a song', caring)), ['a song-rule: a song']);
    assert.deepEqual(kept('We sang a song.', flagging('sang a', caring), flagging('a song')), ['sang a-rule: sang a']);
  });

  it('are heard once: the first, then the longer', () => {
    assert.deepEqual(kept('We sang a song.', flagging('sang a'), flagging('a song')), ['sang a-rule: sang a']);
    assert.deepEqual(kept('We sang a song.', flagging('sang'), flagging('sang a')), ['sang a-rule: sang a']);
  });

  it('are heard as those of another family where a rule gives way', () => {
    const givesWay = { ...caring, giveWayAs: 'voice' } as const;
    const [family, voice, jargon] = (['labels', 'voice', 'jargon'] as const).map((each) =>
      flagging('a song', { family: each }),
    );
    assert.ok(family && voice && jargon);
    assert.deepEqual(kept('We sang a song.', flagging('sang a', givesWay), family), ['a song-rule: a song']);
    assert.deepEqual(kept('We sang a song.', flagging('sang a', givesWay), voice), ['a song-rule: a song']);
    assert.deepEqual(kept('We sang a song.', flagging('sang a', givesWay), jargon), ['sang a-rule: sang a']);
  });

  it('may stand in one that holds others, such as a long sentence', () => {
    const long = flagging('We sang a song', { id: 'long-sentence', holdsOthers: true });
    assert.deepEqual(kept('We sang a song.', flagging('song'), long, flagging('sang')), [
      'long-sentence: We sang a song',
      'sang-rule: sang',
      'song-rule: song',
    ]);
  });

  it('come in reading order', () => {
    const text = 'We sang.\n\nA song.';
    assert.deepEqual(kept(text, flagging('song'), flagging('sang'), flagging('We')), [
      'We-rule: We',
      'sang-rule: sang',
      'song-rule: song',
    ]);
  });
});

it('says nothing of a note in which a rule failed about the next one', () => {
  const failing = flagging('boom', {
    check: (block: Block) => {
      if (block.source.includes('boom')) throw new TypeError();
      return [];
    },
  });
  const rules = [flagging('sang'), failing];
  assert.throws(() => withRules('We sang, and boom.', 'session-note', ...rules), TypeError);
  assert.deepEqual(withRules('We ate.', 'session-note', ...rules).findings, []);
});

describe('a document rule', () => {
  const repeated = defineDocumentRule({
    id: 'repeated',
    title: '',
    family: 'plain',
    severity: { 'caregiver-letter': 'information', 'session-note': 'information' },
    source: [],
    options: {},
    read: ({ source }) => (source.startsWith('We') ? source.length : undefined),
    *check(facts) {
      for (const placed of facts.slice(1))
        yield { placed, finding: { span: { start: 0, end: placed.fact }, message: '', rewrites: () => [] } };
    },
  });

  it('sees what was read in all blocks, in order', () => {
    assert.deepEqual(foundIn(withRules('We a.\n\nI b.\n\nWe c.', undefined, flagging('b'), repeated)), [
      'b-rule: b',
      'repeated: We c.',
    ]);
  });
});
