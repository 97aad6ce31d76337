import { scalars, type FrontMatter } from './front-matter.ts';
import { kindNamed, type Kind } from './kind.ts';

/** What the front matter says about a note: its kind, and how the people in it like to be called. */
export interface About {
  readonly kind: Kind | undefined;
  readonly people: People;
  /** Which session with this child the note is about, counted from 1: `session: 9`. */
  readonly session?: number;
}

/** How people like to be called. Every field is optional. Rewrites fill their blanks from it. */
export interface People {
  /** The initials or the name that the note uses: `child: J.A.` */
  readonly child?: string;
  /** What the caregiver likes to be called: `caregiver: Ms. R.`, or simply `caregiver: Mom`. */
  readonly caregiver?: string;
  /** The family's own choice: `wording: identity-first` (“autistic child”) or `person-first`. */
  readonly wording?: 'identity-first' | 'person-first';
}

/** Nothing is known. */
const nothingKnown: About = { kind: undefined, people: {} };

/** Reads the front matter. Whatever is missing or incomplete stays undefined. */
export function aboutIn(front: FrontMatter | undefined): About {
  if (!front) return nothingKnown;
  const values = scalars(front.yaml);
  const session = Number(values.get('session'));
  const [child, caregiver, wording] = [values.get('child'), values.get('caregiver'), values.get('wording')];
  return {
    kind: kindNamed(values.get('kind') ?? values.get('type')),
    people: {
      ...(isName(child) && { child }),
      ...(isName(caregiver) && { caregiver }),
      ...((wording === 'identity-first' || wording === 'person-first') && { wording }),
    },
    ...(Number.isInteger(session) && session > 0 && { session }),
  };
}

/** Do two front matters have the same content for us? */
export const isSameAbout = (a: About, b: About): boolean =>
  a.kind === b.kind &&
  a.people.child === b.people.child &&
  a.people.caregiver === b.people.caregiver &&
  a.people.wording === b.people.wording;

/** A placeholder that was not filled in is not a name. */
const isName = (value: string | undefined): value is string =>
  value !== undefined && value !== '' && !/[{}[\]<>]|_{2}/.test(value);

/** The text with `{child}` and `{caregiver}` filled in as far as they are known. */
export const filled = (text: string, { caregiver, child }: People): string =>
  text.replaceAll('{child}', child ?? '{child}').replaceAll('{caregiver}', caregiver ?? '{caregiver}');
