import { isMark } from '../language/grammar.ts';
import { inflect, tenseOf, type Tense } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isMany, personWho, verbFor, withArticle } from './shared/copula.ts';
import { isLevel, levelOffers, levelPatterns } from './shared/level-patterns.ts';
import { say, tell } from './shared/offers.ts';
import { isRank, rankOffers, rankPatterns } from './shared/rank-patterns.ts';
import { isDenied, opensClause, wholeText, whoBefore, wordBehind, wordInFront, type Who } from './shared/who.ts';

const adverbs =
  '(very|quite|so|pretty|fairly|rather|extremely|really|relatively|somewhat|somewhere|considered|generally|too|a bit|a little|a lot|well|way|far|still|already|slightly|significantly|severely|developmentally|academically|cognitively)';
const adverb = `(${adverbs} ${adverbs}?)`;
const be = '(<be:be>|<be:~seem>|<be:~appear>)';
const low = '<level:(low|lower|lowest)>';
const high = '<level:(high|higher|highest)>';
const severe = '<level:(severe|severely|profound|profoundly)>';
const mild = '<level:(mild|mildly|moderate|moderately|mild to moderate|mild / moderate)>';
const autism = '<autism:(autism|asd)>';
/** Nouns for people that may follow a level. */
const person =
  '(<child>|kiddos|preschooler|preschoolers|boys|girls|babies|students|learner|learners|ones|individual|individuals)';
const age = '(<number> (yo|y / o|yr old|year old|years old|yrs old|month old|months old|mo))';
const development =
  '(skills|skill|ability|abilities|development|milestones|functioning|language|cognition|vocabulary|play)';
const learned =
  '(roll|rolling|walk|talk|speak|crawl|sit|learn|develop|gain|meet|reach|stand|progress|acquire|process|babble|read|feed)';

/** A level or a rank in place of what a child does and what helps. */
export const functioningLabel = definePhraseRule({
  id: 'functioning-label',
  title: 'A level in place of what helps',
  family: 'labels',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['AUT', 'ABL', 'SEED'],
  options: {},
  patterns: {
    lowAutism: [`[(${low} functioning|${severe})] ${autism}`],
    mildAutism: [`[(${high} functioning|${mild})] ${autism}`],
    lowIs: `${be} ${adverb}? [${low} functioning] !(${person}|<number>|${autism}|autistic|kidney|kidneys|thyroid)`,
    highIs: `${be} ${adverb}? [${high} functioning] !(${person}|<number>|${autism}|autistic|team|speaker|family)`,
    lowPerson: `(<article:article>)? ${adverb}? [${low} functioning] (autistic|nonverbal|non-verbal|little|young)? (${person}|${age}) <with:(with)>?`,
    highPerson: `(<article:article>)? ${adverb}? [${high} functioning] (autistic|verbal|little|young)? (${person}|${age})`,
    level: `[(low|lower|lowest|high|higher|highest) functioning] !(team|teams|speaker|speakers|family|kidney|kidneys|thyroid|ear|hearing|muscle|muscles|unit|system|immune|device)`,
    severelyAutistic: `(<article:article>)? [${severe} autistic] ${person}?`,
    mildlyAutistic: `(<article:article>)? [${mild} autistic]`,
    spectrumEnd:
      '[(on|at|toward|towards)? (the)? (very|more)? (low|lower|lowest|high|higher|highest|severe|severer|mild|milder|mildest|moderate) (end|side)] of (the)? (autism spectrum|autistic spectrum|spectrum|autism|asd)',
    mentalAge: '(<have:have> a|^) [mental age of] <adv:(about|around)>? <n:number> !(-|month) <unit:(years|months)>?',
    mentalAgeAlone: '[mental age] !(<number>)',
    functionsAt:
      '(<verb:~function>|<verb:~operate>) [at (a|an|the) <adv:(about|around)>? <n:number> <unit:(year|month|yr|mo)> (old)? level]',
    functionsLike: '(~function|~operate) [at the level of (a|an|the)] (baby|toddler|infant|newborn|<number>)',
    functionsAs: '(~function|~operate) [(as|like) (a|an)] (baby|toddler|infant|newborn|<number>)',
    behindForAge: `${be} [${adverb}? (behind|slow|low) for <whose:possessive> age]`,
    behindIn: `${be} ${adverb}? [behind (in|on|with)] !(the|a|an|this|that|my|our|their|<possessive> (weight|growth|growth curve|vaccines|game|race|line|notes|rent|bills|payments|shots|vaccines|immunizations|vaccinations|sleep|naps|paperwork|visits)|line|schedule|traffic|rent|notes|paperwork|bills|payments|sleep|plans|school|shots|vaccines|immunizations|vaccinations)`,
    behindOthers: `${be} [${adverb}? behind] <others:(his|her|their|other|most|same age|the other)> (typical)? <peers:(peers|classmates|children|kids|age mates|twin|age group|class|agemates)>`,
    behind: `${be} [${adverb}? behind] (developmentally|socially|academically|cognitively|overall|.|;|,|$|and|but|in all)`,
    skillsForGrade: `${development} ${be} [${adverb}? (behind|slow|low) for <grade:((the|his|her|their)? ..1 (grade|kindergarten|preschool|school))>]`,
    skillsLag: `${development} ${be} [${adverb}? (behind|slow|low)] (,|.|;|$|and|at|but)`,
    speechLags: `(speech|talking|reading|writing|handwriting|self care|walking) ${be} [${adverb}? behind] (,|.|;|$|and|at|but)`,
    slowTo: `${be} ${adverb}? [slow to] ${learned}`,
    slow: `<be:(is|are|he's|she's)> [${adverb}? (slow|low)] (mentally|academically|cognitively|in school)`,
    slowAlone: `<be:(is|he's|she's)> [(very|quite|so|a bit|a little|pretty|rather|kind of|just|too|academically|cognitively)? slow] (.|$)`,
    lowAlone: `<be:(is|he's|she's)> [(very|so|quite|pretty|extremely|really|incredibly) low] (,|.|;|$) !(on|to the)`,
    functionsLow: `(~function|functioning) [(very|quite|fairly|rather|so|pretty)? (low|lower|poorly|well below|far below)] !(light|down|to|on|shelf)`,
    slowIn: `<be:(is|are|he's|she's)> [(academically|cognitively|mentally|intellectually) (low|slow|behind)]`,
    slowPerson: `(<article:article>)? ${adverb}? [(slow|low)] <noun:(learner|learners|student|students|kid|kids|kiddos|reader|readers|developer)> !(group|table|meal|menu)`,
    ...levelPatterns,
    ...rankPatterns,
    severePerson: `(<article:article>)? ${adverb}? [<level:(severe|low|profound|moderate|mild)>] <noun:(kid|kids|kiddo|kiddos|student|students|child|children)> !(allergy|allergies|case|care|tylenol)`,
  },
  unless: [
    '(words|word|labels|label|terms|term|levels|boxes) (like|such as|as)',
    '(playing|pretend|pretending|hide|hiding|race|racing|puppet|doll|dolls)',
  ],
  accepts: (found) => isAboutChild(found),
  message:
    '“{match}” ranks a child and hides what helps. What can the child do now, and which support makes the day go well?',
  rewrites: (found) => [
    ...inPlace(found),
    tell('Tell what helps', '{child} {what you see now}, and needs {who or what helps} for {when}.'),
    tell('Tell what comes next', '{child} is not yet {skill}. {child} is {skill now}, and {what comes next}.'),
  ],
});

/**
 * The rank is about a person, or about what a person learns. Nobody is “behind” a couch here, and no song is “slow”.
 */
function isAboutChild(found: Found): boolean {
  if ((isDenied(found, found.first) && !/^not\b/i.test(found.text)) || isOfficialName(found)) return false;
  if (found.name === 'communicator' && whoBefore(found.block, found.sentence.first, found.whole.first) === 'caregiver')
    return false;
  const known = isLevel(found) ?? isRank(found);
  if (known !== undefined) return known;
  const check = subjects[found.name];
  if (!check) return true;
  const { block, sentence, whole } = found;
  const who = tiedPerson.test(found.get('be')) ? 'pronoun' : whoBefore(block, sentence.first, whole.first);
  return check(who, wordInFront(found, whole.first));
}

const isPerson = (who: Who): boolean => /^(?:pronoun|child|name)$/.test(who);
const isNobodyElse = (who: Who): boolean => isPerson(who) || who === 'nobody';

/** Patterns that do not say who they are about, with a test of the subject. */
const subjects: Readonly<Record<string, (who: Who, before: string) => boolean>> = {
  behind: isPerson,
  behindOthers: isPerson,
  slowTo: isPerson,
  slow: isPerson,
  slowAlone: isPerson,
  lowAlone: isPerson,
  slowIn: isPerson,
  highIs: isPerson,
  lowIs: isNobodyElse,
  behindIn: (who, before) =>
    isNobodyElse(who) || who === 'they' || (who === 'thing' && !/^(?:bus|team|office|plan|clinic)$/.test(before)),
  behindForAge: (who, before) => who !== 'thing' || learning.test(before),
};

const learning = new RegExp(`^${development}$`);
const tiedPerson = /^(?:he|she)['\u2019]s$/i;

/** “National Council on Severe Autism” */
const isOfficialName = ({ block, first, sentence, text }: Found): boolean =>
  first > sentence.first && !isMark(block, first - 1) && /^(?:Severe|Profound|High|Low)\b/.test(text);

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  const whole = { replaces: 'pattern' } as const;
  switch (name) {
    case 'lowAutism':
      return [say(`${get('autism')} with high support needs`, whole)];
    case 'mildAutism':
      return [{ ...say(get('autism'), whole), title: 'Leave the level out' }];
    case 'lowIs':
      return [say(`${verbFor(get('be'), 'need')} a lot of support`, whole)].filter(() => !isOneOfSeveral(found));
    case 'highIs':
      return [say(`${verbFor(get('be'), 'need')} support with some things`, whole)].filter(
        () => !isOneOfSeveral(found),
      );
    case 'lowPerson':
      return [say(lowPerson(found), whole)].filter(() => wordBehind(found, found.whole.end) !== 'w');
    case 'highPerson':
      return [{ ...say(withArticle(get('article'), rest(found, get('level'))), whole), title: 'Leave the level out' }];
    case 'severelyAutistic':
      return [say(severelyAutistic(found), whole)];
    case 'mildlyAutistic':
      return [{ ...say(withArticle(get('article'), 'autistic'), whole), title: 'Leave the level out' }].filter(
        () => !/^(?:only|just)$/.test(wordInFront(found, found.whole.first)),
      );
    case 'spectrumEnd':
      return [say('on the autism spectrum', whole)];
    default:
      return inTime(found);
  }
}

/** The words after the level, unchanged. */
const rest = (found: Found, level: string): string => {
  const words = wholeText(found);
  return (
    words.slice(words.toLowerCase().lastIndexOf('functioning') + 'functioning'.length).replace(/^[\s-]+/, '') || level
  );
};

/** “a low functioning boy with autism” → “a boy who needs a lot of support and has autism” */
function lowPerson(found: Found): string {
  const { get } = found;
  const noun = rest(found, get('level')).replace(/ with$/i, '');
  const many = isMany(noun.split(' ').at(-1) ?? '');
  const supported = `${noun} who ${many ? 'need' : 'needs'} a lot of support`;
  return withArticle(get('article'), get('with') === '' ? supported : `${supported} and ${many ? 'have' : 'has'}`);
}

function severelyAutistic({ block, get, whole, end }: Found): string {
  const noun = whole.end > end ? block.source.slice(block.tokens.start[end], block.tokens.end[whole.end - 1]) : '';
  return withArticle(
    get('article'),
    noun === '' ? 'autistic, with high support needs' : `autistic ${noun} with high support needs`,
  );
}

/**
 * “is low functioning.”. Not “the lowest functioning one”, “the high-functioning end” or “High functioning and funny”.
 */
const isFree = (found: Found): boolean =>
  /^(?:[.,;:)]?|and|but|today|in|at|with|per)$/.test(wordBehind(found, found.end)) &&
  !isOneOfSeveral(found) &&
  !/^(?:the|an?|his|her|our)$/.test(wordInFront(found, found.first));

/** “High functioning and funny”. Not “… and has” or “… and he”, where a verb follows. */
const isOneOfSeveral = (found: Found): boolean =>
  wordBehind(found, found.end) === 'and' && !goesOn.test(wordBehind(found, found.end + 1));
const goesOn = /^(?:he|she|they|we|i|it|is|was|are|has|had|can|does|did|will|\p{L}+[^s]s)$/u;

/** “She is nonverbal and low functioning” → “… and needs a lot of support” */
const needing = (found: Found): string =>
  opensClause(found, found.first) || wordInFront(found, found.first) === 'and' ? 'needs' : 'needing';

/** Ranks in time. The offers say that more is still to come. */
function inTime(found: Found): readonly Offer[] {
  const { get, name } = found;
  // there is no good rewrite for “at an 18 month level expressively”
  if (wordBehind(found, found.end).endsWith('ly')) return [];
  const whole = { replaces: 'pattern' } as const;
  const needs = `${verbFor(get('be'), 'need')} more time`;
  const unit = (get('unit') === '' ? 'years' : get('unit'))
    .toLowerCase()
    .replace(/^yr$/, 'year')
    .replace(/^mo$/, 'month')
    .replace(/([^s])$/, '$1s');
  const when = `${get('adv') === '' ? '' : `${get('adv')} `}${get('n')} ${unit}`;
  const noun = get('noun');
  switch (name) {
    case 'mentalAge':
      return [
        say(`${inflect('show', had(get('have')))} us skills we often see at ${when}`, whole),
        say(
          `${inflect('play', had(get('have')))} and ${inflect('learn', had(get('have')))} as many children do at ${when}`,
          whole,
        ),
      ];
    case 'functionsAt':
      return [
        say(`${shows(get('verb'))} us skills we often see at ${when}`, whole),
        say(
          `${inflect('play', shownAs(get('verb')))} and ${inflect('learn', shownAs(get('verb')))} as many children do at ${when}`,
          whole,
        ),
      ];
    case 'behindForAge':
      return [
        {
          ...say(`${get('be')} taking more time than we expect at ${get('whose')} age`, whole),
          title: 'Say “taking more time”',
        },
      ];
    case 'behindIn':
      return [say(`${needs} with`, whole)];
    case 'slowTo':
      return [{ ...say(`${needs} to ${lastWord(found)}`, whole), title: 'Say “needs more time to”' }];
    case 'slowPerson':
    case 'severePerson':
      return [
        say(
          withArticle(
            get('article'),
            personWho(
              noun,
              'need',
              name === 'severePerson'
                ? /^m/i.test(get('level'))
                  ? 'some support'
                  : 'a lot of support'
                : noun.startsWith('learner')
                  ? 'more time'
                  : 'more time to learn',
            ),
          ),
          whole,
        ),
      ];
    case 'behindOthers':
      return [say(`${needs} than ${get('others')} ${get('peers')}`, whole)];
    case 'skillsForGrade':
      return [say(`still growing toward what ${get('grade')} asks`)];
    case 'slow':
    case 'slowAlone':
    case 'slowIn':
    case 'behind':
    case 'skillsLag':
    case 'speechLags':
      return lags(found);
    case 'level':
      return isFree(found)
        ? [say(`${needing(found)} ${/^l/i.test(found.text) ? 'a lot of support' : 'support with some things'}`)]
        : [];
    default:
      return [...levelOffers(found), ...rankOffers(found)];
  }
}

const had = (have: string): Tense => tenseOf(have.toLowerCase(), 'have') ?? 'third';
const shownAs = (verb: string): Tense =>
  tenseOf(verb.toLowerCase(), 'function') ?? tenseOf(verb.toLowerCase(), 'operate') ?? 'third';
const shows = (verb: string): string => inflect('show', shownAs(verb));
const lastWord = ({ block, whole }: Found): string =>
  block.source.slice(block.tokens.start[whole.end - 1], block.tokens.end[whole.end - 1]);

function lags({ name }: Found): readonly Offer[] {
  return /Lags?$/.test(name) ? [say('still growing')] : [say('still learning'), say('taking a little more time')];
}
