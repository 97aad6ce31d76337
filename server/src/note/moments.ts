import { sentenceAt } from '../language/grammar.ts';
import { spanIn } from '../language/substitute.ts';
import type { Match } from '../patterns/match.ts';
import {
  addPatterns,
  compileAll,
  fitsIn,
  fitsSomewhere,
  isAnyMet,
  longestOf,
  matchesOf,
  type Phrases,
} from '../patterns/phrases.ts';
import type { Block } from '../text/block.ts';
import { Collected, inOrder, thoseOf } from '../text/collected.ts';
import type { Placed } from '../text/document.ts';
import { keeping, Place } from '../text/kept.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { openIn } from './blanks.ts';
import { cues } from './cues/index.ts';
import type { Cue, Tokens } from './cues/cue.ts';
import { family } from './cues/people.ts';
import { moments, type Moment } from './moment.ts';
import { labelIn, momentsNamed, momentsOf, partNamed, partOf } from './sections.ts';

export { moments, type Moment } from './moment.ts';

/** A place in a note that shows a moment between people. */
export interface Seen {
  readonly moment: Moment;
  /** The words that show it, in offsets of the block. */
  readonly span: Span;
  /** Their sentence, in offsets of the block. */
  readonly sentence: Span;
}

class SeenMoment implements Seen {
  readonly moment: Moment;
  readonly span: Span;
  readonly sentence: Span;

  constructor(moment: Moment, span: Span, sentence: Span) {
    this.moment = moment;
    this.span = span;
    this.sentence = sentence;
  }
}

/**
 * A cue whose patterns are compiled. Its property names differ from those of `Cue`, because the build empties the
 * properties that have these names in the source.
 */
interface CompiledCue extends Omit<Cue, 'patterns' | 'unless'> {
  readonly moment: Moment;
  readonly words: Phrases;
  readonly exceptions: Phrases | undefined;
}

const allCues = moments.map((moment): CompiledCue => {
  const cue = cues[moment];
  const owner = `moment:${moment}`; // distinct from the ids of rules
  return {
    ...cue,
    moment,
    words: addPatterns(owner, { cue: cue.patterns }),
    exceptions: cue.unless && compileAll(cue.unless, `${owner}:unless`),
  };
});

/** The cues that also have evidence without a pattern. */
const toldOtherwise = allCues.filter(({ also }) => also);

class Held {
  readonly told: readonly Seen[];
  /** Moments that are still to be described: a template asks for them, and the blank is not filled in. */
  readonly asked: ReadonlySet<Moment>;
  /** Whether an adult does something here that counts as a next step in a plan. */
  readonly isShared: boolean;

  constructor(told: readonly Seen[], asked: ReadonlySet<Moment>, isShared: boolean) {
    this.told = told;
    this.asked = asked;
    this.isShared = isShared;
  }
}

/** Shared by all blocks that contain none. */
const nothing = new Held([], new Set(), false);

const heldIn = keeping((block: Block): Held => (block.kind === 'heading' ? nothing : readHeld(block)));

/**
 * The moments that a block shows, in reading order. Its place in the note does not matter: headings help a writer, not
 * the search. A sentence with a blank says nothing yet.
 */
export const momentsIn = (block: Block): readonly Seen[] => heldIn(block).told;

/**
 * The moments that a block shows, and those that the name of its section adds if its own words do not show them: a line
 * below “How we were” says how they were.
 */
export function seenIn({ block, section }: Pick<Placed, 'block' | 'section'>): readonly Seen[] {
  const before = knownSeen.in(block);
  if (before?.section === section) return before.seen;
  const seen = block.kind === 'heading' ? [] : readSeen(block, section);
  knownSeen.put(block, new SeenUnder(section, seen));
  return seen;
}

class SeenUnder {
  readonly section: string;
  readonly seen: readonly Seen[];

  constructor(section: string, seen: readonly Seen[]) {
    this.section = section;
    this.seen = seen;
  }
}

const knownSeen = new Place<Block, SeenUnder>();

function readSeen(block: Block, section: string): readonly Seen[] {
  const label = labelIn(block.source);
  const named = label === undefined ? momentsNamed(section) : [...momentsNamed(section), ...momentsNamed(label)];
  const isNext = heldIn(block).isShared && partOf({ block, section }) === 'plan';
  if (named.length === 0 && !isNext) return momentsIn(block);
  return withNamed(block, isNext ? [...named, 'next-step'] : named);
}

/** Adds the moments that the section or the label names. The first complete sentence stands for them. */
function withNamed(block: Block, named: readonly Moment[]): readonly Seen[] {
  const inWords = momentsIn(block);
  const sentence = firstWritten(block);
  if (!sentence) return inWords;
  const span = spanIn(block, sentence);
  told.begin();
  for (const moment of named) if (!holds(inWords, moment)) told.add(new SeenMoment(moment, span, span));
  for (const seen of inWords) told.add(seen);
  return told.take();
}

const holds = (all: readonly Seen[], moment: Moment): boolean => all.some((seen) => seen.moment === moment);

function firstWritten(block: Block): Sentence | undefined {
  const open = openIn(block);
  return block.sentences.find((each) => each.end - each.first >= fewestTokens && !open.has(each));
}

/** In a plan, what an adult does is a next step: “Ms. K. and I eat with her on Thursday”. “He will stack” is a goal. */
const shared = compileAll(
  [
    "(i|we|i'm|we're|i'll|we'll)",
    `${family} (and i|tries|picks|keeps|brings|leaves|sings|watches|calls|texts|starts|looks|takes|goes|sends|cooks|reads|eats|parks|plays|walks|goes)`,
  ],
  'plan:shared',
);

/** A word or two below a heading, and a full stop. */
const fewestTokens = 2;

/** The moments that a block is meant for but does not show yet, because it still contains a template's blank. */
export function askedIn(placed: Pick<Placed, 'block' | 'section'>): ReadonlySet<Moment> {
  const { asked } = heldIn(placed.block);
  return openIn(placed.block).size > 0 ? new Set([...asked, ...waitingFor(placed)]) : asked;
}

function readHeld(block: Block): Held {
  told.begin();
  asked.begin();
  const open = openIn(block);
  for (const cue of isAnyMet(block) ? allCues : toldOtherwise)
    for (const tokens of wordsThatTell(block, cue)) {
      const sentence = sentenceAt(block, tokens.first);
      if (open.has(sentence)) asked.add(cue.moment);
      else told.add(new SeenMoment(cue.moment, spanIn(block, tokens), spanIn(block, sentence)));
    }
  for (const sentence of open) for (const moment of labelled(block, sentence)) asked.add(moment);
  // now, while this block is the current one for all patterns
  const isShared = fitsSomewhere(shared, block);
  const seen = inOrder(told.take(), byPlace);
  const waiting = asked.take();
  if (seen.length === 0 && waiting.length === 0 && !isShared) return nothing;
  return new Held(seen, waiting.length === 0 ? nothing.asked : new Set(waiting), isShared);
}

const told = new Collected<Seen>();
const asked = new Collected<Moment>();

const byPlace = (a: Seen, b: Seen): number => a.span.start - b.span.start;

/** The words that show a moment. In most blocks most moments have none. */
function wordsThatTell(block: Block, cue: CompiledCue): readonly Tokens[] {
  const matches = matchesOf(cue.words, block);
  const meant = matches.length === 0 ? matches : longestOf(meantOf(matches, cue));
  const further = cue.also?.(block);
  return further === undefined || further.length === 0 ? meant : [...meant, ...further];
}

const meantOf = (matches: readonly Match[], { accepts, exceptions }: CompiledCue): readonly Match[] =>
  thoseOf(
    matches,
    (match) => !(exceptions && fitsIn(exceptions, match.block, match.sentence)) && (accepts?.(match) ?? true),
  );

/** “**Coming back:** {what we did}.” asks for a repair. */
function labelled(block: Block, sentence: Sentence): readonly Moment[] {
  const { end, start } = spanIn(block, sentence);
  const name = labelIn(block.source.slice(start, end));
  return name === undefined ? [] : momentsUnder(name);
}

/** The moments that a heading or label asks for: those that its name says, or else those of its part. */
function momentsUnder(title: string): readonly Moment[] {
  const named = momentsNamed(title);
  return named.length > 0 ? named : momentsOf(partNamed(title));
}

function waitingFor({ block, section }: Pick<Placed, 'block' | 'section'>): readonly Moment[] {
  const label = labelIn(block.source);
  return momentsUnder(label !== undefined && partNamed(label) ? label : section);
}
