import { aboutIn, type About } from '../text/about.ts';
import { readDocument, type ProseDocument } from '../text/document.ts';
import { scalars, type FrontMatter } from '../text/front-matter.ts';
import { kindInContent, type Kind } from '../text/kind.ts';
import { dayIn } from './day.ts';
import { contentOf, deedsIn, verbOf, type Deed } from './deeds.ts';
import { momentsIn } from './moments.ts';
import { namesOf } from './names.ts';
import { partOf } from './sections.ts';
import type { Thread } from './thread.ts';
import { threadsIn } from './threads.ts';
import { missedIn, visitNamed, type MissedVisit } from './visits.ts';

/** The facts in the front matter: quick to read, and enough to know whose note it is. */
export interface Head {
  /** The initials exactly as the note gives them, but trimmed; undefined if there are none. */
  readonly child: string | undefined;
  readonly caregiver: string | undefined;
  /** `2026-03-09` */
  readonly date: string | undefined;
  readonly kind: Kind | undefined;
  readonly visit: MissedVisit | undefined;
  /** Whether the note is of another kind, such as a reflection, which nobody else should read. */
  readonly isOther: boolean;
}

/** A promise, and where a note may say that it was kept. */
export interface Promised extends Deed {
  /** “I will bring green thread”. */
  readonly words: string;
  /** Offset in the note just after the sentence of the promise. */
  readonly end: number;
  /** The sentence as it is in the note. */
  readonly sentence: string;
  /** Whether a comment after the sentence says that it is done. */
  readonly ticked: boolean;
}

/** What a view over many notes needs to know of one: days and promises, and none of the rest of its text. */
export interface Summary extends Head {
  /** Whether it contains a caregiver's words, or what they saw and thought. */
  readonly voice: boolean;
  readonly promises: readonly Promised[];
  readonly deeds: readonly Deed[];
}

const noHead: Head = {
  child: undefined,
  caregiver: undefined,
  date: undefined,
  kind: undefined,
  visit: undefined,
  isOther: false,
};

export const headOf = (front: FrontMatter | undefined): Head => readHead(front, aboutIn(front));

function readHead(front: FrontMatter | undefined, { kind, people }: About): Head {
  if (!front) return noHead;
  const values = scalars(front.yaml);
  return {
    child: people.child?.trim(),
    caregiver: people.caregiver,
    date: dayIn(values.get('date') ?? ''),
    kind,
    visit: visitNamed(values.get('visit')),
    isOther: kind === undefined && values.has('kind'),
  };
}

/** Summarizes a note. If its front matter names no child, or some other kind of note, its prose is not read. */
export function summaryOf(text: string): Summary {
  const document = readDocument(text);
  const about = aboutIn(document.front);
  const head = readHead(document.front, about);
  if (head.child === undefined || head.isOther) return { ...head, voice: false, promises: [], deeds: [] };
  const kind = head.kind ?? kindInContent(text.slice(document.front?.end ?? 0));
  const isLetter = kind === 'caregiver-letter';
  return {
    ...head,
    kind,
    visit: head.visit ?? (isLetter ? undefined : missedIn(document)),
    voice: !isLetter && hasVoice(document),
    promises: promisesOf(document, about),
    deeds: document.blocks.flatMap(({ block }) => deedsIn(block, namesOf(about.people))),
  };
}

const hasVoice = ({ blocks }: ProseDocument): boolean =>
  blocks.some((placed) => {
    const part = partOf(placed);
    const isRead = part !== 'payer' && part !== 'private';
    return isRead && momentsIn(placed.block).some(({ moment }) => moment === 'caregiver-voice');
  });

/** The comment that marks a promise as kept. It comes just after the sentence. */
const tick = /^\s*<!--\s*attune-done\b/;

function promisesOf(document: ProseDocument, about: About): readonly Promised[] {
  const isPromise = ({ kind }: Thread): boolean => kind === 'promise' || kind === 'caregiver-promise';
  const { text } = document;
  return threadsIn(document, about)
    .filter(isPromise)
    .map(({ kind, rest, sentence, words }) => ({
      words,
      verb: verbOf(rest),
      about: contentOf(rest.replace(/^\S+/, '')),
      by: kind === 'promise' ? 'writer' : 'caregiver',
      end: sentence.end,
      sentence: text.slice(sentence.start, sentence.end),
      ticked: tick.test(text.slice(sentence.end)),
    }));
}
