import { intern, WordSet, type WordId } from '../text/vocabulary.ts';
import { classNamed } from './classes.ts';
import type { Node } from './syntax.ts';

/** The words that a part of a pattern may begin with. */
export interface Opening {
  /** Undefined if the part may begin with a token that is not limited to certain words. */
  readonly words: readonly WordId[] | undefined;
  /** Whether the part may match nothing. Then the next part decides. */
  readonly empty: boolean;
}

const nothing: Opening = { words: [], empty: true };

const known = new WeakMap<Node, Opening>();

/** The opening of a part. Cached, because each part that contains it needs it too. */
export function openingOf(node: Node): Opening {
  let opening = known.get(node);
  if (!opening) known.set(node, (opening = readOpening(node)));
  return opening;
}

function readOpening(node: Node): Opening {
  switch (node.type) {
    case 'word':
      return { words: node.words.map(intern), empty: false };
    case 'class': {
      const wordClass = classNamed(node.name);
      return { words: wordClass instanceof WordSet ? [...wordClass] : undefined, empty: false };
    }
    case 'gap':
      return { words: undefined, empty: true };
    case 'sequence':
      return node.nodes.map(openingOf).reduce(followedBy, nothing);
    case 'either':
      return node.options.map(openingOf).reduce(either);
    case 'maybe':
      return { ...openingOf(node.node), empty: true };
    case 'keep':
      return openingOf(node.node);
    default:
      return nothing;
  }
}

const either = (a: Opening, b: Opening): Opening => ({
  words: a.words && b.words && [...a.words, ...b.words],
  empty: a.empty || b.empty,
});

const followedBy = (a: Opening, b: Opening): Opening => (a.empty ? { ...either(a, b), empty: b.empty } : a);
