import { intern, type WordId } from '../text/vocabulary.ts';

/**
 * The start of a sentence as a pseudo-word, so that a pattern that begins with `^` can have it as a need. It counts as
 * located at the first token, and also at the first token that is not a mark. No note can contain it.
 */
export const sentenceStart: WordId = intern('\u0002');
