import type { Offer } from '../phrase-rule.ts';

/** Small makers of offers, so that a rule shows its wording and little else. */

/** Puts a wording in place of the underlined words. */
export const say = (text: string, more: Partial<Offer> = {}): Offer => ({
  title: text === '' ? 'Leave it out' : `Say “${text}”`,
  style: 'relate',
  text,
  ...more,
});

/** The same where the words that go held a “not” that the wording does not need, or the other way round. */
export const sayInstead = (text: string, more: Partial<Offer> = {}): Offer =>
  say(text, { settlesNegation: true, ...more });

/** Tells the whole sentence anew, with blanks for what only the writer knows. */
export const tell = (title: string, text: string, more: Partial<Offer> = {}): Offer => ({
  title,
  style: 'relate',
  replaces: 'sentence',
  text,
  settlesNegation: true,
  ...more,
});

/** Keeps every word and adds a sentence behind. */
export const add = (title: string, text: string): Offer => ({ title, style: 'insert', replaces: 'after', text });
