import { openIn } from '../../note/blanks.ts';
import { askedIn, moments, momentsIn, seenIn, type Moment, type Seen } from '../../note/moments.ts';
import { greetingIn } from '../../note/outline.ts';
import { labelIn, momentsNamed, partNamed } from '../../note/sections.ts';
import type { Block } from '../../text/block.ts';
import { keeping, Place } from '../../text/kept.ts';
import type { Chunk, Part, Placed, ProseDocument } from '../../text/document.ts';
import { TokenKind } from '../../text/words.ts';
import type { Context, PlacedFact } from '../rule.ts';

/** What a block adds to the note as a whole. */
export class Held {
  /** Written by a person: sentences of a template with blanks in them do not count. */
  readonly words: number;
  readonly sentences: number;
  /** Sentences with a blank to fill in. */
  readonly open: number;
  readonly told: readonly Seen[];
  /** A bit for each moment that is told. */
  readonly moments: number;
  /** “plan”, where the block begins with “**Plan:**”. */
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

/** The fact that every rule about the note as a whole reads. One function, so that the engine gathers it once. */
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

/** What a block adds, and where the block stands in the note. */
export interface PlacedHeld extends Placed {
  readonly fact: Held;
  /** The same as the engine gave it, to be given back with a finding. */
  readonly given: PlacedFact<Held>;
}

/** A moment and where it stands in the note. */
export interface Told extends Seen {
  readonly placed: PlacedHeld;
  /** Offset in the note. */
  readonly at: number;
}

/** What a part of the note adds, or a chunk of parts: counted once, as a part stays the same while it is not edited. */
class PartHeld {
  words = 0;
  sentences = 0;
  open = 0;
  /** A bit for each moment that is told there, by words or by the name of a section. */
  moments = 0;
  /** Where in it the first blank for a moment stands. */
  readonly asked = new Map<Moment, number>();
  /** The headings that its blocks stand under, and their labels. */
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

/** The same for the parts of a chunk; blanks have their place in the chunk. */
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

/** A note or a letter as a whole: a look at what each chunk tells, and no more, as it is made with every key. */
export class Whole {
  readonly words: number;
  readonly #document: ProseDocument;
  readonly #facts: readonly PlacedFact<Held>[];
  readonly #isTemplate: boolean;
  /** A bit for each moment that is told somewhere. */
  readonly #told: number;
  /** Where the first blank for it stands. */
  readonly #asked = new Map<Moment, number>();
  #blocks: readonly PlacedHeld[] | undefined;

  /** `facts` holds one for every block of the document. */
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

  /** All blocks with what they tell; put together when somebody asks. */
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

  /** The last block of the note; undefined where there is none. */
  get last(): PlacedHeld | undefined {
    const given = this.#facts.at(-1);
    const placed = this.#document.parts.findLast(({ part }) => part.blocks.length > 0);
    return given && placed && { ...given, given, start: placed.start + (placed.part.blocks.at(-1)?.start ?? 0) };
  }

  /** Too little has been written yet to say what is missing, or most of it is a template still. */
  isBegun(words: number): boolean {
    return this.words > words && !this.#isTemplate;
  }

  /** Every place where it is told. */
  all(moment: Moment): readonly Told[] {
    const bit = bitOf.get(moment) ?? 0;
    return this.#blocksWhere((held) => (held.moments & bit) !== 0).flatMap((placed) =>
      seenIn(placed)
        .filter((seen) => seen.moment === moment)
        .map((seen) => ({ ...seen, placed, at: placed.start + seen.span.start })),
    );
  }

  /** Where it is first told, or a blank waits for it; offset of the note, and infinity where neither does. */
  placeOf(moment: Moment): number {
    return Math.min(this.all(moment)[0]?.at ?? Infinity, this.#asked.get(moment) ?? Infinity);
  }

  /** It is told, or a blank of a template waits for it. */
  holds(...moments: readonly Moment[]): boolean {
    return moments.some((moment) => this.#tells(moment) || this.#asked.has(moment));
  }

  #tells(moment: Moment): boolean {
    return (this.#told & (bitOf.get(moment) ?? 0)) !== 0;
  }

  /** A section or a label is there whose name is like this. */
  isTitled(pattern: RegExp): boolean {
    return this.#document.chunks.some((chunk) => {
      for (const title of heldInChunk(chunk).titles) if (pattern.test(title)) return true;
      return false;
    });
  }

  /** A letter to the child: its words are for small ears, and need not do what a letter to a family does. */
  isToChild({ people: { child } }: Context): boolean {
    const greeting = greetingIn(this.blocks)?.block.source.replace(/^[\s>*_]*\p{L}+\s+/u, '');
    return child !== undefined && greeting?.startsWith(child) === true;
  }

  /** A letter to a family; not one to the child, and no referral that greets a service first. */
  isToFamily(context: Context): boolean {
    const greeting = greetingIn(this.blocks)?.block.source ?? '';
    return !this.isToChild(context) && !/\bdear\b.*\bdear\b/i.test(greeting);
  }

  /** What is read first: the blocks of the letter itself, below its greeting. */
  get body(): readonly PlacedHeld[] {
    const greeting: Placed | undefined = greetingIn(this.blocks);
    const from = greeting ? this.blocks.findIndex(({ block }) => block === greeting.block) + 1 : 0;
    return this.blocks.slice(from).filter(({ block }) => block.kind !== 'heading');
  }
}

/** Does the heading above, or its label, tell something by its name? Mostly not, and then the block is not asked again. */
const isNamed = ({ fact: { label }, section }: Pick<PlacedHeld, 'fact' | 'section'>): boolean =>
  tells(section) || (label !== undefined && tells(label));

const tells = (title: string): boolean => partNamed(title) === 'plan' || momentsNamed(title).length > 0;

const wholes = new Place<ProseDocument, Whole>();

/** The whole of a document, looked at once for all rules. */
export function wholeOf(facts: readonly PlacedFact<Held>[], document: ProseDocument): Whole {
  return wholes.in(document) ?? wholes.put(document, new Whole(facts, document));
}
