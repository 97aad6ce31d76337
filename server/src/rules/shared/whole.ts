import { isOpen } from '../../note/blanks.ts';
import { askedIn, moments, momentsIn, seenIn, type Moment, type Seen } from '../../note/moments.ts';
import { greetingIn } from '../../note/outline.ts';
import { labelIn, momentsNamed, partNamed } from '../../note/sections.ts';
import type { Block } from '../../text/block.ts';
import type { Placed, ProseDocument } from '../../text/document.ts';
import { TokenKind } from '../../text/words.ts';
import type { Context, PlacedFact } from '../rule.ts';

/** What a block adds to the note as a whole. */
export interface Held {
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
}

const known = new WeakMap<Block, Held>();

/** The fact that every rule about the note as a whole reads. One function, so that the engine gathers it once. */
export function readHeld(block: Block): Held {
  let held = known.get(block);
  if (!held) known.set(block, (held = heldIn(block)));
  return held;
}

function heldIn(block: Block): Held {
  const { kind, sentences, tokens } = block;
  if (kind === 'heading') return { words: 0, sentences: 0, open: 0, told: [], moments: 0, label: undefined };
  const open = new Set(sentences.filter((sentence) => isOpen(block, sentence)));
  let words = 0;
  for (const sentence of sentences)
    if (!open.has(sentence))
      for (let at = sentence.first; at < sentence.end; at++)
        if (tokens.kind[at] === TokenKind.word || tokens.kind[at] === TokenKind.number) words++;
  const told = momentsIn(block);
  const label = labelIn(block.source)?.toLowerCase();
  return { words, sentences: sentences.length, open: open.size, told, moments: bitsOf(told), label };
}

const bitOf = new Map(moments.map((moment, index) => [moment, 1 << index]));
const bitsOf = (seen: readonly Seen[]): number => seen.reduce((bits, { moment }) => bits | (bitOf.get(moment) ?? 0), 0);

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

/** A note or a letter as a whole: a look at what each block tells, and no more, as it is made with every key. */
export class Whole {
  readonly words: number;
  readonly blocks: readonly PlacedHeld[];
  readonly #isTemplate: boolean;
  /** A bit for each moment that is told somewhere. */
  readonly #told: number;
  /** Where the first blank for it stands. */
  readonly #asked = new Map<Moment, number>();
  #titles: ReadonlySet<string> | undefined;

  /** `facts` holds one for every block of `placed`. */
  constructor(facts: readonly PlacedFact<Held>[], placed: readonly Placed[]) {
    const blocks = facts.map((given, index): PlacedHeld => ({ ...given, given, start: placed[index]?.start ?? 0 }));
    this.blocks = blocks;
    let [words, sentences, open, told] = [0, 0, 0, 0];
    for (const placed of blocks) {
      const { fact, start } = placed;
      words += fact.words;
      sentences += fact.sentences;
      open += fact.open;
      told |= isNamed(placed) ? bitsOf(seenIn(placed)) : fact.moments;
      if (fact.open > 0)
        for (const moment of askedIn(placed)) if (!this.#asked.has(moment)) this.#asked.set(moment, start);
    }
    this.words = words;
    this.#told = told;
    this.#isTemplate = open * 3 > sentences;
  }

  /** Too little has been written yet to say what is missing, or most of it is a template still. */
  isBegun(words: number): boolean {
    return this.words > words && !this.#isTemplate;
  }

  /** Every place where it is told. */
  all(moment: Moment): readonly Told[] {
    if (!this.#tells(moment)) return [];
    return this.blocks.flatMap((placed) =>
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
    this.#titles ??= new Set(this.blocks.flatMap(({ fact, section }) => [section, fact.label ?? '']));
    return [...this.#titles].some((title) => pattern.test(title));
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
const isNamed = ({ fact: { label }, section }: PlacedHeld): boolean =>
  tells(section) || (label !== undefined && tells(label));

const tells = (title: string): boolean => partNamed(title) === 'plan' || momentsNamed(title).length > 0;

const wholes = new WeakMap<ProseDocument, Whole>();

/** The whole of a document, looked at once for all rules. */
export function wholeOf(facts: readonly PlacedFact<Held>[], document: ProseDocument): Whole {
  let whole = wholes.get(document);
  if (!whole) wholes.set(document, (whole = new Whole(facts, document.blocks)));
  return whole;
}
