import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { contents } from '../../server/src/patterns/sources.ts';
import { allWords } from '../../server/src/text/vocabulary.ts';
import { analyzed, usual } from '../support/analyze.ts';
import { uncounted } from '../support/uncounted.ts';

/**
 * Counts how often each block of our code is entered, so the result does not depend on the machine and its load. V8's
 * own string searches can't be counted this way, so their time is measured, with generous limits.
 */
/**
 * The length of a short and of a long text, in UTF-16 units. A sentence is cut after 500 tokens, which the short text
 * nearly fills.
 */
const [few, many] = [2_400, 9_600];
/**
 * The limits, as multiples of linear growth. Quadratic growth would be 4 times linear, because the long text is 4 times
 * the short one.
 */
const [mostWork, mostTime] = [1.5, 3];
/** Work that any text takes, however short. */
const leastWork = 20_000;
/** How long a machine may be busy with other things, in milliseconds. */
const leastTime = 100;

/** The words of a pattern's anchor and needs, as a text that seems to contain a match everywhere. */
function baitOf(owner: string): string {
  const words = allWords();
  const { compiled, owners: owned } = contents;
  const bait = new Set<string>();
  for (const [number, { code }] of compiled.patterns.entries()) {
    if (owned[number]?.name !== owner || bait.size > 60) continue;
    const ofCode = code.filter((each) => each < 0).map((each) => -each);
    for (const word of [...ofCode, compiled.byWord.anchors[number]?.words[0] ?? 0]) bait.add(words[word] ?? '');
  }
  return [...bait].join(' ');
}

const owners = [...new Set(contents.owners.map(({ name }) => name))];
const hostile: readonly (readonly [what: string, unit: string])[] = [
  ...owners.map((owner) => [`the words of ${owner}`, `${baitOf(owner)} `] as const),
  ...owners.map((owner) => [`the words of ${owner}, sentence by sentence`, `${baitOf(owner)}. `] as const),
  ['quotes that nobody closes', 'He said “we sang '],
  ['straight quotes', '" '],
  ['opening brackets', 'hypotonia ( '],
  ['square brackets', '[ '],
  ['curly brackets', '{ '],
  ['stars', '* '],
  ['stars in a word', 'a*b'],
  ['underscores', '_a '],
  ['backticks', '` `` '],
  ['commas', ', '],
  ['dots', '. '],
  ['capitals', 'Ana Ro '],
  ['capitals without a space', 'A'],
  ['letters', 'RSP XQT '],
  ['digits', '5 '],
  ['digits without a space', '5'],
  ['numbers of a telephone', '555-0100 '],
  ['addresses of mail', 'a.b+c@d '],
  ['signs of mail', '@'],
  ['street numbers', '12 Oak Elm '],
  ['months', 'born may 1 '],
  ['colons', 'Mom: more '],
  ['labels, line by line', 'Mom: more\n'],
  ['codes of CHAT in one line', '*MOT: [x 2] &-um '],
  ['lines of CHAT', '*MOT:\tno (be)cause xx@o .\n'],
  ['lines', 'a\n'],
  ['items of a list', '- a\n'],
  ['quotes in quotes', '> '],
  ['closings', 'Warmly,\n\n'],
  ['comments that nobody closes', '<!-- '],
  ['words to us', '<!-- attune-disable x -->\n\n<!-- attune-enable y -->\n\n'],
  ['apostrophes', "'s "],
  ['hyphens', 'a-b-'],
  ['emoji', '👍🏽'],
  ['accents', 'e\u0301'],
  ['terms', 'hypotonia IFSP utilized '],
  ['terms in one word', 'hypotonia-'],
  ['cells of a table', '| hypotonia is here now '],
];

/** The work of reading each text, counted in a process of its own. */
async function workFor(texts: readonly string[]): Promise<readonly number[]> {
  // because it uses the same counters as coverage
  const child = fork(new URL('../support/work.js', import.meta.url), { env: uncounted });
  child.send(texts);
  const ended = once(child, 'exit').then(([code]) => assert.fail(`counting ended with ${String(code)}`));
  const [work] = (await Promise.race([once(child, 'message'), ended])) as [readonly number[]];
  ended.catch(() => undefined); // it exits now, as intended
  return work;
}

/** CPU time in milliseconds. */
function timeFor(text: string): number {
  const start = process.cpuUsage();
  for (const { rewrites } of analyzed(text, 'caregiver-letter').findings.slice(0, 3)) rewrites();
  return process.cpuUsage(start).user / 1000;
}

describe('the work for a note', function () {
  this.timeout(600_000);
  const texts = hostile.flatMap(([, unit]) => [few, many].map((length) => unit.repeat(length / unit.length)));
  let work: readonly number[] = [];

  before(async () => {
    assert.ok(usual.rules.length > 40);
    work = await workFor(texts);
  });

  for (const [index, [what]] of hostile.entries())
    it(`grows linearly with the note, whatever it contains: ${what}`, () => {
      const [short = 0, long = 0] = work.slice(2 * index, 2 * index + 2);
      assert.ok(short > 0 && long > 0);
      const [shortText = '', longText = ''] = texts.slice(2 * index, 2 * index + 2); // whole units: words are not repeated 4 times
      const times = longText.length / shortText.length;
      assert.ok(long <= mostWork * times * Math.max(short, leastWork), `${String(short)} → ${String(long)}`);
      const [shortTime, longTime] = [timeFor(shortText), timeFor(longText)];
      const slow = `ms: ${String(shortTime)} → ${String(longTime)}`;
      assert.ok(longTime <= mostTime * times * Math.max(shortTime, leastTime), slow);
    });
});
