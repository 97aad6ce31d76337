import type { Found, Offer } from '../phrase-rule.ts';
import { verbFor, withArticle } from './copula.ts';
import { say, sayInstead } from './offers.ts';
import { opensClause, sentenceText, whoBefore, wordBehind } from './who.ts';

/** Patterns that rank a child by a measure: years behind, below the others, “bright for …”, a form of a diagnosis. */

const be = "<be:(is|are|was|were|be|been|he's|she's|they're|seems|seemed|appears|appeared|remains)>";
const adverb =
  '(very|quite|so|pretty|fairly|rather|extremely|really|far|well|way|still|significantly|a bit|a little|just)';
const skill =
  '(language|speech|reading|math|writing|motor|cognition|play|attention|development|skills|social|academics|talking|walking|learning|all|most|every|everything|fine|gross|self care)';
const peers =
  '(peers|classmates|twin|brother|sister|siblings|cousins|others|children|kids|class|agemates|age mates|age group|grade|friends|everyone|norms)';
const person =
  '(child|kid|kiddo|boy|girl|student|toddler|client|patient|one|learner|reader|talker|baby|pupil|preschooler)';
const stage =
  '(baby|toddler|infant|newborn|preschooler|kindergartner|one year old|two year old|three year old|four year old|(1|2|3|4|5|6|7|8|9|10|12|15|18|24) (year old|month old|yo|mo old))';
const measure =
  '(years|months|miles|light years|leagues|(at least|about|almost|over)? (a|<number>|two|three|one|several|a few|a couple of) (year|years|month|months|grade|grades|grade levels|full year)|far|way|well)';

export const rankPatterns = {
  rankLowIn: `${be} [${adverb}? low] (in|on|across) (his|her|the|terms of)? ${skill}`,
  rankRetarded: `${be}? [(profoundly|severely|moderately|mildly|mentally) (retarded|deficient|defective|subnormal)]`,
  rankIq:
    '[(a|an)? (low|borderline|subnormal|very low|below average) (iq|intelligence|cognitive (level|ability|abilities|functioning)|intellect)] !(score|test|of <number>)',
  rankSlowPerson: `<article:(a|an|the|another)>? [(slow|backward|dull|dim)] <noun:(child|children|boy|boys|girl|girls|processor)> !(to (warm|smile|start|wake)|friendly)`,
  rankBehindAlone: `[${adverb}? behind] (in|with|across) (his|her|the)? ${skill}`,
  rankFarBehind: `${be}? [(${measure}) behind] (his|her|their|the (other|others|class|group|rest|average|norm|curve|pack|expected|typical)|other|most|typical|same age|in|with|where|for|peers|classmates|academically|developmentally|,|.|$)`,
  rankLevel:
    '[(asd|autism)? level (1|2|3|one|two|three) (autistic|autism kid|kid|kiddo|kids|kiddos)] !(group|class|program|room)',
  rankBrightFor: `[(bright|smart|clever|verbal|capable|pretty good|good|doing well|advanced|sharp|quick) for (a|an|someone|somebody|his|her) (autistic|disabled|nonverbal|delayed|special needs|low functioning|down syndrome|kid with|child with)? (${person}|level|diagnosis|kind|condition)] !(age)`,
  rankThan: `[(not as|less|more|as|just as|nowhere near as) (severe|impaired|delayed|affected|involved|low|bad off|autistic|disabled) (as|than)] ..2 ${peers}`,
  rankThoseOf: `[(those|that) of (a|an) <stage:${stage}>] !(bear|doll)`,
  rankForm:
    '<article:(a|an|the|his|her|with)>? [<level:(severe|very severe|profound|significant|mild|moderate|milder|mildest|classic|full blown|bad)> (form|case|kind|type|degree) of <autism:(autism|asd)>]',
  rankDull: '[(dull|dim|slow witted|backward|simple|subnormal)] (,|.|;|and)',
  rankMind:
    '[(cognitively|intellectually|mentally|academically) (low|slow|dull|limited|deficient)] (.|,|;|$|and|but|with|in|for|so|per)',
  rankTrainable: [
    '[(trainable|educable) (level|student|child|range|mentally|category)]',
    '(^|,|not|is|considered) [(trainable|educable|uneducable|untrainable)] (,|.|;|$|not|but)',
  ],
  rankBelow: `${be} [${adverb}? below] (his|her|their|the other|other|all the) (same age|typical)? ${peers}`,
  rankPar: `[not (on par with|at the level of|on the level of|up to the level of)] (his|her|their|other|the) (same age|typical|other)? ${peers}`,
  rankWorst: `[the (weakest|worst|lowest|slowest|most severe|most delayed|most impaired|most affected|lowest performing) <noun:${person}>] (in|of|on|,|.|$|we|i)`,
  rankInvolved: `[(very|severely|more|most|extremely) involved <noun:(child|children|kid|kids|kiddo|kiddos|student|students|client|patient|boy|girl)>]`,
  rankAtLevel:
    '[(mentally|cognitively|developmentally|functionally|intellectually) (at|on) the level of (a|an) <stage:(baby|toddler|infant|newborn|preschooler)>]',
  rankLower: `[(much|far|a lot|significantly|a bit)? (lower|slower|weaker|more delayed|more impaired|further behind) (level|functioning|ability|skills|performing|achieving)? than] (his|her|their|the other|other|most)? (same age|typical|other)? ${peers}`,
  rankLowest: `[(the)? (lowest|weakest|slowest|least able|most impaired|most delayed|furthest behind)] (in|of|on) (the|his|her|my|our|this) ..1 (group|class|caseload|room|cohort|grade|program|school|bunch)`,
  rankCase:
    '[(a|an|the)? (very)? (severe|mild|bad|extreme|profound|moderate|classic|tough|hard) case] (,|.|;|:|$|of (autism|asd|adhd|cp|apraxia|cerebral palsy))',
  rankAsperger: "[(asperger's|aspergers|asperger) (type|like|kid|child|boy|girl|ish|traits)]",
  rankCapacity: `(<have:(has|have|had|with|at|of)>) (the|a|an)? [(mental|cognitive|intellectual|reasoning|developmental|functional|emotional|adaptive) (capacity|ability|abilities|level|functioning|maturity|capacities|development|intelligence|understanding) (of|like) (a|an) <stage:${stage}>] !(bear|doll)`,
  rankIsA: `[(developmentally|cognitively|mentally|functionally|intellectually|emotionally) ,? (<who:(he's|she's|he is|she is|child is)>|<who:Name> is) (just|really|only|still|more)? (at|like|about)? (a|an|about)? (<stage:${stage}>|<n:number> <unit:(month|year|mo|yr)> old)]`,
  rankImmature: `${be} [(still)? (very|quite|so|rather|a bit|a little|pretty|extremely|really)? (emotionally|socially)? immature] (.|,|;|$|and|but|in|at|when|with|emotionally|socially|for <number>)`,
  rankDamaged: `<article:(a|an|the|such a|this)>? (very|quite|so|really|pretty)? [(damaged|broken|messed up|screwed up)] <noun:(little boy|little girl|boy|girl|child|kid|kiddo|children|kids)>`,
  rankGnat: '[the attention span of (a|an) (gnat|goldfish|flea|fly|fruit fly|squirrel|mosquito)]',
  rankNotAs: '[not as (bright|smart|clever|quick|sharp|capable|advanced|able) as] (his|her|the|other|their)',
  rankLike:
    '[(mentally|cognitively|developmentally|functionally) (more)? (like|just like) (a|an) <stage:(baby|toddler|infant|newborn|preschooler)>]',
} as const;

const isPerson = /^(?:pronoun|child|name|they)$/;
const ofPerson = new Set(['rankLowIn', 'rankBelow', 'rankImmature']);
/** Patterns that must begin a clause in a note without subjects. */
const alone = new Set(['rankBehindAlone', 'rankDull']);
const elsewhere =
  /\b(?:race|racing|schedule|rent|bills|payments|line|paperwork|traffic|knife|scissors|pencil|lamp|lights?|light|saw|crayon|notes|fence|couch|curtain|door|tree|wall)\b/;

/** Words for the body and its skills. An immature grasp is a clinical finding. */
const ofABody =
  /\b(?:grasps?|grip|gait|posture|speech|play|skills?|patterns?|reflex\w*|swallow\w*|suck\w*|handwriting|language|balance|chewing|lungs?|retinas?|sleep|lungs?|bones?|hips?)\b/;

/** Does a match of a pattern in this file count? Undefined for other patterns. */
export function isRank(found: Found): boolean | undefined {
  const { block, get, name, sentence, whole } = found;
  if (!(name in rankPatterns)) return undefined;
  if (elsewhere.test(sentenceText(found))) return false;
  if (name === 'rankImmature' && ofABody.test(sentenceText(found))) return false;
  if (alone.has(name)) return opensClause(found, found.first);
  const isTied = /['\u2019]s$/i.test(get('be'));
  if (ofPerson.has(name)) return isTied || isPerson.test(whoBefore(block, sentence.first, whole.first));
  return true;
}

/** The wordings in place. */
export function rankOffers(found: Found): readonly Offer[] {
  const {
    end,
    get,
    name,
    text,
    whole: { first },
  } = found;
  const whole = { replaces: 'pattern' } as const;
  const toEnd = { replaces: { first, end } };
  switch (name) {
    case 'rankLowIn':
    case 'rankMind':
      return [say('still growing')];
    case 'rankRetarded':
      return [say(`${verbFor(get('be'), 'have')} an intellectual disability`, whole)];
    case 'rankSlowPerson':
      return [
        say(
          withArticle(
            get('article'),
            `${get('noun')} who ${/(?:s|children)$/i.test(get('noun')) ? 'need' : 'needs'} more time`,
          ),
          whole,
        ),
      ];
    case 'rankBehindAlone':
      return [say('still growing')];
    case 'rankFarBehind':
      return farBehind(found);
    case 'rankLevel':
      if (/k/i.test(text.slice(-6)))
        return [
          say(
            text
              .replace(/^(?:asd|autism)? ?(level \w+)(?: autism)? (kid\w*)$/i, '$2 with $1 support needs')
              .toLowerCase(),
          ),
        ];
      return [say(`autistic, with ${/level (?:\w+)/i.exec(text)?.[0].toLowerCase() ?? 'high'} support needs`)].filter(
        () => /autistic$/i.test(text),
      );
    case 'rankIsA':
      return [
        say(
          `${get('who').replace(/(?: is|['\u2019]s)$/i, '')} shows us skills we often see ${get('n') === '' ? `in ${manyOf(get('stage'))}` : `at ${get('n')} ${unitOf(get('unit'))}`}`,
        ),
      ];
    case 'rankCapacity':
      return [say(`skills we often see in ${manyOf(get('stage'))}`, { replaces: { first: found.first, end } })];
    case 'rankThoseOf':
      return [say(`ones we often see in ${manyOf(get('stage'))}`)];
    case 'rankAtLevel':
    case 'rankLike':
      return [say(`at the stage we often see in ${manyOf(get('stage'))}`)];
    case 'rankForm':
      return [
        say(
          `${/^with$/i.test(get('article')) ? 'with ' : ''}${get('autism')}${/^(?:mild|moderate)/i.test(get('level')) ? '' : ' with high support needs'}`,
          whole,
        ),
      ];
    case 'rankBelow':
      return [say(`${verbFor(get('be'), 'need')} more time than`, toEnd)];
    case 'rankPar':
      return [sayInstead('taking more time than')];
    case 'rankImmature':
      return immature(found);
    case 'rankDamaged':
      return [
        say(
          withArticle(
            get('article'),
            `${get('noun')} who ${/(?:s|children)$/i.test(get('noun')) ? 'have' : 'has'} been through a lot`,
          ),
          whole,
        ),
      ];
    case 'rankGnat':
      return [say('attention that moves on quickly')];
    case 'rankInvolved':
      return [say(`${get('noun')} who ${/(?:s|children)$/i.test(get('noun')) ? 'need' : 'needs'} a lot of support`)];
    default:
      return [];
  }
}

/** “is still very immature” → “is still growing”. No offer for “immature for 4”, because “for 4” would be left over. */
function immature(found: Found): readonly Offer[] {
  const how = /emotionally|socially/i.exec(found.text)?.[0].toLowerCase();
  return wordBehind(found, found.end) === 'for'
    ? []
    : [say(how === undefined ? 'still growing' : `still growing ${how}`)];
}

/** “is years behind his class” → “needs more time than his class” */
function farBehind(found: Found): readonly Offer[] {
  const {
    block,
    end,
    get,
    whole: { first },
  } = found;
  const next = block.prose.slice(block.tokens.start[end], block.tokens.end[end]).toLowerCase();
  if (get('be') === '' && !opensClause(found, first)) return [];
  const needs = `${verbFor(get('be'), 'need')} more time`;
  if (/^(?:his|her|their|the|other|most|typical|same|peers|classmates)$/.test(next))
    return [say(`${needs} than`, { replaces: { first, end } })];
  if (next === 'in' || next === 'with') return [say(`${needs} with`, { replaces: { first, end: end + 1 } })];
  return /^[.,;]?$/.test(next) ? [say(`${needs} to learn`, { replaces: { first, end } })] : [];
}

const manyOf = (stage: string): string => (/^baby$/i.test(stage) ? 'babies' : `${stage}s`);

const unitOf = (unit: string): string => (/^m/i.test(unit) ? 'months' : 'years');
