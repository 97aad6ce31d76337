import type { Entry, Form, Wording } from './entry.ts';

/**
 * Entries as the build writes them, a line each, small and read only when a text holds the term: most notes use a few
 * dozen of many hundred. scripts/lexicon.mjs packs what `unpack` reads.
 */
type Numbered = 's' | 'p' | 'm' | '';
type PackedWording = string | readonly [say: string, number: Numbered, position?: 'b' | 'a'];
type PackedForm = readonly [written: string, number: Numbered, plain: readonly PackedWording[], participle?: string];
/** An entry whose forms are still packed: some have hundreds, of which a text holds one. The first is the term itself. */
export type PackedEntry = readonly [entry: Entry, forms: readonly [PackedForm, ...PackedForm[]]];

/** What nearly every entry has stands in its place, empty where it has none; `rest` holds an id that is not the term. */
type Line = readonly [
  about: readonly [rule: Entry['rule'], pos: Entry['pos'], note: Entry['note']],
  forms: PackedEntry[1],
  explain: string,
  expansion: string,
  rest?: Partial<Entry>,
];

const numbers = { s: 'singular', p: 'plural', m: 'mass' } as const;
const positions = { b: 'before-noun', a: 'after-verb' } as const;

export function unpack(line: string): PackedEntry {
  const [[rule, pos, note], forms, explain, expansion, rest] = JSON.parse(line) as Line;
  const [[id]] = forms;
  const entry = { id, rule, pos, note, ...(explain && { explain }), ...(expansion && { expansion }), ...rest };
  return [entry, forms];
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
