import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules } from '../../server/src/rules/index.ts';
import { flag, integer } from '../../server/src/rules/rule.ts';
import { readSettings } from '../../server/src/settings.ts';

const problemsOf = (raw: unknown): string[] => readSettings(raw).problems.map(({ where }) => where);

const levels = (raw: unknown): Record<string, string> =>
  Object.fromEntries(
    readSettings({ rules: raw }).settings.configuration.rules.map(({ rule, severity }) => [rule.id, severity ?? 'own']),
  );

const optionsOf = (raw: unknown): Readonly<Record<string, unknown>> | undefined =>
  readSettings({ rules: { 'long-sentence': raw } }).settings.configuration.rules.find(
    ({ rule }) => rule.id === 'long-sentence',
  )?.options;

describe('settings', () => {
  it('are read from any JSON without an error, and every active rule has its options', () => {
    const some = fc.oneof(
      fc.jsonValue(),
      fc.record({
        enable: fc.jsonValue(),
        rules: fc.oneof(
          fc.jsonValue(),
          fc.dictionary(fc.constantFrom('long-sentence', 'jargon-term', '__proto__'), fc.jsonValue()),
        ),
        words: fc.oneof(fc.jsonValue(), fc.record({ fine: fc.jsonValue() })),
        acronyms: fc.jsonValue(),
        kinds: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.constantFrom('caregiver-letter', 'letter'))),
      }),
    );
    fc.assert(
      fc.property(some, fc.string(), (raw, path) => {
        const { problems, settings } = readSettings(raw);
        for (const { message, where } of problems) assert.ok(typeof where === 'string' && message.length > 0);
        settings.kindOf(path);
        for (const { options, rule } of settings.configuration.rules)
          assert.deepEqual(Object.keys(options), Object.keys(rule.options));
      }),
      { numRuns: 500 },
    );
  });

  it('may be missing altogether', () => {
    for (const raw of [undefined, null, {}]) {
      const { problems, settings } = readSettings(raw);
      assert.deepEqual(problems, []);
      assert.equal(settings.enable, true);
      assert.deepEqual(
        settings.configuration.rules.map(({ rule }) => rule),
        rules.filter(({ off }) => !off),
      );
    }
  });

  const wrong: [raw: unknown, ...where: string[]][] = [
    [3, 'settings'],
    [['a'], 'settings'],
    [{ enabled: true }, 'enabled'],
    [{ enable: 'yes' }, 'enable'],
    [{ rules: 'off' }, 'rules'],
    [{ rules: { 'long-sentence': 'loud' } }, 'rules.long-sentence'],
    [{ rules: { 'long-sentence': { severity: 'loud' } } }, 'rules.long-sentence'],
    [{ rules: { 'long-sentences': 'off' } }, 'rules.long-sentences'],
    [{ rules: { 'long-sentence': { words: 3 } } }, 'rules.long-sentence.words'],
    [{ rules: { 'long-sentence': { letterWords: 'many' } } }, 'rules.long-sentence.letterWords'],
    [{ words: ['gait'] }, 'words'],
    [{ words: { fine: 'gait' } }, 'words.fine'],
    [{ words: { fine: ['gait', 3] } }, 'words.fine'],
    [{ acronyms: 'RSP' }, 'acronyms'],
    [{ acronyms: { RSP: 3 } }, 'acronyms.RSP'],
    [{ kinds: 'letters' }, 'kinds'],
    [{ kinds: { '**': 'letters' } }, 'kinds.**'],
    [{ kinds: { '': 'caregiver-letter' } }, 'kinds.'],
  ];
  for (const [raw, ...where] of wrong)
    it(`report the problem with ${JSON.stringify(raw)}`, () => assert.deepEqual(problemsOf(raw), where));

  it('suggest a rule with a similar id', () => {
    const { problems } = readSettings({
      rules: { 'long-sentences': 'off', jargon: 'off', xyz: 'off', 'sentence-long': 'off' },
    });
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'is no rule of Attune. Is “long-sentence” meant?',
        'is no rule of Attune. Is “jargon-term” meant?',
        'is no rule of Attune.',
        'is no rule of Attune. Is “long-sentence” meant?',
      ],
    );
  });

  it('set the severity of a rule', () => {
    const cases: [raw: unknown, level: string | undefined][] = [
      ['off', undefined],
      [false, undefined],
      [{ severity: 'off' }, undefined],
      ['on', 'own'],
      [true, 'own'],
      [null, 'own'],
      ['default', 'own'],
      [{}, 'own'],
      ['loud', 'own'],
      ['hint', 'hint'],
      ['info', 'information'],
      ['information', 'information'],
      [{ severity: 'warning' }, 'warning'],
    ];
    for (const [raw, level] of cases)
      assert.equal(levels({ 'long-sentence': raw })['long-sentence'], level, JSON.stringify(raw));
  });

  it('leave a rule off that is off by default, until it is switched on', () => {
    const shy = rules.find(({ off }) => off);
    if (!shy) return;
    assert.equal(levels({})[shy.id], undefined);
    assert.equal(levels({ [shy.id]: 'loud' })[shy.id], undefined);
    assert.equal(levels({ [shy.id]: 'default' })[shy.id], undefined);
    assert.equal(levels({ [shy.id]: 'on' })[shy.id], 'own');
    assert.equal(levels({ [shy.id]: 'hint' })[shy.id], 'hint');
  });

  it('keep the default of an option that cannot be read', () => {
    assert.deepEqual(optionsOf({ letterHint: 12, letterWords: 5 }), { letterHint: 12, letterWords: 28, noteWords: 40 });
  });

  it('include the words and abbreviations of a practice', () => {
    const { preferences } = readSettings({ words: { fine: ['Gait'] }, acronyms: { RSP: 'a program' } }).settings
      .configuration;
    assert.deepEqual([...preferences.fine], ['gait']);
    assert.deepEqual([...preferences.acronyms], [['RSP', 'a program']]);
  });

  it('determine the kind of a note by its path', () => {
    const { kindOf } = readSettings({
      kinds: { '**/letters/**': 'caregiver-letter', 'notes/*.md': 'session-note', 'C:/x/*.md': 'session-note' },
    }).settings;
    const cases: [path: string, kind: string | undefined][] = [
      ['/home/ana/letters/jo.md', 'caregiver-letter'],
      ['/home/ana/Letters/.drafts/jo.md', 'caregiver-letter'],
      ['letters/jo.md', 'caregiver-letter'],
      ['notes/jo.md', 'session-note'],
      ['/notes/jo.md', 'session-note'],
      ['/home/notes/jo.md', undefined],
      ['C:\\x\\jo.md', 'session-note'],
      ['', undefined],
    ];
    for (const [path, kind] of cases) assert.equal(kindOf(path), kind, path);
  });

  it('have options that accept whole numbers within limits, and yes or no', () => {
    const words = integer({ default: 5, minimum: 1, maximum: 9, description: '' });
    assert.deepEqual([0, 1, 9, 10, 2.5, '3', NaN].map(words.decode), [
      undefined,
      1,
      9,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const yes = flag({ default: true, description: '' });
    assert.deepEqual([true, false, 1, 'true'].map(yes.decode), [true, false, undefined, undefined]);
  });
});

describe('the trigger of what is held in mind', () => {
  const read = (heldInMind: unknown): [string, number] => {
    const { problems, settings } = readSettings({ heldInMind });
    return [settings.heldInMindTrigger, problems.length];
  };

  it('is “@”, one other character, or none', () => {
    assert.deepEqual(read(undefined), ['@', 0]);
    assert.deepEqual(read({ trigger: '+' }), ['+', 0]);
    assert.deepEqual(read({ trigger: '' }), ['', 0]);
  });

  it('is the default if it cannot be read, and this is reported', () => {
    for (const raw of [{ trigger: 'a' }, { trigger: '@@' }, { trigger: 5 }, { trigger: ' ' }, 'x'])
      assert.deepEqual(read(raw), ['@', 1]);
  });

  it('is accepted beside settings of the client', () => {
    assert.deepEqual(readSettings({ newNote: { file: '' }, rhythm: { include: [] } }).problems, []);
  });
});
