import type { People } from '../text/about.ts';

/** Who is named in a sentence, as sources of regular expressions (flag `u`). */
export interface Names {
  /** The child, as the front matter writes it; never matches where it does not say. */
  readonly child: string;
  /** “Ms. R.”, “his grandmother”, “Dad”, or the name that the front matter gives. */
  readonly caregiver: string;
  /** Anybody but the child: a caregiver, a brother, a name. */
  readonly other: string;
}

const nobody = '(?!)';
const escaped = (text: string): string => text.trim().replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** “Mom” and “mom”: a word that may begin a sentence. */
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
/** A capital inside a sentence, and initials anywhere: somebody's name, or a day or gross motor (GM), which are nobody. */
const named = String.raw`(?<=[\p{Ll},;]\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:GM|FM|VM)(?!\p{L}))\p{Lu}[\p{L}]+|(?:\p{Lu}\.){2,}`;

/** Made once for each set of names, as it is asked for at every sentence. */
export function onceFor<T>(make: (names: Names) => T): (names: Names) => T {
  const made = new WeakMap<Names, T>();
  return (names) => {
    let value = made.get(names);
    if (value === undefined) made.set(names, (value = make(names)));
    return value;
  };
}

/** Those asked for last: the notes of one child are read one after the other, and expressions are dear to make. */
const cache = new Map<string, Names>();
const mostKept = 50;

/** The names of a note with these people in it. */
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
