// Creates notes and letters of any length from our own texts: the same seed gives the same note.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const folders = ['examples/', 'test/corpus/tuning/'];

/** Pseudo-random numbers in [0, 1) from `seed`: the generator “mulberry32”. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The number of words, separated by white space. */
export const countWords = (text) => text.split(/\s+/).filter((word) => word !== '').length;

const mark = /\[\[(?:[a-z-]+\|)?([^\]]+)\]\]/g;
const frontMatter = /^---\n[^]*?\n---\n/;

/** The material of our texts: headings and sentences, in file order. */
export function readMaterial() {
  const texts = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => readFileSync(new URL(folder + name, root), 'utf8')),
  );
  return materialOf(texts);
}

/** The headings and sentences of Markdown texts, without the marks of the corpus. */
export function materialOf(texts) {
  const [headings, sentences] = [[], []];
  for (const text of texts)
    for (const block of text
      .replace(frontMatter, '')
      .replaceAll(mark, '$1')
      .split(/\n{2,}/)) {
      const [, heading] = /^#{1,6} (.+)$/.exec(block.trim()) ?? [];
      if (heading) headings.push(heading);
      else if (!/^\s*(?:\||<!--|```)/.test(block)) sentences.push(...sentencesOf(block));
    }
  return { headings, sentences };
}

/** Whole sentences only: not a greeting or a table row. */
const sentencesOf = (block) =>
  block
    .replaceAll(/^\s*(?:[-*>]|\d+\.)\s+(?:\[[ x]\]\s+)?/gm, '')
    .replaceAll('\n', ' ')
    .split(/(?<=[.!?][”"]?)\s+(?=\p{Lu}|[“"])/u)
    .filter((sentence) => /[.!?][”"]?$/.test(sentence) && countWords(sentence) >= 3);

/**
 * A note or a letter of exactly `words` words of prose and markup, not counting front matter: headings, paragraphs,
 * lists and quotes.
 */
export function makeNote({ kind = 'session-note', seed, words }, material = readMaterial()) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const some = (fewest, most) => Array.from({ length: fewest + Math.floor(random() * (most - fewest + 1)) });
  const sentence = () => pick(material.sentences);
  const shapes = [
    () => some(3, 6).map(sentence).join(' '),
    () => some(3, 6).map(sentence).join(' '),
    () => some(2, 4).map(sentence).join('\n'),
    () =>
      some(3, 5)
        .map(() => `- ${sentence()}`)
        .join('\n'),
    () =>
      some(2, 4)
        .map((_, index) => `${index + 1}. ${sentence()}`)
        .join('\n'),
    () =>
      some(1, 2)
        .map(() => `> ${sentence()}`)
        .join('\n'),
  ];
  const blocks = kind === 'caregiver-letter' ? ['Dear Ms. R.,'] : [`# ${pick(material.headings)}`];
  let count = countWords(blocks[0]);
  while (count < words) {
    const block = random() < 0.2 ? `## ${pick(material.headings)}` : pick(shapes)();
    blocks.push(block);
    count += countWords(block);
  }
  return `---\nkind: ${kind}\n---\n\n${firstWords(blocks.join('\n\n'), words)}\n`;
}

/** Notes of a single structure, which a parser cannot split at blank lines. */
const uniform = {
  'one list': (sentences) => sentences.map((sentence) => `- ${sentence}`).join('\n'),
  'one paragraph': (sentences) => sentences.join(' '),
  'one transcript': (sentences) =>
    sentences.map((sentence, index) => `*${index % 2 === 0 ? 'MOT' : 'CHI'}:\t${sentence}`).join('\n'),
};
export const shapesOfAll = Object.keys(uniform);

/** A session note of exactly `words` words that is a single list, paragraph or transcript. */
export function makeUniformNote({ seed, shape, words }, material = readMaterial()) {
  const random = seeded(seed);
  const sentences = [];
  for (let count = 0; count < words; count += countWords(sentences.at(-1)))
    sentences.push(material.sentences[Math.floor(random() * material.sentences.length)]);
  return `---\nkind: session-note\n---\n\n${firstWords(uniform[shape](sentences), words)}\n`;
}

/** The first `count` words of a text, with everything in between. */
function firstWords(text, count) {
  const word = /\S+/g;
  let end = 0;
  for (let index = 0; index < count && word.test(text); index++) end = word.lastIndex;
  return text.slice(0, end);
}
