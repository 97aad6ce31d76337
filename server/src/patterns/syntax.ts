/**
 * A small language for phrases, so that a pattern reads like the sentence it looks for:
 *
 *     <caregiver> (really|just)? failed to          words, classes, alternatives, options
 *     [~refuse] (to|the|all)?                       any form of a verb; only the part in [ ] is underlined
 *     decrease ..3 (behavior|behaviors)             up to three words of any kind
 *     what color is <what:..3> ?                    captures the words under a name
 *     ^ mom ~report                                 at the start of the sentence ($ is its end)
 *     ~manipulate !(toys|beads|the)                 but not before these
 *
 * Words are matched in lower case; a hyphen counts as a space. Marks such as , ? : are written as separate words. There
 * is no unbounded repetition, so the cost of a match is bounded by its length.
 */
export type Node =
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly type: 'either'; readonly options: readonly Node[] }
  | { readonly type: 'maybe'; readonly node: Node }
  | { readonly type: 'not'; readonly node: Node }
  | { readonly type: 'keep'; readonly name: string; readonly node: Node }
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'from' }
  | { readonly type: 'to' };

const token = /\s*(<[^<>]*>|\.\.\d*|!\(|[()|?[\]^$]|~[\p{L}'-]+|\\.|[^\s()|?[\]^$<>~]+)/uy;
/** “(truck|bus|train)”: most of what patterns consist of, with the same lists again and again. */
const wordGroup = /\s*\(([a-z']+(?:\|[a-z']+)+)\)/y;
const groups = new Map<string, Node>();

/** Parses a pattern. @throws Error if it is malformed: patterns are source code, so a test finds it */
export function parsePattern(source: string): Node {
  const tokens: (string | Node)[] = [];
  const end = source.trimEnd().length;
  for (let at = 0; at < end;) {
    const group = takeAt(wordGroup, source, at);
    const found = group ?? takeAt(token, source, at);
    if (!found) throw new Error(`pattern “${source}”: cannot be read from “${source.slice(at)}”`);
    tokens.push(group ? groupOf(group[1] ?? '') : (found[1] ?? ''));
    at += found[0].length;
  }
  return new Reader(source, tokens).all();
}

function takeAt(what: RegExp, source: string, at: number): RegExpExecArray | null {
  what.lastIndex = at;
  return what.exec(source);
}

/** Returns the same object for the same list, so that whatever is derived from it is computed once. */
function groupOf(list: string): Node {
  let group = groups.get(list);
  if (!group) groups.set(list, (group = { type: 'word', words: list.split('|') }));
  return group;
}

class Reader {
  readonly #source: string;
  readonly #tokens: readonly (string | Node)[];
  #at = 0;

  constructor(source: string, tokens: readonly (string | Node)[]) {
    this.#source = source;
    this.#tokens = tokens;
  }

  all(): Node {
    const node = this.#either();
    if (this.#at < this.#tokens.length)
      throw new Error(
        `pattern “${this.#source}”: what stands at its part ${String(this.#at + 1)} is not expected there`,
      );
    return node;
  }

  #either(): Node {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    const [only] = options;
    return options.length === 1 && only ? only : mergeWords({ type: 'either', options });
  }

  #sequence(): Node {
    const nodes: Node[] = [];
    for (
      let next = this.#tokens[this.#at];
      next !== undefined && next !== ')' && next !== '|';
      next = this.#tokens[this.#at]
    ) {
      const item = this.#item(next);
      // “(a|b)?” is optional; after a space, “ ?” is the question mark itself, written \?
      nodes.push(this.#take('?') ? { type: 'maybe', node: item } : item);
    }
    const [only] = nodes;
    return nodes.length === 1 && only ? only : { type: 'sequence', nodes };
  }

  #item(next: string | Node): Node {
    this.#at++;
    if (typeof next !== 'string') return next;
    if (next === '(' || next === '!(') {
      const inner = this.#either();
      if (!this.#take(')')) throw new Error(`pattern “${this.#source}”: a bracket is not closed`);
      return next === '(' ? inner : { type: 'not', node: inner };
    }
    if (next.startsWith('<')) return kept(next.slice(1, -1));
    return simple(next);
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }
}

const anchors: Readonly<Record<string, Node>> = {
  '^': { type: 'start' },
  $: { type: 'end' },
  '[': { type: 'from' },
  ']': { type: 'to' },
};

function simple(text: string): Node {
  const anchor = anchors[text];
  if (anchor) return anchor;
  if (text.startsWith('..')) return { type: 'gap', most: text.length > 2 ? Number(text.slice(2)) : 3 };
  if (text.startsWith('~')) return { type: 'class', name: text };
  const word = text.startsWith('\\') ? text.slice(1) : text;
  const parts = word.split('-').filter((part) => part !== '');
  if (parts.length > 1)
    return { type: 'sequence', nodes: parts.map((part) => ({ type: 'word', words: [part.toLowerCase()] })) };
  return { type: 'word', words: [word.toLowerCase()] };
}

/** `<who:caregiver>`, `<caregiver>` (captured under its own name), `<what:..3>`, `<verb:~hold>`, `<how:(a|b)>`. */
function kept(inner: string): Node {
  const colon = inner.indexOf(':');
  const [name, of] = colon < 0 ? [inner, inner] : [inner.slice(0, colon), inner.slice(colon + 1)];
  if (of.startsWith('(')) return { type: 'keep', name, node: parsePattern(of) };
  const node: Node = of.startsWith('..') || of.startsWith('~') ? simple(of) : { type: 'class', name: of };
  return { type: 'keep', name, node };
}

/** Merges alternatives that are single words into one set. */
function mergeWords(node: { readonly type: 'either'; readonly options: readonly Node[] }): Node {
  const words = node.options.flatMap((option) => (option.type === 'word' ? option.words : []));
  const others = node.options.filter(({ type }) => type !== 'word');
  if (words.length < 2) return node;
  const merged: Node = { type: 'word', words };
  return others.length === 0 ? merged : { type: 'either', options: [...others, merged] };
}
