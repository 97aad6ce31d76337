import { countsIn, gradeOf, isProse, noCounts, smogOf, sum, type Counts } from '../language/readability.ts';
import { spanOf } from '../language/substitute.ts';
import { termsIn } from '../lexicon/terms.ts';
import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { defineDocumentRule, integer, type PlacedFact, type Rewrite } from './rule.ts';
import { allPlain } from './shared/plainly.ts';
import { splitsOf } from './shared/split.ts';

/** The counts of a block, in which explained terms count as short words; and its heaviest sentences. */
interface Weight {
  readonly counts: Counts;
  readonly heaviest: readonly Heavy[];
}

interface Heavy {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly grade: number;
}

/** Shorter sentences are never shown as the heaviest. */
const fewestInSentence = 8;
/** From this grade on, the finding is more than a hint. */
const heavyGrade = 9;
const shown = 3;

/** A letter that takes more schooling to read than most families are comfortable with. */
export const readingLevel = defineDocumentRule({
  id: 'reading-level',
  title: 'A letter that is heavy to read',
  family: 'plain',
  severity: { 'caregiver-letter': 'information' },
  holdsOthers: true,
  source: ['SPR', 'EPA', 'AHRQ'],
  options: {
    grade: integer({
      default: 7,
      minimum: 4,
      maximum: 14,
      description: 'The school grade from which a letter is called heavy to read.',
    }),
    words: integer({
      default: 100,
      minimum: 20,
      maximum: 1000,
      description: 'Words that a letter has before its grade is told; the formulas say little about fewer.',
    }),
  },
  read: (block): Weight | undefined => (isProse(block) ? weigh(block) : undefined),
  *check(facts, _document, { grade: from, words: fewest }) {
    const all = total(facts);
    if (all.words < fewest) return;
    // both formulas have to agree: each alone is rough
    const grade = Math.round(Math.min(gradeOf(all), smogOf(all)));
    if (grade < from) return;
    const heaviest = heaviestOf(facts);
    const [first] = heaviest;
    const placed = first && facts.find(({ fact }) => fact.heaviest.includes(first));
    if (!placed) return;
    const { block } = first;
    yield {
      placed,
      finding: {
        span: spanOf({ block, ...first.sentence }),
        message: messageFor(grade, heaviest),
        rewrites: () => lighter(block, first.sentence),
        ...(grade < heavyGrade && { severity: 'hint' as const }),
      },
    };
  },
});

function weigh(block: Block): Weight {
  const explained = new Set(
    termsIn(block)
      .filter((term) => term.explained)
      .flatMap(({ end, first }) => Array.from({ length: end - first }, (_, index) => first + index)),
  );
  const isShort = explained.size === 0 ? undefined : (at: number): boolean => explained.has(at);
  const weighed = block.sentences.map((sentence) => ({ sentence, counts: countsIn(block, sentence, isShort) }));
  const heavy = weighed
    .filter(({ counts }) => counts.words >= fewestInSentence)
    .map(({ counts, sentence }) => ({ block, sentence, grade: gradeOf(counts) }));
  return { counts: weighed.map(({ counts }) => counts).reduce(sum, noCounts), heaviest: firstOf(heavy) };
}

/** The heaviest sentences, the heaviest one first. Of equal ones, the earlier comes first. */
const firstOf = (sentences: readonly Heavy[]): readonly Heavy[] =>
  sentences.length < 2 ? sentences : [...sentences].sort((a, b) => b.grade - a.grade).slice(0, shown);

/** Runs on every keystroke, so it sums in place. */
function total(facts: readonly PlacedFact<Weight>[]): Counts {
  const all = { ...noCounts };
  for (const { fact } of facts) {
    all.words += fact.counts.words;
    all.sentences += fact.counts.sentences;
    all.syllables += fact.counts.syllables;
    all.longWords += fact.counts.longWords;
  }
  return all;
}

function heaviestOf(facts: readonly PlacedFact<Weight>[]): readonly Heavy[] {
  let heaviest: readonly Heavy[] = [];
  for (const { fact } of facts) {
    const [first] = fact.heaviest;
    const last = heaviest[shown - 1];
    if (first && (!last || first.grade > last.grade)) heaviest = firstOf([...heaviest, ...fact.heaviest]);
  }
  return heaviest;
}

function messageFor(grade: number, heaviest: readonly Heavy[]): string {
  const said = heaviest.map(({ block, sentence }) => `“${opening(block, sentence)} …”`);
  const list =
    said.length > 1
      ? `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''} carry the most`
      : `${said[0] ?? ''} carries the most`;
  return `This letter reads at about grade ${String(grade)}. Most families read comfortably at grade 6, and on a hard day everyone does: ${list}.`;
}

/** The first words of a sentence, by which a reader can find it. */
const opening = (block: Block, sentence: Sentence): string => {
  const { end, start } = spanOf({ block, ...sentence });
  return block.prose
    .slice(start, end)
    .replaceAll(/[^\P{C}\n]/gu, '')
    .split(/\s+/)
    .slice(0, 5)
    .join(' ')
    .replace(/[.,;:!?]$/, '');
};

/** Offers the same sentence in plain words, or split in two. */
function lighter(block: Block, sentence: Sentence): readonly Rewrite[] {
  const terms = termsIn(block).filter(
    ({ entry, explained, first }) => first >= sentence.first && first < sentence.end && !entry.off && !explained,
  );
  const edits = allPlain(block, terms, { skips: true });
  const plain: readonly Rewrite[] = edits ? [{ title: 'Say this sentence in plain words', style: 'plain', edits }] : [];
  return [...plain, ...splitsOf(block, sentence)];
}
