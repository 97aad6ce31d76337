import type { Offer } from '../phrase-rule.ts';

/** Small functions that make offers, so that a rule contains little more than its wording. */

/** Replaces the underlined words with a wording. */
export const say = (text: string, more: Partial<Offer> = {}): Offer => ({
  title: text === '' ? 'Leave it out' : `Say “${text}”`,
  style: 'relate',
  text,
  ...more,
});

/** The same, if the replaced words contain a “not” that the wording does not need, or the other way round. */
export const sayInstead = (text: string, more: Partial<Offer> = {}): Offer =>
  say(text, { settlesNegation: true, ...more });

/** Replaces the whole sentence, with blanks for what only the writer knows. */
export const tell = (title: string, text: string, more: Partial<Offer> = {}): Offer => ({
  title,
  style: 'relate',
  replaces: 'sentence',
  text,
  settlesNegation: true,
  ...more,
});

/** Keeps all words, and adds a sentence after them. */
export const add = (title: string, text: string): Offer => ({ title, style: 'insert', replaces: 'after', text });
