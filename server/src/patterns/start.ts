import { intern, type WordId } from '../text/vocabulary.ts';

/**
 * The start of a sentence as a word, so that a pattern that begins with `^` may need it beside its anchor. It stands before the first token
 * and, where that is a mark, before the first that is none; no note can hold it.
 */
export const sentenceStart: WordId = intern('\u0002');
