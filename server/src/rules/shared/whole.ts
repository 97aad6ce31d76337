import { isOpen } from '../../note/blanks.ts';
import { askedIn, momentsIn, seenIn, type Moment, type Seen } from '../../note/moments.ts';
import { greetingIn } from '../../note/outline.ts';
import { labelIn, momentsNamed, partNamed } from '../../note/sections.ts';
import type { Block } from '../../text/block.ts';
import type { Placed } from '../../text/document.ts';
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
  /** “Plan”, where the block begins with “**Plan:**”. */
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
  if (kind === 'heading') return { words: 0, sentences: 0, open: 0, told: [], label: undefined };
  const open = new Set(sentences.filter((sentence) => isOpen(block, sentence)));
  let words = 0;
  for (const sentence of sentences)
    if (!open.has(sentence))
      for (let at = sentence.first; at < sentence.end; at++)
        if (tokens.kind[at] === TokenKind.word || tokens.kind[at] === TokenKind.number) words++;
  return { words, sentences: sentences.length, open: open.size, told: momentsIn(block), label: labelIn(block.source) };
}

/** A moment and where it stands in the note. */
export interface Told extends Seen {
  readonly placed: PlacedFact<Held>;
  /** Offset in the note. */
  readonly at: number;
}

/** A note or a letter as a whole. */
export class Whole {
  readonly words: number;
  readonly blocks: readonly PlacedFact<Held>[];
  readonly #isTemplate: boolean;
  readonly #told = new Map<Moment, Told[]>();
  /** Where the first blank for it stands. */
  readonly #asked = new Map<Moment, number>();
  #titles: ReadonlySet<string> | undefined;

  constructor(blocks: readonly PlacedFact<Held>[]) {
    this.blocks = blocks;
    let [words, sentences, open] = [0, 0, 0];
    for (const placed of blocks) {
      const { fact, start } = placed;
      words += fact.words;
      sentences += fact.sentences;
      open += fact.open;
      for (const seen of isNamed(placed) ? seenIn(placed) : fact.told)
        this.#add({ ...seen, placed, at: start + seen.span.start });
      if (fact.open > 0)
        for (const moment of askedIn(placed)) if (!this.#asked.has(moment)) this.#asked.set(moment, start);
    }
    this.words = words;
    this.#isTemplate = open * 3 > sentences;
  }

  #add(told: Told): void {
    const all = this.#told.get(told.moment);
    if (all) all.push(told);
    else this.#told.set(told.moment, [told]);
  }

  /** Too little has been written yet to say what is missing, or most of it is a template still. */
  isBegun(words: number): boolean {
    return this.words > words && !this.#isTemplate;
  }

  all(moment: Moment): readonly Told[] {
    return this.#told.get(moment) ?? [];
  }

  /** Where it is first told, or a blank waits for it; offset of the note, and infinity where neither does. */
  placeOf(moment: Moment): number {
    return Math.min(this.all(moment)[0]?.at ?? Infinity, this.#asked.get(moment) ?? Infinity);
  }

  /** It is told, or a blank of a template waits for it. */
  holds(...moments: readonly Moment[]): boolean {
    return moments.some((moment) => this.#told.has(moment) || this.#asked.has(moment));
  }

  /** A section or a label is there whose name is like this. */
  isTitled(pattern: RegExp): boolean {
    this.#titles ??= new Set(this.blocks.flatMap(({ fact, section }) => [section, fact.label?.toLowerCase() ?? '']));
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
  get body(): readonly PlacedFact<Held>[] {
    const greeting: Placed | undefined = greetingIn(this.blocks);
    const from = greeting ? this.blocks.findIndex(({ block }) => block === greeting.block) + 1 : 0;
    return this.blocks.slice(from).filter(({ block }) => block.kind !== 'heading');
  }
}

/** Does the heading above, or its label, tell something by its name? Mostly not, and then the block is not asked again. */
const isNamed = ({ fact: { label }, section }: PlacedFact<Held>): boolean =>
  tells(section) || (label !== undefined && tells(label));

const tells = (title: string): boolean => partNamed(title) === 'plan' || momentsNamed(title).length > 0;

const wholes = new WeakMap<readonly PlacedFact<Held>[], Whole>();

/** The whole of these facts, looked at once for all rules. */
export function wholeOf(facts: readonly PlacedFact<Held>[]): Whole {
  let whole = wholes.get(facts);
  if (!whole) wholes.set(facts, (whole = new Whole(facts)));
  return whole;
}
