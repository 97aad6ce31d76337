import type { Entry, Form, Wording } from './entry.ts';

/**
 * Entries as the build writes them, a line each, small and read only when a text holds the term: most notes use a few
 * dozen of many hundred. scripts/lexicon.mjs packs what `unpack` reads.
 */
type Numbered = 's' | 'p' | 'm' | '';
type PackedWording = string | readonly [say: string, number: Numbered, position?: 'b' | 'a'];
type PackedForm = readonly [written: string, number: Numbered, plain: readonly PackedWording[], participle?: string];
export type PackedEntry = readonly [rest: Omit<Entry, 'forms'>, forms: readonly PackedForm[]];

const numbers = { s: 'singular', p: 'plural', m: 'mass' } as const;
const positions = { b: 'before-noun', a: 'after-verb' } as const;

export function unpack(line: string): Entry {
  const [rest, [first, ...others]] = JSON.parse(line) as PackedEntry;
  if (!first) throw new Error('an entry of the compiled lexicon has no form: please run “npm run lexicon”');
  return { ...rest, forms: [formOf(first), ...others.map(formOf)] };
}

const formOf = ([written, number, plain, participle]: PackedForm): Form => ({
  written,
  ...(number !== '' && { number: numbers[number] }),
  plain: plain.map((wording) => wordingOf(wording, number)),
  ...(participle !== undefined && { participle }),
});

/** A bare string agrees as its form does. */
function wordingOf(packed: PackedWording, ofForm: Numbered): Wording {
  const [say, number, position] = typeof packed === 'string' ? [packed, ofForm] : packed;
  return { say, ...(number !== '' && { number: numbers[number] }), ...(position && { position: positions[position] }) };
}
