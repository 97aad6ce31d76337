import { intern, WordSet, type WordId } from '../text/vocabulary.ts';
import { classNamed } from './classes.ts';
import type { Node } from './syntax.ts';

interface Opening {
  /** Undefined where it may open with a token that no set holds. */
  readonly words: readonly WordId[] | undefined;
  /** It may be empty, so that what follows may open it. */
  readonly empty: boolean;
}

const nothing: Opening = { words: [], empty: true };

/** The words one of which a part of a pattern opens with; undefined where it may open with others, or be empty. */
export function opensWith(node: Node): readonly WordId[] | undefined {
  const { empty, words } = openingOf(node);
  return empty ? undefined : words;
}

function openingOf(node: Node): Opening {
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
      return node.nodes.map(openingOf).reduce((a, b) => (a.empty ? { ...either(a, b), empty: b.empty } : a), nothing);
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
