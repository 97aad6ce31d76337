import type { Asks } from './wonder-words.ts';

/** What a loosely worded question asks for, if its form alone does not tell. */
export interface Said {
  readonly asks: Asks;
  readonly extra?: string;
}

const colors = 'red|blue|green|yellow|orange|purple|pink|brown|black|white|gray|grey';
const sought = new RegExp(
  `\\b(?:(?:something|anything|everything)(?: that['’]s| that is)?|what else is|what['’]s) (${colors})\\b`,
);
const listed =
  /^(?:(?:can|could) you )?(?:name|tell (?:me|us)|think of|give (?:me|us)) ((?:a|an|another|something|anything|one|two|three|four|five|\d+|(?:the|your|all the) (?:colou?rs|letters|numbers|shapes|days|months))\b.*)$/;
const withWhat =
  /^what (?:do|d|can|could) (?:we|you|people|they) ((?!(?:do|like|say|call|think|see|hear|smell|taste|wear|put|walk)\b)[a-z]+ .*\b(?:with|in|on|from)|use to .+|[a-z]+ (?:with|in|on|from))$/;
const worn = /^what (?:do|d) (?:we|you|people|they) wear ((?:when|in|if|on|to)\b.*)$/;
const where =
  /^where (?:do|d) (?:we|you|people|they) (?!live\b)([a-z]+(?: [^?.]*?)??)(?:,| at|[?.].*)?(?: (?:when|after|before|if|so|show|tell|can|do|what)\b.*)?$/;
const senses: Readonly<Record<string, string>> = {
  see: 'eyes',
  look: 'eyes',
  hear: 'ears',
  smell: 'nose',
  taste: 'tongue',
  walk: 'feet',
  stand: 'feet',
};
const sensed = /^what (?:do|d|can) (?:we|you|people|they) (see|look|hear|smell|taste|walk|stand) (?:with|on|at)/;
const paired =
  /\b(?:bigger|smaller|taller|heavier|faster|slower|longer|louder),? ((?:an?|the) [a-z]+) or ((?:an?|the) [a-z]+)$/;
const mine = (text: string): string => text.replaceAll(/\b(?:our|your)\b/g, 'my');

/** The first expression that matches tells what a loosely worded question asks for. */
const readings: readonly (readonly [RegExp, Asks, ((found: readonly string[]) => string)?])[] = [
  [/\b(?:weather|raining|sunny|snowing|windy)\b/, 'weather'],
  [/\b(?:schedule|calendar)\b/, 'day'],
  [/\b(?:who['’]?s|who is|who) (?:this|that|it)\b/, 'who'],
  [/\b(?:tomorrow|today|yesterday)(?:['’]s| is| was)$/, 'day'],
  [
    /^what(?:['’]?s| is| are)? (?:he|she|they|(?:an?|the|this|that|his|her) .*)\b(?:doing|holding|eating|wearing|riding)\b/,
    'doing',
  ],
  [/^what (?:an?|the|your|my|that) [a-z]+ (?:say|go)$/, 'sound'],
  [/^(?:who|what|which one) (?:goes|says) (?!on|in|up|down|really|fast|with|next|first|here|there)/, 'says'],
  [/\bspell\b/, 'spelling'],
  [/^(?:tell|remind) [a-z]+ (?:what|where|who|which) (?:did )?we\b/, 'telling'],
  [/\bhow old\b/, 'age'],
  [sought, 'seek', ([, color = '']) => color],
  [
    /\bopposite\b(?: of)?(?: (hot|cold|big|little|small|fast|slow|tall|loud|quiet|happy|sleepy|heavy|tiny))?/,
    'opposite',
    ([, x = '']) => x,
  ],
  [/\b(?:made|built) (?:out )?(?:of|from|with)\b/, 'stuff'],
  [listed, 'list', ([, things = '']) => things.replace(/ you\b/, ' we')],
  [
    /\b(?:start|starts|begin|begins|rhymes?) with\b|\brhymes?\b|\b(?:word|name|sign) for\b|\bsound does [a-z] |\b(?:beginning|end|start) of\b/,
    'rhyme',
  ],
  [
    /\b(?:word|sign|this|(?<!animal |one |thing )that|it|page|letter) says?\b|\bread (?:this|that|it|the|me)\b|^what does [b-z] say|\bwhat (?:this|that|the) (?:word|sign) is\b/,
    'word',
  ],
  [sensed, 'thing', ([, verb = '']) => senses[verb] ?? ''],
  [
    withWhat,
    'silly',
    ([, act = '']) => mine(/\buse to /.test(act) ? act.replace('use to', 'use a banana to') : `${act} a banana`),
  ],
  [worn, 'silly', ([, rest = '']) => mine(`wear a banana ${rest}`)],
  [where, 'silly', ([, act = '']) => mine(`${act.replace(/^put\b/, 'hide')} in a big hat`)],
  [/^where .*\b(?:go|goes|fit|fits|belong|belongs)$/, 'fits'],
  [paired, 'pair', ([, one = '', other = '']) => `${one} and ${other}`],
  [/\b(?:comes?|goes|is) (?:right )?(?:after|before) ([a-z]+|\d+)$/, 'after', ([, x = '']) => x],
  [
    /\bwhat(?:['’]s| is| comes) next\b|\bcomes$|\b(?:plus|minus|take away)\b|\b(?:one|two|three|four|five) (?:and|or) (?:one|two|three|four|five)\b/,
    'reciting',
  ],
  [/\bwhat (colou?r|shape|letter|number|animal)\b/, 'what', ([, feature = '']) => feature.replace('colour', 'color')],
  [
    /\bthe ones? (?:that|you|we|who|which)\b|\bwhich\b|\b(?:same|different|bigger|smaller|taller|heavier|faster|slower)\b/,
    'choice',
  ],
];

/** @param text the question in lower case, without punctuation at its end */
export function saidAs(text: string): Said | undefined {
  for (const [form, asks, extra] of readings) {
    const found = form.exec(text);
    if (found) return extra ? { asks, extra: extra([...found]) } : { asks };
  }
  return undefined;
}
