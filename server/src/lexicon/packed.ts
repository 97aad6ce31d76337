import type { GrammaticalNumber } from '../language/substitute.ts';
import type { Entry, Form, Person, Wording } from './entry.ts';

type PackedWording = string | readonly [say: string, number: string, position: string];
/** A form: the text, its packed details, and those of the term, from which its wordings are derived. */
type PackedForm = readonly [written: string, about: string, ofTerm: string];
/**
 * An entry whose forms are still packed: some entries have hundreds, of which a text uses one. The first form is the
 * term itself.
 */
export type PackedEntry = readonly [entry: Entry, forms: readonly [PackedForm, ...PackedForm[]]];

interface Told {
  readonly number: string;
  readonly participle: string | undefined;
  readonly wordings: readonly PackedWording[];
}

const rules: Readonly<Record<string, Entry['rule']>> = {
  j: 'jargon-term',
  a: 'acronym-first-use',
  c: 'clinical-shorthand',
  w: 'wordy-phrase',
};
const parts: Readonly<Record<string, Entry['pos']>> = {
  ...{ n: 'noun', m: 'mass-noun', p: 'plural-noun', v: 'verb', j: 'adjective', d: 'adverb' },
  ...{ r: 'preposition', c: 'conjunction', h: 'phrase', b: 'abbreviation' },
};
const notes: Readonly<Record<string, Entry['note']>> = { f: 'fine', o: 'once', a: 'avoid' };
const numbers: Readonly<Record<string, GrammaticalNumber>> = { s: 'singular', p: 'plural', m: 'mass' };
const positions: Readonly<Record<string, Wording['position']>> = { b: 'before-noun', a: 'after-verb' };

/**
 * Unpacks an entry from the line that scripts/lexicon.mjs writes for it. Lines are short, and each is read only when a
 * text contains the term: most notes use a few dozen of many hundred.
 *
 * The fields of a line are separated by tabs:
 * - Three letters: the rule, the part of speech, and how the term is used in session notes.
 * - The explanation and the expansion. Both may be empty.
 * - The forms, and the rarer properties, each of which begins with “+”.
 *
 *     jna    how strong a muscle is        muscle strength|m|strength    +keep    +notNear=loss|weak
 *
 * A form consists of its text, then `m` or `m=participle`, then its wordings, as `say` or `say^number and position`.
 * Except in the first form, which is the term, texts and wordings are given as changes, which {@link changed} applies.
 */
export function unpack(line: string): PackedEntry {
  const [about = '', explain, expansion, first = '', ...others] = line.split('\t');
  const [id, ofTerm] = parted(first);
  const [rule, pos, note] = [rules[about.charAt(0)], parts[about.charAt(1)], notes[about.charAt(2)]];
  if (!rule || !pos || !note) throw new Error('the lexicon does not fit: please run “npm run build”');
  const entry = { id, rule, pos, note, ...(explain && { explain }), ...(expansion && { expansion }) };
  let before = id;
  const forms = others.filter(isForm).map((other): PackedForm => {
    const [change, ofForm] = parted(other);
    before = changed(before, change);
    return [before, ofForm, ofTerm];
  });
  return [{ ...entry, ...restIn(others.filter((other) => !isForm(other))) }, [[id, ofTerm, ''], ...forms]];
}

const isForm = (field: string): boolean => !field.startsWith('+');

/** Splits a field into the text of a form and its details. */
function parted(field: string): readonly [written: string, about: string] {
  const end = field.indexOf('|');
  return end < 0 ? [field, ''] : [field.slice(0, end), field.slice(end + 1)];
}

function toldIn(about: string): Told {
  const [first = '', ...wordings] = about.split('|');
  const [number = '', participle] = first.split('=');
  return { number, participle, wordings: wordings.map(wordingIn) };
}

function wordingIn(text: string): PackedWording {
  const [say = '', about] = text.split('^');
  if (about === undefined) return say;
  const position = /[ba]$/.exec(about)?.[0] ?? '';
  return [say, about.slice(0, about.length - position.length), position];
}

/** The rarer properties of an entry: “+name” if true, “+name=text”, a person, and guards as “+name=word|word”. */
function restIn(fields: readonly string[]): Partial<Entry> {
  const rest: Record<string, string | true | Person> = {};
  const guards: Record<string, string | readonly string[]> = {};
  for (const field of fields) {
    const [name = '', text] = field.slice(1).split('=');
    if (text === undefined) rest[name] = true;
    else if (name === 'id' || name === 'warn') rest[name] = text;
    else if (name === 'person') rest[name] = personIn(text);
    else guards[name] = name === 'case' ? text : text.split('|');
  }
  return Object.keys(guards).length > 0 ? { ...rest, guards } : rest;
}

function personIn(text: string): Person {
  const [plain = '', expansion = '', explain = ''] = text.split('|');
  return { plain, expansion, explain };
}

/** Derives a wording from that of the term, if both have the same parts. */
function wordingBy(ofTerm: PackedWording | undefined, packed: PackedWording): PackedWording {
  if (typeof packed === 'string') return typeof ofTerm === 'string' ? changed(ofTerm, packed) : packed;
  if (ofTerm === undefined || typeof ofTerm === 'string') return packed;
  const [say, number, position] = packed;
  return [changed(ofTerm[0], say), number, position];
}

const none = '0'.charCodeAt(0);

/**
 * Applies a change to `from`. Its first two characters give the number of characters to keep at the end and the number
 * to remove before them, each counted from “0”. The rest of the change is inserted there.
 */
function changed(from: string, change: string): string {
  const last = from.length - (change.charCodeAt(0) - none);
  const first = last - (change.charCodeAt(1) - none);
  return from.slice(0, first) + change.slice(2) + from.slice(last);
}

/** A form as the rules see it. */
export function formOf([written, about, ofTerm]: PackedForm, index: number): Form {
  const [{ number, participle, wordings }, term] = [toldIn(about), toldIn(ofTerm)];
  return {
    written,
    ...(index === 0 && { isTerm: true }),
    ...numbered(number),
    plain: wordings.map((wording, at) => wordingOf(wordingBy(term.wordings[at], wording), number)),
    ...(participle !== undefined && { participle }),
  };
}

/** A wording without details has the number of its form. */
function wordingOf(packed: PackedWording, ofForm: string): Wording {
  const [say, number, position] = typeof packed === 'string' ? [packed, ofForm, ''] : packed;
  return { say, ...numbered(number), ...placed(position) };
}

function numbered(letter: string): Pick<Form, 'number'> {
  const number = numbers[letter];
  return number ? { number } : {};
}

function placed(letter: string): Pick<Wording, 'position'> {
  const position = positions[letter];
  return position ? { position } : {};
}
