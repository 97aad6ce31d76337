/**
 * The facts that a rewrite may never lose: numbers, sides, doses, dates, negations, names, levels of help, risks. A
 * rewrite that would lose one is not offered.
 */

const numberWords: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  once: '1x',
  twice: '2x',
};
const facts =
  /\d+(?:[.,/:-]\d+)*\s*(?:%|percent\b)?|\b(?:left|right(?! (?:away|now|on|here|there|before|after|back|up|down|next))|bilateral(?:ly)?)\b|\b(?:min|mod|max|minimal|moderate|maximal|minimum|maximum|total|contact guard|standby|stand-by)(?: |-)(?:a\b|assist\w*|cues?\b|cue?ing\b|prompts?\b|prompting\b|verbal\b|physical\b|tactile\b|visual\b|help\b)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:mg|ml|mcg|oz|lbs?|kg|units?)\b|\b(?:seizures?|chok(?:e|es|ed|ing)|aspirat\w+|fell|falls?|fallen|injur\w+|bruis\w+|blood|bled|allerg\w+|fevers?|vomit\w*|turn(?:ed|s|ing)? blue|suicid\w+|self-harm\w*|restrain\w+|emergency|911|abuse\w*|neglect)\b/gi;
const negation = /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|\w+n['\u2019]t)\b/gi;

const normal = (fact: string): string =>
  fact
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?percent/, '%')
    .trim();

/** The facts in a piece of text, in one common spelling. */
function factsIn(text: string): readonly string[] {
  const digits = text.replace(
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice)\b/gi,
    (word) => numberWords[word.toLowerCase()] ?? word,
  );
  return [...digits.matchAll(facts)].map(([fact]) => normal(fact));
}

/** The capitalized words inside the sentences of `text`: names of people, places, tests. */
const namesIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /(?<=[\p{L}\p{N},;'\u2019\u201d")] )(?:\p{Lu}\.(?:\p{Lu}\.)*|(?:Ms|Mr|Mrs|Mx|Dr)\.? \p{Lu}[\p{L}.'\u2019-]*|\p{Lu}[\p{L}'\u2019-]+)/gu,
    ),
  ]
    .map(([name]) => name)
    .filter((name) => !/^(?:I|I['\u2019].*|Downs?|PT|OT|Mom|Dad|Mother|Father)$/.test(name));

/**
 * Does `after` still hold every fact of `before`? A rule may check negations itself and pass false for `negations`:
 * “did not follow through” → “the ideas did not fit the week” keeps one, “refused” → “turned away” has none to keep.
 */
export function keepsFacts(
  before: string,
  after: string,
  { negations = true }: { readonly negations?: boolean } = {},
): boolean {
  const kept = factsIn(after);
  if (!factsIn(before).every((fact) => kept.includes(fact))) return false;
  if (!namesIn(before).every((name) => after.includes(name.replace(/['\u2019]s?$/, '')))) return false;
  return !negations || count(before, negation) <= count(after, negation);
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
