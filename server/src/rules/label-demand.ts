import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found } from './phrase-rule.ts';
import { opensOrder } from './shared/order.ts';
import { patterns, type Name } from './shared/demand-patterns.ts';
import { sentenceText, toldOffers } from './shared/demand-offers.ts';
import { spokenOffers } from './shared/demand-said.ts';

/** Asking for a word, a “please” or a look before the child gets what they came for. */
export const labelDemand = definePhraseRule<Name, Record<string, never>>({
  id: 'label-demand',
  title: 'Asking a child for a word before they get what they came for',
  family: 'play',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'SLQ', 'NDA'],
  options: {},
  judges: { transcript: true },
  // a caregiver’s own talk is something to wonder about together, so it gets only a hint
  quiet: ({ speech }) => speech?.speaker === 'caregiver',
  patterns,
  unless: [
    '(instead of|rather than|in place of|other than) ..4',
    "(we|i) (don't|do not|didn't|did not|never) (ask|make|need|prompt|require|wait|withhold|hold|keep|tell|have)",
    "(no need to|don't have to|doesn't have to|does not have to|do not have to|didn't have to|did not have to|not have to|never (have|need|needs|has|had) to|no pressure to|without (asking|prompting|requiring|having|making|being|telling|waiting)|never (ask|asked|make|made|withhold|withheld)|avoid|avoided|stop|stopped asking)",
    '(withhold|withheld|withholding) ..2 (consent|name|names|information|tax|payment|judgment|feeds|medication|medicine|permission|identity)',
    'did you say',
    "what do you say <word>? (,)? (should|shall|let's|want|ready|we go|we try)",
    '(how|what) (do|would) you (want|like) to say (goodbye|bye|hello|hi|good night)',
  ],
  answered: ['^ next time'],
  accepts: (found) => isDemand(found),
  agreesWithAdvice: true,
  message:
    'Asking for a word can add pressure. Saying it ourselves and waiting with a friendly face tends to bring more.',
  rewrites: (found, { kind }) =>
    spoken.has(found.name) ? spokenOffers(found) : toldOffers(found, kind === 'caregiver-letter'),
});

const spoken: ReadonlySet<Name> = new Set(['say', 'device', 'saySpoken', 'please', 'look', 'words']);
const grownUps =
  /^(?:mom|mother|dad|father|mama|papa|parents?|caregivers?|family|grandm\w+|grandp\w+|aunt|uncle|teachers?|sister|brother|sibling|peers?|he|she|they|you)$/;

function isDemand(demand: Found<Name>): boolean {
  const { name } = demand;
  if (spoken.has(name)) return isOrdered(demand) && !isWonderedAloud(demand);
  const text = sentenceText(demand);
  if (name === 'until') return !agrees.test(text);
  return !name.startsWith('told') || isToldToChild(demand, text);
}

/** Waiting for a yes, for the child to be ready, or for a swallow is the opposite of a demand. */
const agrees = /\b(?:ready|done|stop|enough|yes|okay|ok|safe|doctor|swallow\w*|finished)\b|says? ["“]?no\b/i;
/** Somebody asks again because they did not hear. */
const unheard =
  /\b(?:didn['’]t (?:hear|catch)|couldn['’]t hear|so loud|missed (?:it|that)|(?:it|that) one more time)\b/i;

/** “I’ll say please for you”: somebody other than the child says it. */
const others = /^(?:i|i['’]ll|we|we['’]ll|he|she|they|let['’]s|mommy|daddy)$/;

function isOrdered(demand: Found<Name>): boolean {
  const { name, sentence, speech, whole } = demand;
  const text = sentenceText(demand);
  if (others.test(wordAt(demand.block, whole.first - 1))) return false;
  if (unheard.test(speech ? spokenText(demand, speech) : text)) return false;
  if (name === 'say' || name === 'look' || name === 'device')
    return speech !== undefined && opensOrder(demand, whole.first);
  return (
    speech !== undefined ||
    (whole.first === sentence.first && (/["“?!]/.test(text) || (/\byour?\b/i.test(text) && !text.endsWith('.'))))
  );
}

/**
 * “Everybody asks. What do we say?”: a question about families. Nobody is said to speak to a child, and it is only part
 * of the quotation.
 */
const isWonderedAloud = ({ sentence, speech, text }: Found<Name>): boolean =>
  /^what (?:do|should) (?:we|i) say/i.test(text) && speech?.speaker === 'unknown' && speech.first < sentence.first;

function isToldToChild({ block, kept, whole }: Found<Name>, text: string): boolean {
  const verb = kept.get('verb')?.first ?? whole.first;
  return !grownUps.test(wordAt(block, verb - 1)) && !toGrownUp.test(text);
}

const toGrownUp =
  /\b(?:ask|asked|told|tell|encouraged|reminded|prompted|cued)\s+(?:(?:his|her|their|the|your)\s+)?(?:mom|mother|dad|father|parents?|caregivers?|family|grandm\w+|grandp\w+|aunt|uncle|teacher)\b/i;

const spokenText = ({ block }: Found<Name>, { end, first }: { readonly first: number; readonly end: number }): string =>
  block.source.slice(block.tokens.start[first], block.tokens.end[end - 1]);
