/**
 * Words that explain a hard moment with the child’s will, each with a wording that fits after “is”, “was” or “can be”.
 * Each of these words is a guess about the child. The wordings tell what the day was like, and leave the reason open.
 */
export const traits: Readonly<Record<string, string>> = {
  stubborn: 'determined',
  obstinate: 'determined',
  defiant: 'determined to have a say',
  oppositional: 'determined to have a say',
  manipulative: 'determined to be heard',
  controlling: 'eager to decide what happens next',
  bossy: 'eager to lead',
  lazy: 'low on energy',
  unmotivated: 'low on energy',
  naughty: 'unsettled',
  spiteful: 'unsettled',
  bratty: 'unsettled',
  headstrong: 'determined',
  'strong willed': 'determined',
  willful: 'determined',
  wilful: 'determined',
  sneaky: 'careful not to be seen',
  theatrical: 'full of feeling',
  'passive aggressive': 'not yet ready to say no out loud',
  whiny: 'worn out',
  moody: 'up and down',
  sassy: 'quick with words',
  clingy: 'keen to stay close',
  needy: 'keen to stay close',
  demanding: 'clear about wanting more',
  dramatic: 'full of feeling',
  melodramatic: 'full of feeling',
  spoiled: 'used to getting a yes',
  spoilt: 'used to getting a yes',
  mouthy: 'quick to answer back',
  rude: 'unsettled',
  sulky: 'quiet and upset',
  sullen: 'quiet and upset',
  petulant: 'quiet and upset',
  argumentative: 'determined to have a say',
  'high maintenance': 'in need of a lot from us',
  entitled: 'used to getting a yes',
  selfish: 'keen to hold on to things',
  whiney: 'worn out',
  'hard headed': 'determined',
  bullheaded: 'determined',
  mulish: 'determined',
};

/**
 * The wording for one or two of these words: “clingy and demanding” → “keen to stay close and clear about wanting
 * more”.
 */
export function reframed(adjectives: readonly string[]): string {
  const wordings = [...new Set(adjectives.map((adjective) => traits[adjective] ?? ''))].filter(
    (wording) => wording !== '',
  );
  const [first = '', second = ''] = wordings;
  const head = (wording: string): string => wording.split(' ')[0] ?? '';
  if (second === '') return first;
  if (head(first) === head(second)) return first.length > second.length ? first : second;
  return `${first} and ${second}`;
}
