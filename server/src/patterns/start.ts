import { intern, type WordId } from '../text/vocabulary.ts';

/**
 * The start of a sentence as a pseudo-word, so that a pattern that begins with `^` may need it beside its anchor. It
 * counts as standing at the first token and, where that is a mark, also at the first that is none. No note can contain
 * it.
 */
export const sentenceStart: WordId = intern('\u0002');
