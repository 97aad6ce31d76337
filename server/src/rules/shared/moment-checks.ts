import type { Found } from '../phrase-rule.ts';
import { momentPatterns } from './moment-patterns.ts';
import { isDenied, opensClause, sentenceText, whoBefore } from './who.ts';

/** Tells a child’s hard moment from an illness, a stage or a machine described in the same words. */

/** Patterns that are also used of a truck, a reflux, a tablet or a season. A person must precede them. */
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
  'losesControl',
  'wentOffOn',
  'wasBad',
  'erupts',
  'intoRage',
  'hadAMoment',
  'zeroToSixty',
  'comesUndone',
  'actingCrazy',
  'irrational',
  'gotPhysical',
  'isBad',
  'lashesOut',
  'intoAState',
]);
const isSomebody = /^(?:pronoun|they|child|name|nobody)$/;
const fun =
  /\b(?:laugh\w*|giggl\w*|funny|jok\w+|silly|happy|joy|dinosaur|show|scene (?:from|with)|bear|pirate|reflux|ear|ears|tummy|asthma|eczema|printer|camera|device|wifi|tooth|gait|shoes?|boots?|socks?)\b/;
const seizure = /\b(?:seizure\w*|epilep\w*|eeg|neurolog\w*|convuls\w*|febrile|keppra|er|911|diastat|colic\w*)\b/;
const tied = /['\u2019](?:s|re)$/i;

const illness =
  /\b(?:chok\w*|gag\w*|feeding|reflux|apnea|brady\w*|asthma|allerg\w*|rash|hives|cough\w*|breath\w*|vomit\w*|report|form|car accident|fire|police|migraine|headaches?|pain|eczema|seizures?|scooter|bike|trike|sled|car|cart|walker|ball|toy|crayon|stick|twig|pencil|band)\b/;
const stage =
  /\b(?:class|club|group|camp|therapy|play|puppets?|book|story|movie|film|tv|teacher|corner|circle|season|series)\b/;

/** Patterns that are also used of an illness, a stage or a machine, with tests of the context. */
const checks: Readonly<Record<string, (found: Found, text: string) => boolean>> = {
  stateAlone: (found) => opensClause(found, found.whole.first),
  behaviorProblems: (_, text) => !/\b(?:specialist|clinic|history of|no|denies|denied|family)\b/.test(text),
  ofAggression: (_, text) => !seizure.test(text),
  getsOverIt: (_, text) => !/\b(?:cold|flu|virus|fence|wall|hurdle|log|bump|cough|fever|illness|surgery)\b/.test(text),
  typeBehaviors: (_, text) => !/\b(?:you|we|i|play|social|positive|good|caring|kind)\b/.test(text),
  hisBehavior: (_, text) => !/\b(?:plan|good|great|kind)\b/.test(text),
  bareFit: (_, text) => !seizure.test(text) && !/\b(?:shoes?|boots?|splint|brace|size)\b/.test(text),
  noTrigger: (found, text) =>
    !illness.test(text) &&
    (opensClause(found, found.whole.first) || upset.test(text) || /^unprovoked/i.test(found.text)),
  inAFit: (_, text) => !seizure.test(text) && !/\b(?:size|shoes?|boots?|brace|laugh\w*)\b/.test(text),
  behaviorWas: (_, text) => !/\b(?:you|we|i|my|our|dog|machine)\b/.test(text),
  angerIssues: (_, text) =>
    !/\b(?:dad|mom|mum|father|mother|parents?|family|uncle|aunt|partner|boyfriend|stepdad|stepfather|grand\p{L}+|no|denies|denied)\b/u.test(
      text,
    ),
  drama: (_, text) => !stage.test(text),
  aScene: (_, text) => !stage.test(text) && !/\b(?:draw\w*|paint\w*|puzzle|picture)\b/.test(text),
  theEpisode: (_, text) => !illness.test(text) && !seizure.test(text) && !stage.test(text),
  losesControl: (found, text) =>
    !illness.test(text) && isSomebody.test(whoBefore(found.block, found.sentence.first, found.whole.first)),
  erupts: (found, text) =>
    !illness.test(text) &&
    !/\b(?:volcano|tooth|teeth|molar\w*|photo\w*|buttons?|zippers?|fasteners?|fingers?|bead|lid|together|shut|closed|open|picture|on the)\b/.test(
      text,
    ) &&
    isSomebody.test(whoBefore(found.block, found.sentence.first, found.whole.first)),
  hadAMoment: (found, text) =>
    !illness.test(text) &&
    !seizure.test(text) &&
    !/\b(?:of|together|alone|quiet|sweet|tender|funny)\b/.test(text) &&
    isSomebody.test(whoBefore(found.block, found.sentence.first, found.whole.first)),
  wasBad: (found, text) =>
    !/\b(?:with (?:joy|delight|glee)|hair|about|pretend\w*|halloween|mask|costume|painting|hands|face)\b/.test(text) &&
    (tied.test(found.get('be')) || isSomebody.test(whoBefore(found.block, found.sentence.first, found.whole.first))),
};
const upset =
  /\b(?:scream\w*|cr(?:y|ies|ied|ying)|hit\w*|bit(?:es|ing)?|kick\w*|upset|angry|aggress\w*|threw|throw\w*|fit|outburst\w*|meltdown\w*|tantrum\w*|behavior\w*|yell\w*|escalat\w*|head ?bang\w*|bolt\w*)\b/;

/** Does a match of a pattern in moment-patterns.ts count? Undefined for other patterns. */
export function isMoment(found: Found): boolean | undefined {
  const { name } = found;
  if (!(name in momentPatterns)) return undefined;
  const text = sentenceText(found);
  if (isElsewhere(found, text)) return false;
  const check = checks[name];
  if (check) return !fun.test(text) && check(found, text);
  return !ofSomebody.has(name) || (!fun.test(text) && isSaidOfSomebody(found));
}

/** A seizure, a crisis line, or behavior that is negated or part of a plan. */
const isElsewhere = (found: Found, text: string): boolean =>
  (found.name === 'crisis' && /\b(?:line|hotline|housing|family)\b/.test(text)) ||
  (/fit|episode/i.test(found.text) && seizure.test(text)) ||
  (/^(?:aggress|combative|disruptive|shows|inconsolable|dueToOne|makesScene)/.test(found.name) && isNotSaid(found));

const isSaidOfSomebody = (found: Found): boolean =>
  tied.test(found.get('be')) || isSomebody.test(whoBefore(found.block, found.sentence.first, found.whole.first));

/** “no aggression”, “less aggressive”, “a goal to decrease aggression”: it is negated, or part of a plan. */
const isNotSaid = (found: Found): boolean =>
  isDenied(found, found.first, 4) ||
  /\b(?:decreas\w*|reduc\w*|less|fewer|eliminat\w*|lower\w*|treatment|cancer|chemo\w*|goal|dog|puppy|cat)\b/.test(
    sentenceText(found),
  );
