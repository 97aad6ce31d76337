import assert from 'node:assert/strict';
import { toCodeLenses } from '../../server/src/features/code-lens.ts';
import { Lines } from '../../server/src/features/positions.ts';
import { toRelationships } from '../../server/src/features/relationships.ts';
import { analyzed } from '../support/analyze.ts';
import { dedent } from '../support/read.ts';
import type { Kind } from '../../server/src/text/kind.ts';

const uri = 'untitled:note.md';

/** The lines of a text that the map names, by thread. */
function mapOf(text: string, kind: Kind | undefined): Record<string, string[] | 'not yet' | 'a blank'> {
  const { threads, version } = toRelationships(analyzed(text, kind), new Lines(text), uri, 4);
  assert.equal(version, 4);
  const lines = text.split('\n');
  return Object.fromEntries(
    threads.map(({ blank, id, ranges }) => [
      id,
      ranges.length > 0
        ? ranges.map(({ end, start }) =>
            start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : 'several lines',
          )
        : blank
          ? 'a blank'
          : 'not yet',
    ]),
  );
}

const note = dedent(`
  ## How we were

  Off and on.

  ## What we played

  He chose the boat. His dad rowed and sang. I said sorry when it tipped.

  ## Until next time

  {caregiver} would like to {try or notice what}.
`);

describe('the map of a note', () => {
  it('shows the sentences, what a heading says by its name, and the blanks of a template', () =>
    assert.deepEqual(mapOf(note, 'session-note'), {
      regulation: ['Off and on.'],
      play: ['He chose the boat.'],
      caregiver: ['His dad rowed and sang.'],
      challenge: 'not yet',
      repair: ['I said sorry when it tipped.'],
      'held-in-mind': 'not yet',
      'next-step': 'a blank',
    }));

  it('of a letter has the threads of a letter', () =>
    assert.deepEqual(mapOf('Dear Ms. R.,\n\nHe laughed with us. Text me what you think.', 'caregiver-letter'), {
      strength: ['He laughed with us.'],
      caregiver: 'not yet',
      challenge: 'not yet',
      'held-in-mind': 'not yet',
      'next-step': 'not yet',
      invitation: ['Text me what you think.'],
      contact: ['Text me what you think.'],
    }));

  it('is empty for a text of unknown kind', () => assert.deepEqual(mapOf('# Read me\n\nWe sang.', undefined), {}));

  it('contains no words of the note', () => {
    const answer = JSON.stringify(toRelationships(analyzed(note, 'session-note'), new Lines(note), uri, 1));
    assert.doesNotMatch(answer, /boat|sorry|Off and on/);
  });
});

describe('the line above a heading', () => {
  const titles = (text: string, kind?: Kind): (string | undefined)[] =>
    toCodeLenses(analyzed(text, kind), new Lines(text), uri).map(({ command }) => command?.title);

  it('names what its section holds, and is absent if it holds nothing', () =>
    assert.deepEqual(titles(note, 'session-note'), ['regulation', 'play · the caregiver’s words · repair']));

  it('covers only its own part', () =>
    assert.deepEqual(titles('# All\n\nHe chose the boat.\n\n## Part\n\nHe was calm.\n', 'session-note'), [
      'play',
      'regulation',
    ]));

  it('is absent in a text of unknown kind', () => assert.deepEqual(titles('# All\n\nHe chose the boat.'), []));

  it('links to its lines', () => {
    const [, lens] = toCodeLenses(analyzed(note, 'session-note'), new Lines(note), uri);
    const [of, ranges] = (lens?.command?.arguments ?? []) as [string, { start: { line: number } }[]];
    assert.deepEqual([of, ranges.map(({ start }) => start.line)], [uri, [6, 6, 6]]);
  });
});
