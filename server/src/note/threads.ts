import type { About } from '../text/about.ts';
import type { Placed, ProseDocument } from '../text/document.ts';
import { shift, type Span } from '../text/span.ts';
import { ownSentences, spanOfSentence, wordsIn } from './clauses.ts';
import { interestIn } from './interests.ts';
import { keptIn, openRepairIn, priorityIn } from './left-open.ts';
import { namesOf } from './names.ts';
import { promisesIn } from './promises.ts';
import { partOf, type Part } from './sections.ts';
import type { FoundThread, Place, Thread } from './thread.ts';

export type { Thread } from './thread.ts';

/** Sections written for a payer, or for the writer alone. Nothing is carried on from them. */
const leftAlone: ReadonlySet<Part | undefined> = new Set<Part>(['payer', 'private']);

/** The threads of a note, in reading order. At most one caregiver's priority: the first one. */
export function threadsIn({ blocks }: ProseDocument, { people }: About): readonly Thread[] {
  const names = namesOf(people);
  const threads = blocks.flatMap((placed) => {
    const part = partOf(placed);
    return leftAlone.has(part) ? [] : threadsOf(placed, { names, part, onMind: isOnMind(placed) });
  });
  const priority = priorityOf(threads);
  return threads.filter((thread) => thread.kind !== 'priority' || thread === priority);
}

const mind = /\b(?:mind|priorit(?:y|ies)|matter(?:s|ed) most|walked in)\b/;

/** Under “What was on Ms. R.'s mind”, or after “On her mind:”. */
const isOnMind = ({ block, section }: Placed): boolean =>
  mind.test(section) || mind.test(/^[^:."“]{0,40}(?=:)/.exec(block.source)?.[0].toLowerCase() ?? '');

const priorityOf = (threads: readonly Thread[]): Thread | undefined => {
  const priorities = threads.filter(({ kind }) => kind === 'priority');
  return priorities.find(({ who }) => who.role === 'caregiver') ?? priorities[0];
};

function threadsOf({ block, start }: Placed, place: Place): readonly Thread[] {
  const found = ownSentences(block).flatMap((said) => [
    ...keptIn(said),
    ...openRepairIn(said),
    ...promisesIn(said, place),
    ...interestIn(said, place),
  ]);
  const locate = (thread: FoundThread): Thread[] => {
    const sentence = sentenceAround(block, thread.span);
    const [words, said] = [wordsIn(block, thread.span), wordsIn(block, sentence)];
    if (words === undefined || said === undefined || words === '') return [];
    return [{ ...thread, span: shift(thread.span, start), sentence: shift(sentence, start), words, said }];
  };
  return [...found, ...priorityIn(block, place)].sort((a, b) => a.span.start - b.span.start).flatMap(locate);
}

function sentenceAround(block: Placed['block'], span: Span): Span {
  const around = block.sentences.map((each) => spanOfSentence(block, each)).find(({ end }) => span.start < end);
  return around ?? span;
}
