import { inflect, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say } from './offers.ts';
import { isDenied, opensClause, sentenceText, whoBefore } from './who.ts';

/** Further words for a hard moment that close its story: slang, British words, counts of “behaviors”. */

const size =
  '(huge|big|small|little|major|massive|full|full blown|right|proper|total|brief|short|long|real|terrible|epic|mini|bit of a|15 minute|10 minute|prolonged|mild)';
const then =
  '(since|until|on|from|when|whenever|over|because|as|after|every time|each time|if|once|at|during|before|while|and|but|,|.|;|$|again|today|with|in|for|about|twice|this|per)';
const behavior = '(behavior|behaviour|behavioral|behavioural)';
const none =
  '(no (apparent|clear|good|obvious|known|real|discernible)? reason|no (apparent|clear|obvious|known) (trigger|cause|antecedent))';

export const momentPatterns = {
  strop: `[<verb:(~have|~throw|~take|~pull|~pitch)> (a|an|another|his|her|their|one of (his|her)) ${size}? (strop|paddy|wobbly|wobbler|hissy|hissy fit|conniption|conniption fit|benny|freak out|screaming fit|crying fit|screaming match|fit of (temper|rage|anger))] ${then}`,
  inAStrop: `(is|was|were|are|been|got|be|he's|she's|arrived|left|came|came in) [in a ${size}? (strop|paddy|huff|temper|foul mood|mood|rage)] ${then}`,
  stroppy: `<be:(is|was|were|are|been|got|be|gets|became|he's|she's|very|quite|a bit|really|so)> [(stroppy|mardy)] ${then}`,
  screamingFit: `[(a|an|another|one)? ${size}? (screaming|crying|temper|hissy|yelling|rage|tantrum) (fit|fits|episode|episodes|jag|jags)] !(of (laughter|giggles))`,
  fitOfTemper: '[(a|an|another)? (fit|fits) of (temper|rage|anger|pique)]',
  behavioralEpisode: `[(a|an|another|one|two|three)? ${size}? ${behavior} (episode|episodes|incident|incidents|event|events|outburst|outbursts|escalation|escalations|crisis|meltdown)] !(report|reports|form|forms|log|logs|plan|sheet)`,
  bx: [
    '[(bx|bxs)] (x|x2|x3|x4|x5|x6|<number>|noted|observed|escalated|during|today|throughout|at|with|this)',
    '(had|multiple|several|many|some|increased|more|few|with) [(bx|bxs)] !(plan|specialist|support|tech|team)',
  ],
  behaviorsCount: '[(behaviors|behaviours)] (x2|x3|x4|x5|x6|x7|x8|x9|x10|x <number>|<number> (x|times)|= <number>)',
  behaviorDay: `[<article:(a|an|another|the)>? (high|big|heavy|bad|rough|tough|lots of|many) ${behavior} (day|week|session|morning|afternoon|visit)]`,
  behavioral: `<be:(is|was|were|are|been|being|became|becomes|gets|got|he's|she's)> (so|very|quite|really|highly|more|a bit|extremely)? [(behavioral|behavioural)] (today|during|at|this|in|when|and|with|after|all|.|;|,|$)`,
  kicksOff: `[<verb:~kick> off] ((at|in) !(<number>|noon|midnight|the (meeting|session|party|season))|when|again|because|during|.|,|;|$|today|over|after|this (morning|afternoon)|as soon)`,
  actsUp: `[<verb:(act|acts|acted|acting|play|plays|played|playing)> up] ${then}`,
  misbehaves: '[<verb:~misbehave>]',
  loseControl: `[<verb:~lose> (control !(of (the|a|an|his|her|their|my))|the plot|(his|her|their) (rag|marbles|nut|rattle))] ${then}`,
  goesOff: `[<verb:~go> (off on (one|him|her|them|me|us|his|peers|staff|the|mom|dad)|off the deep end|off the rails|mental|crazy|wild|haywire|bonkers|off the wall|into meltdown mode|into meltdown)] (when|over|because|at|in|during|.|,|;|$|after|as|if|and|today|again|every time)`,
  unruly: `<be:(is|was|were|are|been|being|be|became|becomes|got|gets|he's|she's|they're)> (so|very|completely|quite|totally|really|often|increasingly|absolutely|just|almost)? [(uncontrollable|unmanageable|unruly|unhinged|explosive|volatile|feral|impossible|beyond control|out of hand)] (today|at|in|during|when|and|but|.|,|;|$|by|with|after|this|for|on|as|again|over)`,
  uncontrollably: '(~cry|~scream|~sob|~weep|~yell|~thrash) [uncontrollably]',
  makesScene: `[<verb:(~make|~create|~cause|~kick|~raise)> (up)? (a|an|such a|quite a|the usual) (big|huge|terrible|real|massive|right|bit of a|little)? (scene|fuss|stink|ruckus|hullabaloo)] (when|over|about|at|during|because|.|,|;|$|after|today|again|in the (lobby|waiting|hall|hallway|car|store|shop|corridor))`,
  rages: `[<verb:(raged|raging|rages)>] (at|when|for|over|because|.|,|;|$|until|after)`,
  toysOut: '[<verb:~throw> (his|her|their) toys out of (the|his|her) (pram|cot)]',
  fromNowhere: `(~scream|~cry|~hit|~bolt|~bite|~kick|~yell|~explode|~sob|~escalate|~melt|~erupt|upset|angry|aggressive|mad|tearful) ..3 [(for ${none}|out of nowhere|out of the blue|without (any)? (apparent|clear|obvious)? (warning|provocation|reason|trigger|cause)|unprovoked)]`,
  stateAlone: `[(aggressive|combative|disruptive|inconsolable|hysterical|out of control|uncontrollable|unmanageable|unruly|behavioral|behavioural|explosive|volatile)] (at|in|during|when|with|throughout|today|upon|after|on|whenever|.|,|;|$)`,
  dueTo: `(due to|because of|secondary to|related to|given|from) (his|her|the|multiple|increased|continued|ongoing)? [(negative|challenging|disruptive|problem|multiple|increased|aggressive)? (behaviors|behaviours|tantrumming|tantruming)] !(of|that|we)`,
  moreBehaviors: `[(increased|more|frequent|escalating|constant|daily|lots of|a lot of) (behaviors|behaviours)] (on|at|in|after|when|with|this|since|before|around|,|.|$)`,
  escalates: `[<verb:~escalate>] (quickly|rapidly|fast|suddenly|immediately|to (hitting|screaming|throwing|kicking|biting|physical|aggression|the point)|into|when|over|without|during|at|.|,|;|$)`,
  crisis: `[(crisis|crisis level|out of bounds) (behavior|behaviors|behaviour|behaviours|episode|episodes)]`,
  aggressive: `<be:(is|was|were|are|be|been|being|became|become|becomes|becoming|get|gets|got|getting|he's|she's|they're|seemed|turned|turns)> ((very|quite|so|more|increasingly|often|sometimes|also|extremely|really|a bit|both)? [(verbally|physically)? (aggressive|violent|assaultive|destructive) ((and|or) (aggressive|violent|destructive|combative|oppositional))?]) (to|toward|towards|with|when|whenever|at|in|during|if|and|on|over|after|today|about|because|this|.|,|;|$)`,
  combative: `<be:(is|was|were|are|became|becomes|got|gets|he's|she's)> (very|quite|so|a bit|often)? [combative] (today|in|when|and|.|,|;|$|throughout)`,
  aggressiveBehavior: `[((increased|some|physically|verbally|frequent|multiple) )? (aggressive|violent|destructive|assaultive|combative) (behavior|behaviors|behaviour|behaviours|acts)] !(plan|plans|therapy|specialist|data)`,
  tantrumBehavior: '[tantrum (behavior|behaviors|behaviour|behaviours)] !(plan|plans)',
  aggression: `[((physical|verbal|severe|increased|some|occasional|frequent|continued) )? aggression] (noted|observed|reported|seen|x|to|toward|towards|with|when|during|at|was|is|today|this|and|.|,|;|$|against)`,
  disruptive: `<be:(is|was|were|are|being|been|became|becomes|he's|she's|can be)> (very|quite|so|often|a bit|extremely|really)? [disruptive] (in|at|during|today|and|.|,|;|$|when|with|to (the|his|her) (class|group|peers|others|classmates|teacher))`,
  showsBehaviors: `[<verb:(~exhibit|~display|~demonstrate|~show|~engage in|~present with)> (some|many|multiple|a lot of|several|more|increased|the same)? (behaviors|behaviours)] (when|whenever|during|at|throughout|today|.|,|;|$|after|upon|in the|if|if|while)`,
  hadBehavior: `[<verb:~have> (a|another|one) (big|bad|challenging|negative)? (behavior|behaviour)] (during|when|at|in|today|.|,|;|$|with|after|because|over)`,
  behaviorsList: `^ [(problem|challenging|negative|target|current|observed)? (behaviors|behaviours)] (:|include|included|including|are) ..1 <acts>`,
  inconsolable: `<be:(is|was|were|are|became|becomes|be|been|he's|she's|remained)> (very|so|completely|quite|totally|almost|absolutely)? [(inconsolable|unconsolable)]`,
  dueToOne: `(due to|because of|secondary to) (his|her|poor)? [(negative|poor|increased|challenging|disruptive)? (behavior|behaviour)] (.|,|;|$|today|during|this)`,
  aggressiveEpisode:
    '[(a|an|another|one|two)? (aggressive|violent|destructive|physical) (episode|episodes|incident|incidents|outburst|outbursts)] !(report|form)',
  offTheHandle: `[((fly|flies|flew|flying) off the handle|(blow|blows|blew) (a (fuse|gasket)|(his|her|their) (top|stack))|hit the roof|hits the roof|saw red|(comes|came) (unglued|apart at the seams)|(falls|fell) (apart|to pieces)|(unravels|unraveled|unravelled)|(spirals|spiraled|spiralled) (out of control)?)] ${then}`,
} as const;

/** Words that are also said of a truck, a reflux, a tablet or a season: a person has to stand before them. */
const ofSomebody = new Set([
  'strop',
  'inAStrop',
  'stroppy',
  'behavioral',
  'kicksOff',
  'actsUp',
  'misbehaves',
  'loseControl',
  'goesOff',
  'unruly',
  'makesScene',
  'rages',
  'toysOut',
  'aggressive',
  'combative',
  'disruptive',
  'showsBehaviors',
  'hadBehavior',
  'inconsolable',
  'escalates',
  'offTheHandle',
]);
const isSomebody = /^(?:pronoun|they|child|name|nobody)$/;
const fun =
  /\b(?:laugh\w*|giggl\w*|funny|jok\w+|silly|happy|joy|dinosaur|show|scene (?:from|with)|bear|pirate|reflux|ear|ears|tummy|asthma|eczema|printer|camera|device|wifi|tooth|gait|shoes?|boots?|socks?)\b/;
const seizure = /\b(?:seizure\w*|epilep\w*|eeg|neurolog\w*|convuls\w*|febrile|keppra|er|911|diastat|colic\w*)\b/;
const tied = /['\u2019](?:s|re)$/i;

/** Does a pattern of this file fit here? Undefined where it is another's. */
export function isMoment(found: Found): boolean | undefined {
  const { block, name, sentence, whole } = found;
  if (!(name in momentPatterns)) return undefined;
  const text = sentenceText(found);
  if (/fit|episode/i.test(found.text) && seizure.test(text)) return false;
  if (/^(?:aggress|combative|disruptive|shows|inconsolable|dueToOne)/.test(name) && isNotSaid(found)) return false;
  if (name === 'stateAlone') return opensClause(found, whole.first) && !fun.test(text);
  if (name === 'crisis') return !/\b(?:line|hotline|housing|family)\b/.test(text);
  if (!ofSomebody.has(name)) return true;
  if (fun.test(text)) return false;
  return tied.test(found.get('be')) || isSomebody.test(whoBefore(block, sentence.first, whole.first));
}

/** “no aggression”, “less aggressive”, “a goal to decrease aggression”: of what is not there, or is a plan. */
const isNotSaid = (found: Found): boolean =>
  isDenied(found, found.first, 4) ||
  /\b(?:decreas\w*|reduc\w*|less|fewer|eliminat\w*|lower\w*|treatment|cancer|chemo\w*|goal|dog|puppy|cat)\b/.test(
    sentenceText(found),
  );

const hadMoment = new Set([
  'hadBehavior',
  'strop',
  'offTheHandle',
  'kicksOff',
  'actsUp',
  'loseControl',
  'goesOff',
  'makesScene',
  'toysOut',
]);

const states: Readonly<Record<string, string>> = {
  inAStrop: 'having a hard time',
  behavioral: 'having a hard time',
  stroppy: 'upset',
  unruly: 'overwhelmed',
  inconsolable: 'very hard to comfort',
  dueToOne: 'hard moments',
  uncontrollably: 'very hard',
  behaviorsCount: 'hard moments',
  bx: 'hard moments',
  dueTo: 'hard moments',
};

/** The wording in place. `tense` is that of the verb that was kept. */
export function momentOffers({ get, name, text }: Found, tense: Tense): readonly Offer[] {
  const have = inflect('have', tense);
  // nobody fell who “fell apart”
  const more = name === 'offTheHandle' ? { tellsNothing: true as const } : {};
  if (name === 'tantrumBehavior') return /s$/i.test(text) ? [say('hard moments')] : [];
  if (hadMoment.has(name)) return [say(`${have} a hard moment`, more), say(`${have} big feelings`, more)];
  const state = states[name];
  if (state !== undefined) return [say(state)];
  switch (name) {
    case 'stateAlone':
      if (/^(?:aggr|comb|disr|inco)/i.test(text)) return [];
      return [say(/^behav/i.test(text) ? 'having a hard time' : /^hyst/i.test(text) ? 'very upset' : 'overwhelmed')];
    case 'moreBehaviors':
      return [say(text.replace(/^increased/i, 'more').replace(/behaviou?rs$/i, 'hard moments'))];
    case 'escalates':
      return [say(`${inflect('get', tense)} upset`)];
    case 'misbehaves':
    case 'showsBehaviors':
    case 'rages':
      return [say(`${have} a hard time`)];
    case 'screamingFit':
    case 'fitOfTemper':
    case 'behavioralEpisode':
      return [say(hardMoment(text))];
    case 'behaviorDay':
      return [say(`${articleOf(get('article'))}hard ${text.split(' ').at(-1)?.toLowerCase() ?? 'day'}`)];
    case 'fromNowhere':
      return [say('for a reason I did not see yet', { settlesNegation: true })];
    default:
      return [];
  }
}

const articleOf = (article: string): string => (article === '' ? '' : `${article.toLowerCase().replace(/^an$/, 'a')} `);

/** “another screaming fit” → “another hard moment” */
function hardMoment(text: string): string {
  const head = /^(?:an?|another|one|two|three)\b/i.exec(text)?.[0] ?? '';
  return `${articleOf(head)}hard ${/s$|^fits\b/i.test(text) ? 'moments' : 'moment'}`;
}
