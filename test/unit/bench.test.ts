import assert from 'node:assert/strict';

/** A module of scripts/bench in plain JavaScript, so its types are declared here. */
const load = <T>(name: string): Promise<T> =>
  import(new URL(`../../../scripts/bench/${name}.mjs`, import.meta.url).href) as Promise<T>;

interface Material {
  readonly headings: readonly string[];
  readonly sentences: readonly string[];
}
const corpus = await load<{
  seeded: (seed: number) => () => number;
  countWords: (text: string) => number;
  materialOf: (texts: readonly string[]) => Material;
  readMaterial: () => Material;
  makeNote: (of: { kind?: string; seed: number; words: number }, material?: Material) => string;
  makeUniformNote: (of: { seed: number; shape: string; words: number }, material?: Material) => string;
  shapesOfAll: readonly string[];
}>('corpus');
const statistics = await load<{
  quantile: (values: readonly number[], share: number) => number;
  spreadOf: (values: readonly number[]) => { count: number; median: number; low: number; high: number };
  inDigits: (value: number) => string;
  inWords: (spread: { median: number; low: number; high: number }) => string;
  asRatio: (value: number, unit: number) => string;
}>('statistics');
const { typing } = await load<{
  typing: (text: string, count: number, seed: number) => readonly { at: number; put: string }[];
}>('edits');
const { goalsOf, table } = await load<{
  table: (head: readonly string[], rows: readonly (readonly string[])[], words?: number) => string;
  goalsOf: (results: unknown) => readonly { what: string; value: number; isMet: boolean }[];
}>('report');
const { selfTimes, sourcesOf } = await load<{
  selfTimes: (profile: unknown, nameOf: unknown) => readonly { where: string; ms: number; share: number }[];
  sourcesOf: (map: object) => unknown;
}>('cpuprofile');
const { plot } = await load<{ plot: (groups: readonly unknown[]) => string }>('plot');

describe('the texts of the bench', () => {
  const material = corpus.readMaterial();
  const body = (note: string): string => note.replace(/^---\n[^]*?\n---\n/, '');

  it('are the same for the same seed, and different for another', () => {
    const note = corpus.makeNote({ seed: 7, words: 500 }, material);
    assert.equal(corpus.makeNote({ seed: 7, words: 500 }), note);
    assert.notEqual(corpus.makeNote({ seed: 8, words: 500 }, material), note);
  });

  it('have the requested number of words', () => {
    for (const words of [3, 500, 5000])
      assert.equal(corpus.countWords(body(corpus.makeNote({ seed: 1, words }, material))), words);
  });

  it('are notes and letters with headings, lists and quotes', () => {
    const note = corpus.makeNote({ seed: 1, words: 2000 }, material);
    for (const shape of [/^---\nkind: session-note\n---\n/, /^# /m, /^## /m, /^- /m, /^1\. /m, /^> /m])
      assert.match(note, shape);
    assert.match(corpus.makeNote({ kind: 'caregiver-letter', seed: 1, words: 99 }, material), /letter\n---\n\nDear Ms/);
  });

  it('can be a single list, paragraph or transcript', () => {
    for (const [shape, form] of [
      ['one list', /^- .+\n- .+\n- /],
      ['one paragraph', /^[A-Z][^\n]+$/m],
      ['one transcript', /^\*MOT:\t.+\n\*CHI:\t/],
    ] as const) {
      const text = body(corpus.makeUniformNote({ seed: 4, shape, words: 300 }, material)).trimStart();
      assert.match(text, form);
      assert.doesNotMatch(text, /\n\n./);
    }
    assert.deepEqual(corpus.shapesOfAll, ['one list', 'one paragraph', 'one transcript']);
  });

  it('consist of whole sentences, without the marks of the corpus', () => {
    const text =
      '---\nkind: x\n---\n\n# Plan\n\nHe [[motive-label|was stubborn]]. We “sang.” Soon\n\n- One two three.\n\nDear A.,';
    assert.deepEqual(corpus.materialOf([text]), {
      headings: ['Plan'],
      sentences: ['He was stubborn.', 'One two three.'],
    });
    assert.ok(material.sentences.length > 500);
    assert.ok(!material.sentences.some((sentence) => /\[\[|\n/.test(sentence)));
  });

  it('are drawn uniformly', () => {
    const random = corpus.seeded(3);
    const numbers = Array.from({ length: 4000 }, random);
    assert.ok(numbers.every((number) => number >= 0 && number < 1));
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    assert.ok(Math.abs(mean - 0.5) < 0.02, String(mean));
  });

  it('are edited one character at a time, at the end of a line', () => {
    const text = corpus.makeNote({ seed: 2, words: 500 }, material);
    const edits = typing(text, 20, 5);
    assert.deepEqual(edits, typing(text, 20, 5));
    assert.equal(edits.map(({ put }) => put).join(''), ' We sang We sang We ');
    assert.ok(edits.filter((_, index) => index % 8 === 0).every(({ at }) => at > 0 && at <= text.length));
    const [first] = edits;
    assert.equal(text.charAt(first?.at ?? 0), '\n');
  });
});

describe('the numbers of the bench', () => {
  it('are medians and quartiles', () => {
    assert.deepEqual(statistics.spreadOf([4, 1, 3, 2, 5]), { count: 5, median: 3, low: 2, high: 4 });
    assert.equal(statistics.quantile([1, 2], 0.5), 1.5);
    assert.equal(statistics.quantile([7], 0.25), 7);
    assert.ok(Number.isNaN(statistics.quantile([], 0.5)));
  });

  it('have three significant digits', () => {
    const written = [0.01234, 0.5, 4.567, 45.67, 456.7, 999.6, 1234, 15_661, 1_500_000].map(statistics.inDigits);
    assert.deepEqual(written, ['0.0123', '0.500', '4.57', '45.7', '457', '1,000', '1,230', '15,700', '1,500,000']);
    assert.deepEqual([NaN, Infinity, 0].map(statistics.inDigits), ['–', '–', '0']);
    assert.equal(statistics.inWords({ median: 1, low: 0.5, high: 2 }), '1.00 (0.500–2.00)');
    assert.deepEqual([statistics.asRatio(30, 2), statistics.asRatio(NaN, 2)], ['15.0 ×', '–']);
  });

  it('are formatted as a Markdown table', () =>
    assert.equal(table(['', 'ms'], [['attune', '1']]), '|  | ms |\n| --- | ---: |\n| attune | 1 |'));

  it('are compared with the goals, as far as they were measured', () => {
    const times = (wall: number): object => ({ times: [{ wall, cpu: wall }] });
    const goals = goalsOf({
      full: { 5000: { attune: times(10), 'harper.js': times(1001), alex: times(149) } },
      typed: { 5000: { attune: times(1) } },
      cold: { attune: times(100), 'write-good': { times: [], failed: 'no answer in 60 s' } },
      fifty: { full: 79e6 },
      growth: { edits: 4, bytes: [100, 100, 100, 110] },
      sizes: { vsix: 699_000 },
      parse: { first: [27], later: [14] },
      activation: [{ load: 30, activate: 21 }],
    });
    const met = Object.fromEntries(goals.map(({ isMet, what }) => [what.slice(0, 24), isMet]));
    assert.deepEqual(met, {
      'all of 5,000 words: at l': true,
      '… of the time of harper.': true,
      '… of the time of alex: a': false,
      'activation of the extens': false,
      'the server with fifty op': true,
      'its memory after 4 edits': false,
      'the file that people ins': true,
      'parsing the server, from': true,
    });
  });
});

describe('the chart of the bench', () => {
  const picture = plot([
    {
      title: 'Time & more',
      unit: 'ms',
      bars: [
        { name: 'attune', value: 1 },
        { name: 'slow', value: 1000 },
        { name: 'hangs', value: NaN },
      ],
    },
  ]);

  it('has a bar for each value, on a logarithmic scale, and a word for contestants without an answer', () => {
    const [ours, theirs] = [...picture.matchAll(/class="(?:ours|theirs)" x="190" y="\d+" width="([\d.]+)"/g)].map(
      ([, width]) => Number(width),
    );
    assert.deepEqual([ours, theirs], [2, 580]);
    assert.match(picture, /no answer/);
    assert.match(picture, /Time &amp; more/);
    assert.doesNotMatch(picture, /NaN|undefined/);
  });

  it('can be read in light and dark themes', () => assert.match(picture, /prefers-color-scheme: dark/));
});

describe('a CPU profile', () => {
  // each line of the bundle comes from one of two sources
  const map = {
    version: 3,
    sources: ['../../x/server/src/text/words.ts', '../../x/node_modules/yaml/dist/x.js'],
    names: [],
    mappings: 'AAAA;AACA;ACDA',
  };
  const frame = (functionName: string, lineNumber: number, url = 'file:///x.cjs'): object => ({
    callFrame: { functionName, lineNumber, columnNumber: 0, url },
  });

  it('shows where the time went, by function and source', () => {
    const times = selfTimes(
      {
        nodes: [
          { id: 1, ...frame('(idle)', -1, '') },
          { id: 2, ...frame('a', 1) },
          { id: 3, ...frame('', 2) },
          { id: 4, ...frame('a', 1) },
          { id: 5, ...frame('(garbage collector)', -1, '') },
        ],
        samples: [1, 2, 3, 4, 5],
        timeDeltas: [9000, 3000, 1000, 3000, 1000],
      },
      sourcesOf(map),
    );
    assert.deepEqual(times, [
      { where: 'server/src/text/words.ts:2 a', ms: 6, share: 0.75 },
      { where: 'yaml/dist/x.js:1 (anonymous)', ms: 1, share: 0.125 },
      { where: '(garbage collector)', ms: 1, share: 0.125 },
    ]);
  });
});
