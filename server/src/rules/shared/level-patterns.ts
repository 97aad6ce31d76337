import { inflect, tenseOfAny, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { isMany, personWho, verbFor, withArticle } from './copula.ts';
import { say, sayInstead } from './offers.ts';
import { opensClause, sentenceText, whoBefore, wordBehind, type Who } from './who.ts';

/** More patterns that rank a child: a mental age, a place in the class, more or less of a diagnosis. */

const be = "(is|are|was|were|be|been|he's|she's|seems|seemed|appears|appeared)";
const about = '(about|around|only|just|approximately|roughly|like|more like|closer to|maybe|still)';
const stage =
  '(baby|toddler|infant|newborn|preschool|preschooler|kindergarten|kindergartner|one year old|two year old|three year old|1 year old|2 year old|3 year old|4 year old)';
const mind = '(mentally|cognitively|intellectually|emotionally|functionally|developmentally)';
const people =
  '(child|children|kid|kids|kiddo|kiddos|student|students|pupil|pupils|learner|learners|boy|girl|boys|girls|toddler|preschooler|preschoolers|patient|patients|client|clients|ones|individual|individuals)';
const how = '(profoundly|severely|significantly|globally|markedly|moderately|mildly)';
const peers =
  '(peers|classmates|twin|brother|sister|sibling|siblings|cousin|cousins|others|children|kids|class|agemates|age mates|friends|group|everyone|norms)';

export const levelPatterns = {
  mentally: `<be:${be}>? ${about}? [${mind} (at)? <adv:${about}>? (a)? <n:number> <unit:(months|years|month|year|mo|yr|yrs)> !(ago|later|since)]`,
  skillsAt: `(skills|skill|motor|language|play|cognition|communication|speech|development|self help|functioning) (is|are|was|were)? [at (a|an|the)? <adv:${about}>? <n:number> <unit:(month|mo|mos|months|year|yr)> (old)? level]`,
  stageLevel: `<be:${be}>? [${mind} ${about}? at (a|an|the) <stage:${stage}> (level|stage)]`,
  atStage: `<be:${be}> ${about}? [at (a|an|the) <stage:${stage}> level (cognitively|mentally|developmentally)?] (in|for|with|.|,|;|$|and)`,
  actsLike: `[<verb:(~perform|~behave|~talk|~speak|~learn|~present|~think|~function|~operate|~communicate|~act)> (like|as|at the level of) (a|an) <stage:${stage}>] !(bear|doll|dinosaur|bird|lion|cat|dog|puppy|animal)`,
  performsAt: `[<verb:(~perform|~play|~communicate|~learn|~work|~talk|~process|~think|~interact|~present)> at (a|an|the|about a|around a)? (much|far|very|more of a)? (baby|toddler|infant|newborn|preschool|preschooler|kindergarten|pre k|first grade|second grade|lower|younger|low|delayed) level]`,
  lagsLike: `[<verb:(~lag|~trail|~fall)> (far|well|way|a bit|a little|so far|further|significantly)? behind] (his|her|their|the|other|most|all|same age)? (other|typical|twin|older|younger|age|same age)? ${peers}`,
  lagsIn: `[<verb:~lag> (far|well|way|a bit|a little|so far|further|significantly)? behind] <in:(in|with|on)> !(line|the (line|hall|walk|race|hallway|way|group)|walks)`,
  lagsTwin: '[<verb:(~lag|~trail)> (far|well|way|a bit|a little)? behind] twin',
  bottom: `${be} [(at|near|in) <b:(the bottom of (his|her|their|the) (class|group|grade|year|cohort|peer group))>] !(bin|shelf|shelves|cupboard|tray|box|list|drawer|page|stairs) <for:(for|in|with)>?`,
  shouldBe: `${be} [not where (he|she|they) (should|ought to|needs to|need to) be]`,
  levelPerson: `<article:(a|an|the|our|my|some|these|those|this)>? [<level:(low|lower|lowest|high|higher|highest|mid|bottom|top)> (level|ability|tier|achieving|performing|end) <noun:${people}>] !(chair|chairs|desk|desks|table|seat|to|turnover|ratio|count|numbers|group)`,
  higherPerson: `<article:(a|an|the|our|my|some|these|those|this)>? [<level:(lower|lowest|higher|highest)> <noun:${people}>] !(chair|chairs|desk|desks|table|seat|to|turnover|ratio|count|numbers|group)`,
  communicator:
    '<article:(a|an|the)>? [(low|lower|low level|lower level|poor) <noun:(communicator|talker|processor|responder)>]',
  barely:
    '[only? (barely|hardly|mildly|slightly|a little|a bit|severely|really|very|borderline|technically|just) on the (autism)? spectrum]',
  touchOf: '[a (touch|hint|bit|tinge) of (the)? <autism:(autism|asd|cp|adhd)>]',
  veryAutistic:
    '<article:(a|an)>? [(very|so|super|extremely|really|slightly|barely|borderline|a little|a bit) autistic]',
  impairedPerson: `<article:(a|an|the|this|our)>? [<how:${how}> (impaired|disabled|delayed|handicapped|involved|affected|compromised|retarded)] <noun:${people}>`,
  impairedAge: `<article:(a|an|the|this|our)>? [<how:${how}> (impaired|disabled|delayed|handicapped|involved|affected|compromised)] <n:number> <age:(yo|y / o|yr old|year old|month old|mo)>`,
  impaired: `<be:(is|are|was|were|he's|she's)> [<how:${how}> (impaired|disabled|delayed|handicapped|involved|compromised)] (.|,|;|$|and|overall|across)`,
  acrossBoard:
    "<be:(is|are|was|were|he's|she's)> [(delayed|behind|low|impaired|deficient) across (the board|all (areas|domains|skills))]",
  bright: `<be:${be}>? [not (very|too|so|terribly|particularly|exactly|the most) (bright|smart|clever|sharp|quick|brightest)]`,
  dim: `<be:(is|was|he's|she's|seems)> [(a bit|a little|rather|quite|very|kind of)? (dim|slow witted|simple minded|backward|dumb|stupid|thick|not all there)] (.|,|;|$|but|and)`,
  mindOf:
    '<have:(has|had|have)> [the (mind|brain|understanding|abilities|cognition|maturity) of (a|an) <stage:(baby|toddler|infant|one year old|two year old|three year old|1 year old|2 year old|3 year old|4 year old)>]',
} as const;

const isPerson = (who: Who): boolean => /^(?:pronoun|child|name|they)$/.test(who);
/** Patterns that name no person. A person must precede them, or nobody, in a note without subjects. */
const open = new Set(['mentally', 'stageLevel', 'bright', 'actsLike', 'lagsLike', 'lagsIn', 'lagsTwin']);
const ofPerson = new Set(['atStage', 'bottom', 'impaired', 'dim', 'shouldBe']);
const tied = /['\u2019]s$/i;

/** Does a match of a pattern in this file count? Undefined for other patterns. */
export function isLevel(found: Found): boolean | undefined {
  const { block, get, name, sentence, whole } = found;
  if (!(name in levelPatterns)) return undefined;
  if (/\b(?:race|racing|walk to|hike|in line|hallway|lamp|light|lights|room was)\b/.test(sentenceText(found)))
    return false;
  if (!open.has(name) && !ofPerson.has(name)) return true;
  const who = whoBefore(block, sentence.first, whole.first);
  if (tied.test(get('be')) || isPerson(who)) return true;
  return open.has(name) && who === 'nobody' && (opensClause(found, whole.first) || name !== 'bright');
}

const seen = 'skills we often see';

/** The wordings in place. */
export function levelOffers(found: Found): readonly Offer[] {
  const { get, name } = found;
  const whole = { replaces: 'pattern' } as const;
  switch (name) {
    case 'mentally':
      return [
        say(
          `${showing(get('be'))} ${seen} at ${get('adv') === 'about' || get('adv') === 'around' ? 'about ' : ''}${get('n')} ${unitOf(get('unit'))}`,
          whole,
        ),
      ];
    case 'skillsAt':
      return [
        say(
          `like what we often see at ${/^(?:about|around|approximately)$/i.test(get('adv')) ? 'about ' : ''}${get('n')} ${unitOf(get('unit'))}`,
        ),
      ];
    case 'stageLevel':
      return [say(`${showing(get('be'))} ${seen} ${stageOf(get('stage'))}`, whole)];
    case 'atStage':
      return [say(`showing us ${seen} ${stageOf(get('stage'))}`)];
    case 'actsLike':
      return [
        say(
          `${inflect('show', tenseIn(get('verb'), ['perform', 'behave', 'present', 'think', 'function', 'operate', 'communicate', 'act']))} us ${seen} ${stageOf(get('stage'))}`,
        ),
      ];
    case 'mindOf':
      return [say(`${seen} ${stageOf(get('stage'))}`)];
    case 'barely':
      return [sayInstead('on the autism spectrum')];
    case 'touchOf':
      return [{ ...say(get('autism')), title: 'Leave the level out' }];
    case 'veryAutistic':
      return [{ ...sayInstead('autistic'), title: 'Leave the level out' }].filter(() => get('article') === '');
    default:
      return lagging(found) ?? persons(found);
  }
}

function lagging(found: Found): readonly Offer[] | undefined {
  const { end, first, get, name, whole } = found;
  const need = inflect('need', tenseIn(get('verb'), ['lag', 'trail', 'fall']));
  switch (name) {
    case 'lagsLike':
    case 'lagsTwin':
      return [say(`${need} more time than`)];
    case 'lagsIn':
      return [say(`${need} more time with`, { replaces: 'pattern' })];
    case 'bottom':
      return [
        say(get('for') === '' ? 'still learning' : 'still growing in', {
          replaces: { first, end: get('for') === '' ? end : whole.end },
        }),
      ];
    case 'shouldBe':
      return [sayInstead('still learning')];
    default:
      return undefined;
  }
}

function persons(found: Found): readonly Offer[] {
  const {
    end,
    get,
    name,
    whole: { first },
  } = found;
  const whole = { replaces: 'pattern' } as const;
  const some = /^(?:mildly|moderately)$/i.test(get('how')) ? 'some support' : 'a lot of support';
  switch (name) {
    case 'levelPerson':
    case 'higherPerson':
      return [
        say(
          withArticle(
            get('article'),
            personWho(
              get('noun'),
              'need',
              /^(?:low|bottom)/i.test(get('level')) ? 'more support' : 'support with some things',
            ),
          ),
          whole,
        ),
      ];
    case 'communicator':
      return [say(withArticle(get('article'), `early ${get('noun')}`), whole)];
    case 'impairedPerson':
      return [
        say(withArticle(get('article'), `${get('noun')} who ${isMany(get('noun')) ? 'need' : 'needs'} ${some}`), whole),
      ];
    case 'impairedAge':
      return [
        say(withArticle(get('article'), `${get('n')} ${get('age').replaceAll(' / ', '/')} who needs ${some}`), whole),
      ];
    case 'impaired':
      return [say(`${verbFor(get('be'), 'need')} ${some}`, { replaces: { first, end } })].filter(
        () => wordBehind(found, end) !== 'and',
      );
    case 'dim':
      return [sayInstead('taking more time to learn')];
    case 'bright':
      return get('be') === '' ? [] : [sayInstead('taking more time to learn')];
    default:
      return [];
  }
}

const tenseIn = (verb: string, bases: readonly string[]): Tense => tenseOfAny(verb.toLowerCase(), bases) ?? 'third';

/** “is mentally …” → “shows us …”, also in a note without subjects. */
const showing = (be: string): string => `${/^(?:seem|appear)/i.test(be) ? 'shows' : verbFor(be, 'show')} us`;

/** “a toddler level” → “in toddlers”, “a 2 year old” → “in 2 year olds” */
function stageOf(stage: string): string {
  const word = stage.toLowerCase();
  if (/^(?:preschool|kindergarten)$/.test(word)) return `in ${word}`;
  return `in ${word === 'baby' ? 'babies' : `${stage}s`}`;
}

const unitOf = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/^yrs?$/, 'years')
    .replace(/^mo$/, 'months')
    .replace(/([^s])$/, '$1s');
