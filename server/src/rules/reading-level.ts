import { countsIn, gradeOf, isProse, noCounts, smogOf, sum, type Counts } from '../language/readability.ts';
import { spanOf } from '../language/substitute.ts';
import { termsIn } from '../lexicon/terms.ts';
import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { defineDocumentRule, integer, type PlacedFact, type Rewrite } from './rule.ts';
import { allPlain } from './shared/plainly.ts';
import { splitsOf } from './shared/split.ts';

/** A sentence with its own counts, explained terms taken as short words. */
interface Weighed {
  readonly sentence: Sentence;
  readonly counts: Counts;
}

/** A sentence of fewer words is never the heavy one. */
const fewestInSentence = 8;
/** From here it is more than a hint. */
const heavyGrade = 9;
const shown = 3;

/** A letter that takes more schooling to read than most families want to need. */
export const readingLevel = defineDocumentRule({
  id: 'reading-level',
  title: 'A letter that is heavy to read',
  family: 'plain',
  severity: { 'caregiver-letter': 'information' },
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
  read: (block): readonly Weighed[] | undefined => (isProse(block) ? weigh(block) : undefined),
  *check(facts, _document, { grade: from, words: fewest }) {
    const all = facts.flatMap(({ fact }) => fact.map(({ counts }) => counts)).reduce(sum, noCounts);
    if (all.words < fewest) return;
    // both formulas have to agree: each alone is rough
    const grade = Math.round(Math.min(gradeOf(all), smogOf(all)));
    const heaviest = heaviestOf(facts);
    const [first] = heaviest;
    if (grade < from || !first) return;
    const { block } = first.placed;
    yield {
      placed: first.placed,
      finding: {
        span: spanOf({ block, ...first.sentence }),
        message: messageFor(grade, heaviest),
        rewrites: () => lighter(block, first.sentence),
        ...(grade < heavyGrade && { severity: 'hint' as const }),
      },
    };
  },
});

function weigh(block: Block): readonly Weighed[] {
  const explained = new Set(
    termsIn(block)
      .filter((term) => term.explained)
      .flatMap(({ end, first }) => Array.from({ length: end - first }, (_, index) => first + index)),
  );
  return block.sentences.map((sentence) => ({
    sentence,
    counts: countsIn(block, sentence, (at) => explained.has(at)),
  }));
}

interface Heavy extends Weighed {
  readonly placed: PlacedFact<readonly Weighed[]>;
}

const heaviestOf = (facts: readonly PlacedFact<readonly Weighed[]>[]): readonly Heavy[] =>
  facts
    .flatMap((placed) => placed.fact.map((weighed) => ({ ...weighed, placed })))
    .filter(({ counts }) => counts.words >= fewestInSentence)
    .sort((a, b) => gradeOf(b.counts) - gradeOf(a.counts))
    .slice(0, shown);

function messageFor(grade: number, heaviest: readonly Heavy[]): string {
  const said = heaviest.map(({ placed: { block }, sentence }) => `“${opening(block, sentence)} …”`);
  const list =
    said.length > 1
      ? `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''} carry the most`
      : `${said[0] ?? ''} carries the most`;
  return `This letter reads at about grade ${String(grade)}. Most families read comfortably at grade 6, and on a hard day everyone does: ${list}.`;
}

/** The first words of a sentence, so that it can be found. */
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

/** The same sentence in plain words, or as two. */
function lighter(block: Block, sentence: Sentence): readonly Rewrite[] {
  const terms = termsIn(block).filter(
    ({ entry, explained, first }) => first >= sentence.first && first < sentence.end && !entry.off && !explained,
  );
  const edits = allPlain(block, terms, { skips: true });
  const plain: readonly Rewrite[] = edits ? [{ title: 'Say this sentence in plain words', style: 'plain', edits }] : [];
  return [...plain, ...splitsOf(block, sentence)];
}
