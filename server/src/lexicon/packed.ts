import type { Entry, Form, Wording } from './entry.ts';

/**
 * Entries as the build writes them, a line each, small and read only when a text holds the term: most notes use a few
 * dozen of many hundred. scripts/lexicon.mjs packs what `unpack` reads.
 */
type Numbered = 's' | 'p' | 'm' | '';
type PackedWording = string | readonly [say: string, number: Numbered, position?: 'b' | 'a'];
type PackedForm = readonly [
  written: string,
  number: Numbered,
  plain: readonly PackedWording[],
  participle?: string | undefined,
];
/** An entry whose forms are still packed: some have hundreds, of which a text holds one. The first is the term itself. */
export type PackedEntry = readonly [entry: Entry, forms: readonly [PackedForm, ...PackedForm[]]];

/**
 * What nearly every entry has stands in its place, empty where it has none; `rest` holds an id that is not the term. What
 * `changed` reads stands for a written form and for its wordings, other than those of the term.
 */
type Line = readonly [about: string, forms: PackedEntry[1], explain: string, expansion: string, rest?: Partial<Entry>];

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
const numbers = { s: 'singular', p: 'plural', m: 'mass' } as const;
const positions = { b: 'before-noun', a: 'after-verb' } as const;

export function unpack(line: string): PackedEntry {
  const [about, [term, ...others], explain, expansion, rest] = JSON.parse(line) as Line;
  const [id, , wordings] = term;
  const [rule, pos, note] = [rules[about.charAt(0)], parts[about.charAt(1)], notes[about.charAt(2)]];
  if (!rule || !pos || !note) throw new Error('the lexicon does not fit: please run “npm run build”');
  const entry = { id, rule, pos, note, ...(explain && { explain }), ...(expansion && { expansion }), ...rest };
  let before = id;
  const forms = others.map(([written, number, plain, participle]): PackedForm => {
    before = changed(before, written);
    return [before, number, plain.map((wording, index) => wordingBy(wordings[index], wording)), participle];
  });
  return [entry, [term, ...forms]];
}

/** A wording by that of the term, if that has as much to say. */
function wordingBy(ofTerm: PackedWording | undefined, packed: PackedWording): PackedWording {
  if (typeof packed === 'string') return typeof ofTerm === 'string' ? changed(ofTerm, packed) : packed;
  if (ofTerm === undefined || typeof ofTerm === 'string') return packed;
  const [say, ...rest] = packed;
  return [changed(ofTerm[0], say), ...rest];
}

const none = '0'.charCodeAt(0);

/** The first two letters tell how many stay at the end of `from` and how many before them go, “0” for none; the rest is new. */
function changed(from: string, change: string): string {
  const last = from.length - (change.charCodeAt(0) - none);
  const first = last - (change.charCodeAt(1) - none);
  return from.slice(0, first) + change.slice(2) + from.slice(last);
}

export const formOf = ([written, number, plain, participle]: PackedForm, index: number): Form => ({
  written,
  ...(index === 0 && { isTerm: true }),
  ...(number !== '' && { number: numbers[number] }),
  plain: plain.map((wording) => wordingOf(wording, number)),
  ...(participle !== undefined && { participle }),
});

/** A bare string agrees as its form does. */
function wordingOf(packed: PackedWording, ofForm: Numbered): Wording {
  const [say, number, position] = typeof packed === 'string' ? [packed, ofForm] : packed;
  return { say, ...(number !== '' && { number: numbers[number] }), ...(position && { position: positions[position] }) };
}
