import { inflect } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { say, sayInstead, tell } from './shared/offers.ts';
import { isDenied, opensClause, sentenceText, whoBefore, wordInFront } from './shared/who.ts';

/** What children learn to do. Not what a body may not have (milk), nor where somebody cannot be (on Monday). */
const doing =
  '(sit|stand|walk|crawl|creep|roll|jump|hop|run|climb|skip|balance|catch|throw|kick|pedal|grasp|hold|release|button|unbutton|zip|unzip|snap|tie|fasten|dress|undress|cut|snip|draw|trace|copy|write|color|string|stack|match|sort|name|label|identify|point|wave|clap|imitate|follow|say|talk|speak|pronounce|produce|articulate|babble|answer|respond|count|read|spell|recognize|attend|focus|concentrate|transition|self-feed|feed|chew|blow|share|play|pretend|maintain|sustain|regulate|self-soothe|self-regulate|isolate|cross|pull|push|lift|reach|request|express|communicate|understand|comprehend|engage|separate|initiate|combine|ask|propel|ambulate|transfer|manage|complete|use|put|make|take|pay|open|remove|sequence|interact|socialize|greet|turn)';
/** Of these only some things are learned: “use words”, not “use a pacifier”. */
const narrow: Readonly<Record<string, RegExp>> = {
  use: /^(?:words?|gestures?|signs|pronouns|sentences|phrases|verbs|plurals|utensils|scissors|a (?:fork|spoon|knife|pincer|tripod|straw)|an open|both|protective|his|her|their|two|language|speech|functional|the toilet|the potty|(?:his|her) (?:left|right)|reciprocal)/,
  make: /^(?:eye contact|choices|requests|sentences|sounds|a (?:choice|request)|friends)/,
  take: /^(?:turns|steps|off|a step|(?:his|her) (?:shoes|socks|coat))/,
  pay: /^attention/,
  put: /^(?:on|two|words|together|weight|(?:his|her) (?:shoes|socks|coat|shirt|pants)|shapes|pieces|puzzle)/,
  turn: /^(?:pages|the pages|to (?:his|her) name)/,
  hold: /^(?:a (?:pencil|crayon|spoon|cup|bottle|fork|marker)|(?:his|her) (?:head|bottle|cup|pencil|spoon|own)|scissors|eye contact|crayons|on to|attention|two)/,
  open: /^(?:containers|a |lids|jars|doors|(?:his|her) )/,
  manage: /^(?:buttons|fasteners|zippers|stairs|textures|(?:his|her) )/,
  read: /^(?:words|letters|sight|at|a |books|social|cues)/,
  run: /^(?:$|[.,]|fast|or)/,
  feed: /^(?:himself|herself|self|him|her)/,
  follow: /^(?:one|two|multi|a |simple|moving|objects|along|1|2)/,
  say: /^(?:words|any|his|her|final|two|sentences|the sound|sounds|\W*[a-z]\W)/,
  remove: /^(?:his|her|shoes|socks|clothes)/,
  complete: /^(?:a |puzzles|simple|tasks)/,
  ask: /^(?:for|questions|wh)/,
  reach: /^(?:for|across|overhead|with|[.,]|$)/,
  pull: /^(?:to|up|pants|his|her)/,
};
const ability =
  '(attention|eye contact|skills|skill|balance|grasp|play|articulation|control|tolerance|language|vocabulary|speech|imitation|coordination|endurance|posture|awareness|interaction|interactions|engagement|focus|handwriting|regulation|self regulation|planning|reciprocity|expression|comprehension|intelligibility|dexterity|stability|strength|movement|pragmatics|turn taking|stamina|motor|processing|joint attention|memory|bilateral coordination)';
/** Behind these the noun is of another matter: “limited speech therapy visits”. */
const notAbility =
  '!(therapy|visits|test|tests|testing|area|space|room|date|dates|time|hours|coverage|benefit|services|concerns|concern)';
const nothing =
  '(words|language|speech|play skills|functional play|pretend play|imaginative play|symbolic play|joint attention|imitation|verbal imitation|safety awareness|social skills|words|gestures|attention|trunk control|head control|sitting balance|play|pretend)';

/** A bare “cannot”: true, and half the picture. */
export const cannotWithoutContext = definePhraseRule({
  id: 'cannot-without-context',
  title: 'A bare “cannot”',
  family: 'labels',
  severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
  source: ['SLS', 'STR', 'PLG', 'SEED'],
  options: {},
  patterns: {
    cannot: `<still:(still)>? [(cannot|can't|can not)] <verb:${doing}> (or <other:${doing}>)?`,
    unable: `[(unable|not able) to] <verb:${doing}> (or <other:${doing}>)?`,
    isnt: `[(isn't|wasn't) able to] <verb:${doing}> (or <other:${doing}>)?`,
    doesNot: `<still:(still)>? [(does not|doesn't)] <verb:${doing}> (or <other:${doing}>)?`,
    fails: `[(fails|failed) to] <verb:${doing}>`,
    lacks:
      '[(lacks|lacked)] !(insurance|transportation|transport|access|time|a (car|ride|phone)|housing|food|heat|coverage|interest|motivation)',
    poor: `<article:(a|an)>? [<how:(poor|limited)>] (<adj:..2> ${ability}|${ability}) ${notAbility}`,
    isPoor: `${ability} (<be:be>|remains|remained|continues to be) (also|very|still|quite|fairly|somewhat|more)? [(poor|limited)] !(to|by)`,
    none: `[no (functional|spontaneous|verbal|spoken|single|true|meaningful|real|consistent)? <what:${nothing}>] !(concern|concerns|delay|delays|barrier|barriers|deficit|deficits|problem|problems|test|tests|needed|were|was|difficulties|therapy|can|could|at stake|disorder|issues|but|only|only|from (me|us|the adults))`,
    noLook: '<how:(makes|made|has|had|shows|showed|gives|gave|with|maintains)>? [no eye contact]',
    wontAccept: "[(will not|won't) (accept|tolerate)]",
  },
  unless: [
    '(yet|unless|until|without|when|whenever|once|if|after|before|instead|but|although|though|except|only|alone|whether|today|anymore|longer)',
    '(any more|no longer)',
    '(by|on) (himself|herself|themselves|his own|her own|their own)',
    '(with|given|from) (<possessive>|a|an|the|some|more|less|extra|two|one|both|minimal|moderate|maximal|min|mod|max|total|hand|light|close)? (help|support|hand|hands|assist|assistance|cue|cues|cueing|prompt|prompts|adult|partner|grown up|<caregiver>|me|us|you|time|pictures|visuals|model|models|teacher|brother|sister|peer|friend|walker|chair|a|of|braces|pillow|rail)',
    '(still learning|is learning|working on|help him|help her|helps him|helps her|for you to|you can|so he|so she|so we|so i|what helps)',
    '(<possessive> (brother|sister|twin|cousin|dad|mom|father|mother|aunt|uncle|grandma|grandpa) (pretended|said|says|jokes|joked))',
    '(pretend|pretended|pretends|pretending|puppet|doll|dolls|dragon|dinosaur|bear)',
    '(precaution|precautions|contraindicated|allergic|allergy|doctor|physician|surgeon|insurance|policy)',
  ],
  accepts: (found) => isBare(found),
  message: 'True, and only half the picture. What can the child do now, with whom, and what helps?',
  rewrites: (found) => [
    ...inPlace(found),
    tell('Tell what the child does now', '{child} {what you see now}, and {what comes next} is still to come.'),
    tell('Tell with whom and what helps', 'With {who or what helps}, {child} {what you see}.'),
  ],
});

/** Said of the child, or of nobody in a note without subjects; and not denied. */
function isBare(found: Found): boolean {
  const { first, name } = found;
  if (isExplained(found)) return false;
  if (name === 'poor' || name === 'isPoor') return !isDenied(found, first, 3);
  return isChildOrNote(found) ? isLearnedHere(found) : isWithVerb(found);
}

/** A reason that follows is context; what stands before (“fell because she lacks …”) is none. */
const isExplained = (found: Found): boolean =>
  /\b(?:because|since|while)\b/.test(
    sentenceText(found).slice(
      (found.block.tokens.end[found.end - 1] ?? 0) - (found.block.tokens.start[found.sentence.first] ?? 0),
    ),
  );

function isChildOrNote(found: Found): boolean {
  const { block, sentence, whole } = found;
  const who = whoBefore(block, sentence.first, whole.first);
  return (
    (/^(?:pronoun|child|name)$/.test(who) || (who === 'nobody' && opensClause(found, whole.first))) &&
    wordInFront(found, whole.first) !== 'not'
  );
}

/** “… and has no words”, “with no eye contact”: the subject may stand far off. */
function isWithVerb(found: Found): boolean {
  if (found.name === 'noLook') return found.get('how') !== '';
  return (
    found.name === 'none' &&
    before.test(wordInFront(found, found.first)) &&
    whoBefore(found.block, found.sentence.first, found.whole.first) !== 'writer'
  );
}

/** What stands before “no words” when somebody has none. */
const before = /^(?:has|had|have|with|shows?|showed|makes?|made|demonstrates?|demonstrated|uses?|used|and|,)$/;

function isLearnedHere(found: Found): boolean {
  const { block, get, kept, name } = found;
  const end = kept.get('verb')?.end;
  if (end === undefined) return true;
  if (name === 'fails' && /^(?:attend|complete|share)$/i.test(get('verb'))) return false;
  const from = (block.tokens.end[end - 1] ?? 0) - (block.tokens.start[found.sentence.first] ?? 0);
  return isLearned(get('verb'), sentenceText(found).slice(from));
}

/** “use words” is learned, “use a pacifier” is not. */
const isLearned = (verb: string, behind: string): boolean => narrow[verb.toLowerCase()]?.test(behind.trim()) ?? true;

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const is = (past: boolean): string => (opensClause(found, found.whole.first) ? '' : past ? 'was ' : 'is ');
  const offers: Readonly<Record<string, () => Offer>> = {
    cannot: () => sayInstead(`${is(false)}not yet ${doingNow(found)}`, { replaces: 'pattern' }),
    doesNot: () => sayInstead(`${is(false)}not yet ${doingNow(found)}`, { replaces: 'pattern' }),
    fails: () => sayInstead(`${is(/^failed/i.test(text))}not yet ${doingNow(found)}`, { replaces: 'pattern' }),
    unable: () => sayInstead(`not yet ${doingNow(found)}`, { replaces: 'pattern' }),
    isnt: () => sayInstead(`${/^was/i.test(text) ? 'was' : 'is'} not yet ${doingNow(found)}`, { replaces: 'pattern' }),
    lacks: () => sayInstead(`${is(/ed$/i.test(text))}still building`),
    poor: () => say(/eye contact$/i.test(wholeText(found)) ? 'brief' : 'still-growing'),
    isPoor: () => say('still growing'),
    none: () => sayInstead(`${text} yet`),
    noLook: () =>
      sayInstead(
        `${inflect('look', /^with/i.test(get('how')) ? 'ing' : /s$/i.test(get('how')) ? 'third' : 'past')} elsewhere`,
        { replaces: 'pattern' },
      ),
    wontAccept: () => sayInstead(`${is(false)}not yet ready to ${text.split(' ').at(-1)?.toLowerCase() ?? 'accept'}`),
  };
  const offer = offers[name];
  return offer ? [offer()] : [];
}

const wholeText = ({ block, whole }: Found): string =>
  block.source.slice(block.tokens.start[whole.first], block.tokens.end[whole.end - 1]);

/** “point or wave” → “pointing or waving” */
function doingNow({ get }: Found): string {
  const now = (verb: string): string => verb.toLowerCase().replace(/[\w']+$/, (last) => inflect(last, 'ing'));
  return get('other') === '' ? now(get('verb')) : `${now(get('verb'))} or ${now(get('other'))}`;
}
