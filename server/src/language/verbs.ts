/** Third-person forms of English verbs, singular and plural. */

const toPlural: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
  ['goes', 'go'],
]);
const toSingular: ReadonlyMap<string, string> = new Map([...toPlural].map(([singular, plural]) => [plural, singular]));

/** The verb form after a plural subject: makes → make. Undefined for a form that is the same in both. */
export function pluralVerb(verb: string): string | undefined {
  const known = toPlural.get(verb);
  if (known !== undefined) return known;
  if (/(?:ss|us|is)$/.test(verb) || !verb.endsWith('s') || verb.length < 4) return undefined;
  if (/[^aeiou]ies$/.test(verb)) return verb.slice(0, -3) + 'y';
  if (/(?:[sxz]|[cs]h)es$/.test(verb) && !/[aeiou]ses$/.test(verb)) return verb.slice(0, -2);
  return verb.slice(0, -1);
}

/** The verb form after a singular subject: make → makes. */
export function singularVerb(verb: string): string {
  const known = toSingular.get(verb);
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(verb)) return verb.slice(0, -1) + 'ies';
  return /(?:[sxz]|[cs]h|o)$/.test(verb) ? verb + 'es' : verb + 's';
}
