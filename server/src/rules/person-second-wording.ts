import { inflect } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { asNouns, conditionOf, conditions, drugIn, groups, illness } from './shared/conditions.ts';
import {
  familyMessage,
  familyOffers,
  familyPatterns,
  isFamilyWording,
  isOtherThanChosen,
  type Wording,
} from './shared/family-wording.ts';
import { isMany, verbFor, withArticle } from './shared/copula.ts';
import { say, tell } from './shared/offers.ts';
import { comesFor, living, olderWords, suffering, usesAid } from './shared/second-offers.ts';
import { opensClause, sentenceText, whoBefore, wordBehind } from './shared/who.ts';

const be = "<be:(is|are|was|were|be|been|being|he's|she's|they're)>";
/** Whom a diagnosis is put in front of. “The CP clinic” is a place, “a Down syndrome doll” a toy. */
const noun =
  '<noun:(child|children|kid|kids|kiddo|kiddos|baby|babies|boy|boys|girl|girls|infant|infants|toddler|toddlers|patient|patients|student|students|client|clients|preschooler|preschoolers|pupil|pupils|newborn|lad|lass|teen|individual|individuals|case)>';
const notPerson =
  '!(doll|dolls|book|books|care|group|club|clinic|program|class|association|society|walk|toy|toys|seat|study|life|development|monitor|food|table|room|support|network|camp|day)';

const condition = `<what:(${[...Object.keys(conditions), "down's", "down's syndrome", 'downs syndrome', 'g-tube'].join('|')})>`;

/** Wording that puts a diagnosis before the child, or suffering before living. */
export const personSecondWording = definePhraseRule({
  id: 'person-second-wording',
  title: 'A diagnosis before the child',
  family: 'labels',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['CDCP', 'PWTM', 'ABL'],
  options: {},
  patterns: {
    ...familyPatterns,
    suffer:
      "<be:(is|are|was|were|been|be|he's|she's|they're)>? [<verb:~suffer> (from|with)] !(the|lack|too|a lack|this|that|it|being|heat|hunger|sun|rain|neglect|abuse|poverty)",
    sufferEvent:
      '[<verb:~suffer> (a|an|<number>|multiple|several)] ..2 (stroke|strokes|seizure|seizures|injury|injuries|bleed|hemorrhage|concussion|fracture|burn|burns|infection|loss)',
    burden: '[(<verb:~struggle> with|<verb:~carry>|<verb:~bear>|<verb:~live> with) (the|a)? burden of]',
    bedBound: `${be}? (<adverb>)? [(bedridden|bed-bound|bedbound|bedfast|chairfast)]`,
    sufferer: `<article:(a|an|the|this|that)>? [<what:((autism|asthma|epilepsy|cp|adhd|diabetes|eczema|migraine|reflux|seizure) (sufferer|sufferers))>]`,
    deafMute: '[(deaf mute|deaf mutes|deaf and dumb)]',
    handicapped: '[handicapped] (<number> (yo|y / o|year old|yr old|month old|mo))',
    handicap: `(his|her|their|this|a|the) (<adverb>|mental|physical|severe)? [(handicap|handicaps)] !(parking|ramp|placard|stall|spot|seat|in golf)`,
    afflicted: `${be}? [(afflicted|stricken) (with|by)] !(poverty|grief|fear|panic)`,
    bound: `${be} [(wheelchair|walker|chair) bound]`,
    boundPerson:
      '<article:article>? [(wheelchair|wheelchairbound) bound] <noun:(child|kid|kiddo|boy|girl|student|patient|client|toddler|children|kids|kiddos|students|patients|friend|classmate)>',
    boundAlone: '[(wheelchair bound|wheelchairbound)]',
    confined: `${be} [((confined|restricted|tied|bound|relegated|chained|limited) to|(stuck|trapped|imprisoned) in|dependent on) (a|the|his|her|their)? <aid:(wheelchair|walker|chair|stroller)>]`,
    confinedAlone:
      '[((confined|restricted|tied|bound|relegated|chained) to|(stuck|trapped) in) (a|the|his|her|their)? <aid:(wheelchair|walker|stroller)>]',
    first: `<article:(a|an|the|my|our|this|that|another|one|two|three|other|his|her|your)>? [${condition} ${noun}] ${notPerson}`,
    feeding: `<article:(a|an|the|my|our|this|that|another)> [feeding <noun:(kid|kids|kiddo|kiddos|patient|patients|client|clients)>]`,
    noWords: `<article:(a|an|the|my|our|this|that|another)>? [(nonverbal|non-verbal) ${noun}] ${notPerson}`,
    isNonverbal: `${be} <how:(mostly|largely|completely|essentially|still|currently)>? [(nonverbal|non verbal)] (most|much|all|at|in|with|when|per|during|outside|around|.|,|;|$|and|but) !(cues|communication|iq|skills|signals|scale)`,
    hearing: `<article:(a|an|the|my|our|this|that|another)>? [hearing impaired ${noun}] ${notPerson}`,
    seeing: `<article:(a|an|the|my|our|this|that|another)>? [(visually|vision) impaired ${noun}] ${notPerson}`,
    exposed: `<article:(a|an|the|my|our|this|that|another)>? [(addicted|crack|drug|meth|heroin|opioid) <noun:(baby|babies|infant|infants|newborn|newborns|child|children)>] ${notPerson}`,
    bornAddicted: '[born addicted] to',
    addictedBaby: '(baby|babies|infant|newborn|preemie|twin|twins|neonate) (was|were|is)? [addicted] to',
    aid: `<article:(a|an|the|my|our|this|that|another|one|two|three|other)>? [<aid:(wheelchair|walker|aac|device)> <noun:(kid|kids|kiddo|kiddos)>] ${notPerson}`,
    comes: `<article:(a|an|the|my|our|this|that|another|one|two|three|other|all)>? [<what:(speech|artic|stuttering|special ed|sped|iep)> <noun:(kid|kids|kiddo|kiddos)>] ${notPerson}`,
    plural:
      '<article:(my|our|these|those|the|two|three|both|all|some|other|many|most|few|four|five|several)> [<what:(autistics|feeders|cps|downs|artics|adhders|quads|hemis|trachs|vents|aphasics|apraxics|stutterers|stammerers|epileptics|diabetics|spastics|quadriplegics|paraplegics|schizophrenics)>] !(and (lows|ups)|syndrome|of|in|here|are at|at)',
    groupNoun: `<article:(my|our|these|those|the|two|three|both|all|some|other|many|most|few|four|five|several)> [<what:(nonverbals|non-verbals|epileptics|diabetics|stutterers|stammerers)>]`,
    theDisabled:
      '<article:(the)> [<what:(handicapped|disabled|blind|deaf|mentally ill|retarded)>] (are|were|need|use|have|can|will|who|go|come|sit|sat|do|often|live|should|may|must)',
    asNoun: `(${be}|<article:(the|my|our|another|this|that)>)? <a:(a|an)>? [<what:(${Object.keys(asNouns).join('|')})>] (.|,|;|$|from|in|who|with|on|at|and|for|since|referred|seen|aged|age|<number>)`,
    battles: `<be:(is|are|was|were|been|he's|she's)>? [<verb:(~battle|~fight|~endure|~combat)> (with|against)?] (a|an|his|her|their|the)? ..2 ${illness}`,
    plagued: `<be:(is|are|was|were|been|be|being|he's|she's|they're)>? [(plagued|burdened|cursed|saddled|tormented|ravaged|debilitated|crippled|besieged) (by|with)] !(flies|mosquitoes|bugs|noise|cancellations|debt|bills|guilt|paperwork|worry|worries|doubt)`,
    victim: `<be:(is|are|was|were|been|be|he's|she's|they're)>? [(a|the)? victim of] (a|an|his|her|their|the)? ..3 ${illness}`,
    outdated: `${be} (<adverb>|severely|profoundly|mildly|physically|multiply)? [(handicapped|crippled|mentally retarded|retarded)] !(parking|accessible|placard|ramp|seat|stall|by)`,
    retardation: '[(mental retardation|mentally retarded)]',
  },
  unless: ['(bird|humming) feeders', 'feeders (are|were|need) ..2 (seed|seeds)'],
  accepts: (found, { people }) => isOtherThanChosen(found, people.wording) ?? isAboutPerson(found),
  quiet: isFamilyWording,
  message: (found, { people }) =>
    isFamilyWording(found)
      ? familyMessage(found, people.wording)
      : `“${found.text}” puts the diagnosis first. Person first, or the words this family prefers: do you know which they like?`,
  rewrites: (found, { people }) =>
    isFamilyWording(found)
      ? familyOffers(found)
      : [
          ...inPlace(found, people.wording),
          tell(
            'Begin with the child',
            '{child} {what you love about this child}. {child} has {the words the family uses}.',
          ),
        ],
});

function isAboutPerson(found: Found): boolean {
  const { block, get, name, sentence, whole } = found;
  // “the feeders” may be for birds, “the quads” muscles
  if (name === 'plural')
    return (
      !/^(?:feeders|vents|quads)$/i.test(get('what')) ||
      /^(?:my|our)$/i.test(get('article')) ||
      /\b(?:caseload|schedule|nicu|unit|on my list)\b/.test(sentenceText(found))
    );
  if (name === 'first') return isFirst(found);
  if (name === 'asNoun') return isCalled(found);
  if (name === 'confinedAlone' && /^(?:bound|confined|chained|relegated) to/i.test(found.text)) return true;
  if (ofSomebody.has(name)) return tied.test(get('be')) || whoBefore(block, sentence.first, whole.first) !== 'thing';
  return true;
}

const ofSomebody = new Set([
  'isNonverbal',
  'suffer',
  'sufferEvent',
  'battles',
  'plagued',
  'victim',
  'confined',
  'confinedAlone',
]);

/** “brother is an epileptic”, “the autistic from room 4”, “A stutterer, 7;4”: an article makes the adjective a name. */
const isCalled = ({ block, get, sentence, whole }: Found): boolean => {
  if (/^feeder$/i.test(get('what')))
    return get('be') !== '' && get('a') !== '' && whoBefore(block, sentence.first, whole.first) !== 'thing';
  return get('a') !== '' || (get('article') !== '' && get('be') === '');
};

const tied = /['\u2019]/;

/** “odd child”, “add kids” and “a quad case” are other words; “ODD” is the diagnosis. So is “Down” only with its capital. */
function isFirst({ block, end, get }: Found): boolean {
  // “Sensory kids’ day” is a day
  if (/^['\u2019]/.test(block.prose.slice(block.tokens.end[end - 1]))) return false;
  const what = get('what');
  if (/^(?:odd|add|rad|fas)$/i.test(what)) return what === what.toUpperCase();
  if (/^down$/i.test(what)) return what === 'Down';
  if (get('noun').toLowerCase() === 'case') return false;
  return (
    !/^(?:sensory|seizure|spectrum|vent|cardiac|stroke|shunt|hydro|sma|hemi|quad|tort|cleft)$/i.test(what) ||
    get('article') !== '' ||
    /^(?:kid|kiddo)s?$/i.test(get('noun'))
  );
}

function inPlace(found: Found, wording: Wording): readonly Offer[] {
  const { get, name, text } = found;
  const whole = { replaces: 'pattern' } as const;
  // “a trach/vent kid”: half of it would be left
  if (found.block.prose[(found.block.tokens.start[found.first] ?? 0) - 1] === '/') return [];
  switch (name) {
    case 'suffer':
    case 'sufferEvent':
      return suffering(found);
    case 'burden':
    case 'bedBound':
    case 'sufferer':
    case 'deafMute':
    case 'handicapped':
    case 'handicap':
    case 'addictedBaby':
      return olderWords(found);
    case 'afflicted':
      if (
        /\bas an? (?:infant|baby|newborn|toddler)\b|\bat birth\b/.test(sentenceText(found)) &&
        !/^was|^were/i.test(get('be'))
      )
        return [];
      return get('be') === ''
        ? opensClause(found, found.first)
          ? [say('has'), say('lives with')]
          : [say('with'), say('who has')]
        : [say(verbFor(get('be'), 'have'), whole), say(`${verbFor(get('be'), 'live')} with`, whole)];
    case 'bound':
    case 'confined':
    case 'boundAlone':
    case 'confinedAlone':
      return usesAid(found);
    case 'outdated':
      return [
        say(
          `${verbFor(get('be'), 'have')} ${/retard/i.test(text) ? 'an intellectual disability' : 'a disability'}`,
          whole,
        ),
      ];
    case 'isNonverbal':
      return [
        say(`${verbFor(get('be'), 'communicate')} ${get('how')} without spoken words`.replace('  ', ' '), {
          replaces: { first: found.whole.first, end: found.end },
        }),
      ];
    case 'retardation':
      return [say(/ation$/i.test(text) ? 'intellectual disability' : 'with an intellectual disability')];
    case 'bornAddicted':
      return [say('exposed before birth')];
    case 'plural':
    case 'groupNoun':
      return [group(get('what'), wording)];
    case 'theDisabled':
      return [
        say(groups[get('what').toLowerCase()] ?? 'children', {
          replaces: { first: found.whole.first, end: found.end },
        }),
      ];
    case 'battles':
    case 'plagued':
    case 'victim':
      return living(found);
    case 'asNoun':
      return called(found, wording);
    default:
      return personFirst(found, wording);
  }
}

function group(what: string, wording: Wording): Offer {
  const key = what.toLowerCase().replaceAll('-', ' ');
  return say(key === 'autistics' && wording === 'person-first' ? 'children with autism' : (groups[key] ?? 'children'));
}

/** “brother is an epileptic” → “brother has epilepsy”, “A stutterer, 7;4” → “A child who stutters, 7;4” */
function called({ end, get, whole: { first } }: Found, wording: Wording): readonly Offer[] {
  const what = get('what').toLowerCase().replaceAll('-', ' ');
  const [base, third] = asNouns[what] ?? ['', ''];
  const replaces = { first, end };
  if (get('be') !== '')
    return [say(what === 'autistic' ? isAutistic(get('be'), wording) : verbOf(get('be'), base, third), { replaces })];
  const identity =
    what === 'autistic' ? (wording === 'person-first' ? 'child with autism' : 'autistic child') : `child who ${third}`;
  return [say(withArticle(get('article') || get('a'), identity), { replaces, title: `Say “${identity}”` })];
}

const isAutistic = (be: string, wording: Wording): string =>
  wording === 'person-first' ? verbOf(be, 'have autism', 'has autism') : `${be} autistic`;

function verbOf(be: string, base: string, third: string): string {
  const [verb = '', ...rest] = base.split(' ');
  return /^(?:is|are|was|were|he['\u2019]s|she['\u2019]s|they['\u2019]re)$/i.test(be)
    ? [verbFor(be, verb), ...rest].join(' ')
    : third;
}

/** “a Downs boy” → “a boy who has Down syndrome”, or “a boy with Down syndrome”. */
function personFirst(found: Found, wording: Wording): readonly Offer[] {
  const { get } = found;
  const [who, short] = described(found);
  const put = (words: string): Offer =>
    say(withArticle(get('article'), `${get('noun')} ${words}`), {
      replaces: 'pattern',
      title: `Say “${get('noun')} ${words}”`,
    });
  const words = identityFirst(found);
  const identity =
    words === undefined
      ? []
      : [
          say(withArticle(get('article'), words), {
            replaces: 'pattern',
            tellsNothing: true,
            title:
              wording === 'identity-first'
                ? `Say “${words}”, as the family does`
                : `Say “${words}”, where the family does`,
          }),
        ];
  const longAndShort = [put(who), ...(short === undefined ? [] : [put(short)])];
  // nobody “has CP in first grade”: what follows is said of the child
  const person = goesOn.test(wordBehind(found, found.whole.end)) ? longAndShort.reverse() : longAndShort;
  return wording === 'identity-first'
    ? [...identity, ...person]
    : [...person.slice(0, 1), ...(wording === 'person-first' ? [] : identity), ...person.slice(1)];
}

const goesOn = /^(?:in|on|at|from|and|or|today)$/;

/** The wording that puts the identity first, where there is one that people choose for themselves. */
function identityFirst({ get, name }: Found): string | undefined {
  if (name === 'first' && /^(?:autism|asd|spectrum)$/i.test(get('what'))) return `autistic ${get('noun')}`;
  if (name === 'first' && /^(?:special needs|handicapped)$/i.test(get('what'))) return `disabled ${get('noun')}`;
  return undefined;
}

function described({ get, name, text }: Found): readonly [who: string, short?: string] {
  const many = isMany(get('noun'));
  const [has, comes, is, uses] = many ? ['have', 'come', 'are', 'use'] : ['has', 'comes', 'is', 'uses'];
  const known: Readonly<Record<string, readonly [string, string?]>> = {
    boundPerson: [`who ${uses} a wheelchair`],
    feeding: [`who ${comes} for help with eating`],
    aid: [
      `who ${uses} ${/^(?:wheelchair|walker)$/i.test(get('aid')) ? `a ${get('aid').toLowerCase()}` : /^aac$/i.test(get('aid')) ? 'AAC' : 'a talking device'}`,
    ],
    comes: [comesFor(get('what').toLowerCase(), many)],
    noWords: [`who ${inflect('communicate', many ? 'base' : 'third')} without spoken words`],
    hearing: [`who ${is} deaf or hard of hearing`, 'with hearing loss'],
    seeing: [`who ${is} blind or ${has} low vision`, 'with low vision'],
    exposed: [`exposed to ${drugIn(text)} before birth`],
  };
  const condition = conditionOf(get('what'), many);
  return known[name] ?? [`who ${has} ${condition}`, `with ${condition}`];
}
