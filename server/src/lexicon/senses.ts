import type { Phrase } from '../language/grammar.ts';
import { senseOf } from '../language/person.ts';
import type { Entry, Form, Person } from './entry.ts';
import type { Candidate } from './trie.ts';

/** What a candidate means where it stands, likeliest first: “OT” is a therapy or a therapist, and mostly its place tells. */
export function senses(phrase: Phrase, candidate: Candidate): readonly [Candidate, ...Candidate[]] {
  const { entry, form } = candidate;
  const { person } = entry;
  if (person === undefined) return [candidate];
  const asPerson = { entry: personEntry(entry, person), form: personForm(form, person.plain) };
  if (!form.isTerm) return [{ ...asPerson, form }]; // “OTs” are many
  const { isPerson, isSure, isTitle } = senseOf(phrase);
  if (isTitle) return [{ ...asPerson, form: personForm(form, person.plain.replace('the ', '')) }];
  if (isSure) return [isPerson ? asPerson : candidate];
  return isPerson ? [asking(asPerson), candidate] : [asking(candidate), asPerson];
}

/** All that it may mean is shown. */
const asking = ({ entry, form }: Candidate): Candidate => ({ entry: { ...entry, ask: true }, form });

const personEntry = (entry: Entry, { expansion, explain }: Person): Entry => ({ ...entry, expansion, explain });

const personForm = (form: Form, say: string): Form => ({ ...form, plain: [{ say }] });
