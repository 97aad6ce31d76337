import type { People } from '../text/about.ts';

/** The people named in a note, as regular expression sources (flag `u`). */
export interface Names {
  /** The child, as the front matter writes it. Never matches if it gives no name. */
  readonly child: string;
  /** “Ms. R.”, “his grandmother”, “Dad”, or the name in the front matter. */
  readonly caregiver: string;
  /** Anybody but the child: a caregiver, a brother, a name. */
  readonly other: string;
}

const nobody = '(?!)';
const escaped = (text: string): string => text.trim().replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** Matches “Mom” and “mom”: the word may begin a sentence. */
const eitherCase = (list: string): string =>
  list
    .split(/\s+/)
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

const titled = String.raw`(?:Ms|Mr|Mrs|Mx|Miss|Dr)\.?\s+\p{Lu}(?:[\p{L}'’-]+|\.)?`;
const relatives = eitherCase(
  'mom mother mommy mama mum dad father daddy papa parents parent caregiver guardian grandma grandmother grandpa grandfather grandad granddad granny gran nan nana abuela abuelo aunt auntie uncle nanny stepmom stepdad grandparents teacher family',
);
const owners = eitherCase('his her their the my your both');
const siblings = eitherCase(
  'brother sister sibling cousin twin baby neighbor friend friends brothers sisters children kids class boy girl',
);
/**
 * A capitalized word inside a sentence, or initials anywhere: a name. Excluded are days and abbreviations such as gross
 * motor (GM).
 */
const named = String.raw`(?<=[\p{Ll},;]\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:GM|FM|VM)(?!\p{L}))\p{Lu}[\p{L}]+|(?:\p{Lu}\.){2,}`;

/** Computes a value once for each set of names, because it is needed for every sentence. */
export function onceFor<T>(make: (names: Names) => T): (names: Names) => T {
  const made = new WeakMap<Names, T>();
  return (names) => {
    let value = made.get(names);
    if (value === undefined) made.set(names, (value = make(names)));
    return value;
  };
}

/**
 * The names used last. The notes of one child are read one after the other, and regular expressions are expensive to
 * create.
 */
const cache = new Map<string, Names>();
const mostKept = 50;

/** The names for a note with these people. */
export function namesOf(people: People): Names {
  const key = JSON.stringify([people.child, people.caregiver]);
  let names = cache.get(key);
  if (!names) {
    cache.set(key, (names = read(people)));
    const [oldest] = cache.keys();
    if (cache.size > mostKept && oldest !== undefined) cache.delete(oldest);
  }
  return names;
}

function read({ caregiver, child }: People): Names {
  const known = caregiver === undefined ? '' : `${escaped(caregiver)}|`;
  const relative = String.raw`(?:(?:${owners})\s+)?(?:(?:foster|birth|great|other)\s+)?(?:${relatives})`;
  const family = String.raw`(?:${known}${titled}|${relative})(?![\p{L}'’])`;
  return {
    child: child === undefined ? nobody : String.raw`(?<![\p{L}.])${escaped(child)}(?!\p{L})`,
    caregiver: family,
    other: String.raw`${family}|(?<!\p{L})(?:${siblings})(?!\p{L})|${named}`,
  };
}
