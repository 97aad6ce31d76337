import { intern, spellingOf, unknownWord, type WordId } from '../text/vocabulary.ts';
import { normalize, tokenize, type Tokens } from '../text/words.ts';
import type { Entry, Form } from './entry.ts';
import { formOf, unpack, type PackedEntry } from './packed.ts';
import { entriesBy, entryCount, packedEntry, startsPhrase } from './compiled.ts';

/** A phrase of the lexicon, as it may stand in a text. */
export interface Candidate {
  readonly entry: Entry;
  readonly form: Form;
}

/** A place in the trie: what may follow, and what may be meant by the words so far. */
export interface Node {
  readonly next: Map<WordId, Node>;
  readonly candidates: Candidate[];
}

const unpacked: PackedEntry[] = [];

const entryAt = (index: number): PackedEntry => (unpacked[index] ??= unpack(packedEntry(index)));

/** Every entry of the lexicon with all its forms; the first is the term itself. */
export const allEntries = (): readonly { readonly entry: Entry; readonly forms: readonly Form[] }[] =>
  Array.from({ length: entryCount }, (_, index) => {
    const [entry, forms] = entryAt(index);
    return { entry, forms: forms.map(formOf) };
  });

/** The phrases that begin with a word. */
interface Head {
  /** Behind the word itself, and behind the words that it was met with so far. */
  readonly node: Node;
  readonly met: Set<WordId>;
  /** Phrases of more words, by the first character of the second: most of them no note ever holds. */
  readonly waiting: ReadonlyMap<string, readonly Waiting[]>;
}

interface Waiting extends Packed {
  /** From the second word on. */
  readonly rest: string;
}

/** A phrase that is not unpacked yet, and its number among the forms of its entry. */
interface Packed {
  readonly entry: Entry;
  readonly form: PackedEntry[1][number];
  readonly index: number;
}

/** What was made of the entries of a first word when it was first met. */
const heads = new Map<WordId, Head>();

/** All phrases that start at token `from`, the longest first, with the token behind each. */
export function phrasesAt(tokens: Tokens, from: number): readonly { readonly end: number; readonly node: Node }[] {
  const found: { end: number; node: Node }[] = [];
  const word = tokens.id[from] ?? unknownWord;
  let node = nodeAt(word, tokens.id[from + 1] ?? unknownWord);
  for (let at = from + 1; node !== undefined; at++) {
    if (node.candidates.length > 0) found.unshift({ end: at, node });
    node = at < tokens.length ? node.next.get(tokens.id[at] ?? unknownWord) : undefined;
  }
  return found;
}

/** The node behind `word`, with all phrases that go on with `second`. */
function nodeAt(word: WordId, second: WordId): Node | undefined {
  if (!startsPhrase(word)) return undefined;
  let head = heads.get(word);
  if (!head) heads.set(word, (head = headOf(word)));
  const { met, node, waiting } = head;
  if (second === unknownWord || met.has(second)) return node;
  met.add(second);
  const spelling = spellingOf(second);
  for (const each of waiting.get(spelling.charAt(0)) ?? [])
    if (each.rest.startsWith(spelling)) put(each, node, (id) => id[0] === word && id[1] === second);
  return node;
}

/** Phrases of one word are put in their place. */
function headOf(word: WordId): Head {
  const node: Node = { next: new Map(), candidates: [] };
  const waiting = new Map<string, Waiting[]>();
  const spelling = spellingOf(word);
  for (const number of entriesBy(word)) {
    const [entry, forms] = entryAt(number);
    for (const [index, form] of forms.entries()) {
      const written = normalize(form[0]);
      if (!written.startsWith(spelling)) continue; // told by a look, as most forms begin with other words
      const rest = written.slice(spelling.length).replace(betweenWords, '');
      if (rest === '') put({ entry, form, index }, node, (id) => id[0] === word);
      else {
        const others = waiting.get(rest.charAt(0));
        if (others) others.push({ entry, form, index, rest });
        else waiting.set(rest.charAt(0), [{ entry, form, index, rest }]);
      }
    }
  }
  return { node, met: new Set(), waiting };
}

/** The possessive ending of the first word, and what stands before the second. */
const betweenWords = /^(?:'s(?=[\s-]|$))?(?:\s+|-)?/;

const dot = intern('.');

/** Puts a phrase behind its words, the first of which is that of `from`, if they are the ones that it was looked for by. */
function put({ entry, form, index }: Packed, from: Node, isIt: (id: readonly WordId[]) => boolean): void {
  const { id, length } = tokenize(form[0]);
  const isDotted = length > 1 && id[length - 1] === dot; // the dot of “pt.” is found beside the word
  if (!isDotted && isIt(id)) behind(from, id).candidates.push({ entry, form: formOf(form, index) });
}

/** The node behind the words, which is made if need be; the first of them is that of `from` itself. */
function behind(from: Node, words: readonly WordId[]): Node {
  let node = from;
  for (const word of words.slice(1)) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map(), candidates: [] }));
    node = next;
  }
  return node;
}
