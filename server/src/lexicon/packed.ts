import type { GrammaticalNumber } from '../language/substitute.ts';
import type { Entry, Form, Person, Wording } from './entry.ts';

type PackedWording = string | readonly [say: string, number: string, position: string];
/** What is written, what the line tells of it, and what it tells of the term, by which the wordings are told. */
type PackedForm = readonly [written: string, about: string, ofTerm: string];
/** An entry whose forms are still packed: some have hundreds, of which a text holds one. The first is the term itself. */
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
 * Reads an entry as the build writes it, in a line that is small and read only when a text holds the term: most notes use a few
 * dozen of many hundred. Behind three letters, how it is explained and what it stands for, which may be empty, come the forms,
 * and each with a “+” what few entries have; scripts/lexicon.mjs writes it.
 *
 *     jna    how strong a muscle is        muscle strength|m|strength    +keep    +notNear=loss|weak
 *
 * A form is what is written, then `m` or `m=participle`, then its wordings, as `say` or `say^number and position`. What {@link
 * changed} reads stands for a written form and for its wordings, other than those of the term.
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

/** What is written, and all that is told of it. */
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

/** Of an entry what few have: “+name” where it is so, “+name=text”, a person, and guards as “+name=word|word”. */
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

/** A wording by that of the term, if that has as much to say. */
function wordingBy(ofTerm: PackedWording | undefined, packed: PackedWording): PackedWording {
  if (typeof packed === 'string') return typeof ofTerm === 'string' ? changed(ofTerm, packed) : packed;
  if (ofTerm === undefined || typeof ofTerm === 'string') return packed;
  const [say, number, position] = packed;
  return [changed(ofTerm[0], say), number, position];
}

const none = '0'.charCodeAt(0);

/** The first two letters tell how many stay at the end of `from` and how many before them go, “0” for none; the rest is new. */
function changed(from: string, change: string): string {
  const last = from.length - (change.charCodeAt(0) - none);
  const first = last - (change.charCodeAt(1) - none);
  return from.slice(0, first) + change.slice(2) + from.slice(last);
}

/** A form as it is known to the rules. */
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

/** A bare string agrees as its form does. */
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
