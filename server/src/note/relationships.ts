import type { ProseDocument } from '../text/document.ts';
import { shift, type Span } from '../text/span.ts';
import { askedIn, seenIn, type Moment } from './moments.ts';

/** Something that lives between people, as the map of a note names it. */
export interface Thread {
  readonly id: string;
  readonly title: string;
  readonly moments: readonly Moment[];
}

/** The map of a session note, in the order of a session. */
export const threadsOfNote: readonly Thread[] = [
  { id: 'regulation', title: 'Regulation', moments: ['regulation', 'co-regulation'] },
  { id: 'play', title: 'Play', moments: ['play'] },
  { id: 'caregiver', title: 'The caregiver’s words', moments: ['caregiver-voice', 'caregiver-priority'] },
  { id: 'challenge', title: 'Challenge together', moments: ['challenge-together'] },
  { id: 'repair', title: 'Repair', moments: ['repair'] },
  { id: 'held-in-mind', title: 'Held in mind', moments: ['held-in-mind'] },
  { id: 'next-step', title: 'Next step', moments: ['next-step'] },
];

/** The map of a letter: what a family reads in it. */
export const threadsOfLetter: readonly Thread[] = [
  { id: 'strength', title: 'Strength', moments: ['strength'] },
  { id: 'caregiver', title: 'The family’s words', moments: ['caregiver-voice', 'caregiver-priority'] },
  { id: 'challenge', title: 'Challenge together', moments: ['challenge-together'] },
  { id: 'held-in-mind', title: 'Held in mind', moments: ['held-in-mind'] },
  { id: 'next-step', title: 'Next step', moments: ['next-step'] },
  { id: 'invitation', title: 'An open door', moments: ['invitation'] },
  { id: 'contact', title: 'How to reach you', moments: ['contact'] },
];

/** Where a thread shows in a note. */
export interface Shown {
  readonly thread: Thread;
  /** The sentences that show it, each once, in reading order, in offsets of the note. */
  readonly sentences: readonly Span[];
  /** A template's blank that still asks for it, if nothing shows it yet. */
  readonly blank: Span | undefined;
}

/** Where each of the threads shows in a note, or in the part of it between two offsets. */
export function shownIn(
  { blocks, text }: ProseDocument,
  threads: readonly Thread[],
  within: Span = { start: 0, end: text.length },
): readonly Shown[] {
  const placed = blocks.filter(({ start }) => within.start <= start && start < within.end);
  return threads.map((thread) => {
    const sentences = placed.flatMap((each) =>
      seenIn(each)
        .filter(({ moment }) => thread.moments.includes(moment))
        .map(({ sentence }) => shift(sentence, each.start)),
    );
    const waiting = sentences.length > 0 ? undefined : placed.find((each) => waitsFor(thread, askedIn(each)));
    return {
      thread,
      sentences: eachOnce(sentences),
      blank: waiting && { start: waiting.start, end: waiting.start + waiting.block.source.trimEnd().length },
    };
  });
}

const waitsFor = ({ moments }: Thread, asked: ReadonlySet<Moment>): boolean =>
  moments.some((moment) => asked.has(moment));

function eachOnce(spans: readonly Span[]): readonly Span[] {
  const starts = new Set<number>();
  return spans.filter(({ start }) => !starts.has(start) && starts.add(start));
}
