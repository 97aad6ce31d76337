import { openIn } from '../../note/blanks.ts';
import { askedIn, moments, momentsIn, seenIn, type Moment, type Seen } from '../../note/moments.ts';
import { greetingIn } from '../../note/outline.ts';
import { labelIn, momentsNamed, partNamed } from '../../note/sections.ts';
import type { Block } from '../../text/block.ts';
import { keeping, Place } from '../../text/kept.ts';
import type { Chunk, Part, Placed, ProseDocument } from '../../text/document.ts';
import { TokenKind } from '../../text/words.ts';
import type { Context, PlacedFact } from '../rule.ts';

/** What a block contributes to the note as a whole. */
export class Held {
  /** The number of words that a person wrote. Sentences of a template with blanks in them do not count. */
  readonly words: number;
  readonly sentences: number;
  /** The number of sentences with a blank to fill in. */
  readonly open: number;
  readonly told: readonly Seen[];
  /** A bit for each moment that the block tells. */
  readonly moments: number;
  /** “plan”, if the block begins with “**Plan:**”. */
  readonly label: string | undefined;

  constructor(words: number, sentences: number, open: number, told: readonly Seen[], label: string | undefined) {
    this.words = words;
    this.sentences = sentences;
    this.open = open;
    this.told = told;
    this.moments = bitsOf(told);
    this.label = label;
  }
}

/**
 * The fact that all rules about the note as a whole read. It is one function, so that the engine gathers it only once.
 */
export const readHeld = keeping(heldIn);

function heldIn(block: Block): Held {
  const { kind, sentences, tokens } = block;
  if (kind === 'heading') return noneHeld;
  const open = openIn(block);
  let words = 0;
  for (const sentence of sentences)
    if (!open.has(sentence))
      for (let at = sentence.first; at < sentence.end; at++)
        if (tokens.kind[at] === TokenKind.word || tokens.kind[at] === TokenKind.number) words++;
  const told = momentsIn(block);
  const label = labelIn(block.source)?.toLowerCase();
  return new Held(words, sentences.length, open.size, told, label);
}

const bitOf = new Map(moments.map((moment, index) => [moment, 1 << index]));
const bitsOf = (seen: readonly Seen[]): number => seen.reduce((bits, { moment }) => bits | (bitOf.get(moment) ?? 0), 0);

const noneHeld = new Held(0, 0, 0, [], undefined);

/** What a block contributes, and its place in the note. */
export interface PlacedHeld extends Placed {
  readonly fact: Held;
  /** The fact as the engine passed it, which a finding has to return. */
  readonly given: PlacedFact<Held>;
}

/** A moment and its place in the note. */
export interface Told extends Seen {
  readonly placed: PlacedHeld;
  /** Its offset in the note. */
  readonly at: number;
}

/**
 * What a part of the note or a chunk of parts contributes. Computed once, because a part is the same object as long as
 * it is not edited.
 */
class PartHeld {
  words = 0;
  sentences = 0;
  open = 0;
  /** A bit for each moment that is told in it, by words or by the name of a section. */
  moments = 0;
  /** By moment: the offset of its first blank. */
  readonly asked = new Map<Moment, number>();
  /** The headings and the labels of its blocks. */
  readonly titles = new Set<string>();
}

const heldInPart = keeping(readPart);

function readPart({ blocks }: Part): PartHeld {
  const held = new PartHeld();
  const { asked, titles } = held;
  for (const placed of blocks) {
    const fact = readHeld(placed.block);
    held.words += fact.words;
    held.sentences += fact.sentences;
    held.open += fact.open;
    held.moments |= isNamed({ section: placed.section, fact }) ? bitsOf(seenIn(placed)) : fact.moments;
    titles.add(placed.section).add(fact.label ?? '');
    if (fact.open > 0) for (const moment of askedIn(placed)) if (!asked.has(moment)) asked.set(moment, placed.start);
  }
  return held;
}

/** The same for the parts of a chunk. Offsets count from the start of the chunk. */
const heldInChunk = keeping(({ items }: Chunk<Part>): PartHeld => {
  const all = new PartHeld();
  let start = 0;
  for (const part of items) {
    const held = heldInPart(part);
    all.words += held.words;
    all.sentences += held.sentences;
    all.open += held.open;
    all.moments |= held.moments;
    for (const [moment, at] of held.asked) if (!all.asked.has(moment)) all.asked.set(moment, start + at);
    for (const title of held.titles) all.titles.add(title);
    start += part.length;
  }
  return all;
});

/** A note or a letter as a whole. It is created on every keystroke, so it only adds up what each chunk tells. */
export class Whole {
  readonly words: number;
  readonly #document: ProseDocument;
  readonly #facts: readonly PlacedFact<Held>[];
  readonly #isTemplate: boolean;
  /** A bit for each moment that is told somewhere in the note. */
  readonly #told: number;
  /** By moment: the offset of its first blank. */
  readonly #asked = new Map<Moment, number>();
  #blocks: readonly PlacedHeld[] | undefined;

  /** @param facts one for every block of the document */
  constructor(facts: readonly PlacedFact<Held>[], document: ProseDocument) {
    this.#document = document;
    this.#facts = facts;
    let [words, sentences, open, told] = [0, 0, 0, 0];
    let first = 0;
    for (const chunk of document.chunks) {
      const held = heldInChunk(chunk);
      const start = document.parts[first]?.start ?? 0;
      first += chunk.items.length;
      words += held.words;
      sentences += held.sentences;
      open += held.open;
      told |= held.moments;
      for (const [moment, at] of held.asked) if (!this.#asked.has(moment)) this.#asked.set(moment, start + at);
    }
    this.words = words;
    this.#told = told;
    this.#isTemplate = open * 3 > sentences;
  }

  /** All blocks with what they tell. Computed on demand. */
  get blocks(): readonly PlacedHeld[] {
    return (this.#blocks ??= this.#blocksWhere(() => true));
  }

  #blocksWhere(isWanted: (held: PartHeld) => boolean): readonly PlacedHeld[] {
    let first = 0;
    return this.#document.parts.flatMap(({ part, start }) => {
      const facts = this.#facts.slice(first, (first += part.blocks.length));
      if (!isWanted(heldInPart(part))) return [];
      return facts.map((given, index) => ({ ...given, given, start: start + (part.blocks[index]?.start ?? 0) }));
    });
  }

  /** The last block of the note. Undefined if there is none. */
  get last(): PlacedHeld | undefined {
    const given = this.#facts.at(-1);
    const placed = this.#document.parts.findLast(({ part }) => part.blocks.length > 0);
    return given && placed && { ...given, given, start: placed.start + (placed.part.blocks.at(-1)?.start ?? 0) };
  }

  /** Is there enough text to say what is missing? False if most of it is still a template. */
  isBegun(words: number): boolean {
    return this.words > words && !this.#isTemplate;
  }

  /** All places where the moment is told. */
  all(moment: Moment): readonly Told[] {
    const bit = bitOf.get(moment) ?? 0;
    return this.#blocksWhere((held) => (held.moments & bit) !== 0).flatMap((placed) =>
      seenIn(placed)
        .filter((seen) => seen.moment === moment)
        .map((seen) => ({ ...seen, placed, at: placed.start + seen.span.start })),
    );
  }

  /** The offset in the note at which the moment is first told, or has a blank. Infinity if there is neither. */
  placeOf(moment: Moment): number {
    return Math.min(this.all(moment)[0]?.at ?? Infinity, this.#asked.get(moment) ?? Infinity);
  }

  /** Is one of the moments told, or is there a blank for it? */
  holds(...moments: readonly Moment[]): boolean {
    return moments.some((moment) => this.#tells(moment) || this.#asked.has(moment));
  }

  #tells(moment: Moment): boolean {
    return (this.#told & (bitOf.get(moment) ?? 0)) !== 0;
  }

  /** Does a heading or a label match the pattern? */
  isTitled(pattern: RegExp): boolean {
    return this.#document.chunks.some((chunk) => {
      for (const title of heldInChunk(chunk).titles) if (pattern.test(title)) return true;
      return false;
    });
  }

  /** Is it a letter to the child? Its words are for a child, and it need not do what a letter to a family does. */
  isToChild({ people: { child } }: Context): boolean {
    const greeting = greetingIn(this.blocks)?.block.source.replace(/^[\s>*_]*\p{L}+\s+/u, '');
    return child !== undefined && greeting?.startsWith(child) === true;
  }

  /** Is it a letter to a family? Not a letter to the child, and not a referral, which greets a service first. */
  isToFamily(context: Context): boolean {
    const greeting = greetingIn(this.blocks)?.block.source ?? '';
    return !this.isToChild(context) && !/\bdear\b.*\bdear\b/i.test(greeting);
  }

  /** What is read first: the blocks of the letter after its greeting. */
  get body(): readonly PlacedHeld[] {
    const greeting: Placed | undefined = greetingIn(this.blocks);
    const from = greeting ? this.blocks.findIndex(({ block }) => block === greeting.block) + 1 : 0;
    return this.blocks.slice(from).filter(({ block }) => block.kind !== 'heading');
  }
}

/**
 * Does the heading or the label tell something by its name? Mostly it does not, and then the block is not read again.
 */
const isNamed = ({ fact: { label }, section }: Pick<PlacedHeld, 'fact' | 'section'>): boolean =>
  tells(section) || (label !== undefined && tells(label));

const tells = (title: string): boolean => partNamed(title) === 'plan' || momentsNamed(title).length > 0;

const wholes = new Place<ProseDocument, Whole>();

/** The document as a whole, computed once for all rules. */
export function wholeOf(facts: readonly PlacedFact<Held>[], document: ProseDocument): Whole {
  return wholes.in(document) ?? wholes.put(document, new Whole(facts, document));
}
