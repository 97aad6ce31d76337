import { definePhraseRule, type Found } from './phrase-rule.ts';
import { asNouns, conditions, illness } from './shared/conditions.ts';
import {
  familyMessage,
  familyOffers,
  familyPatterns,
  isFamilyWording,
  isOtherThanChosen,
} from './shared/family-wording.ts';
import { tell } from './shared/offers.ts';
import { inPlace } from './shared/second-offers.ts';
import { sentenceText, whoBefore } from './shared/who.ts';

const be = "<be:(is|are|was|were|be|been|being|he's|she's|they're)>";
const article = '<article:(a|an|the|my|our|this|that|another)>?';
const several = '<article:(my|our|these|those|the|two|three|both|all|some|other|many|most|few|four|five|several)>';
/** Nouns for people that may follow a diagnosis. “The CP clinic” is a place, and “a Down syndrome doll” a toy. */
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
    noWords: `${article} [(nonverbal|non-verbal) ${noun}] ${notPerson}`,
    isNonverbal: `${be} <how:(mostly|largely|completely|essentially|still|currently)>? [(nonverbal|non verbal)] (most|much|all|at|in|with|when|per|during|outside|around|.|,|;|$|and|but) !(cues|communication|iq|skills|signals|scale)`,
    hearing: `${article} [hearing impaired ${noun}] ${notPerson}`,
    seeing: `${article} [(visually|vision) impaired ${noun}] ${notPerson}`,
    exposed: `${article} [(addicted|crack|drug|meth|heroin|opioid) <noun:(baby|babies|infant|infants|newborn|newborns|child|children)>] ${notPerson}`,
    bornAddicted: '[born addicted] to',
    addictedBaby: '(baby|babies|infant|newborn|preemie|twin|twins|neonate) (was|were|is)? [addicted] to',
    aid: `<article:(a|an|the|my|our|this|that|another|one|two|three|other)>? [<aid:(wheelchair|walker|aac|device)> <noun:(kid|kids|kiddo|kiddos)>] ${notPerson}`,
    comes: `<article:(a|an|the|my|our|this|that|another|one|two|three|other|all)>? [<what:(speech|artic|stuttering|special ed|sped|iep)> <noun:(kid|kids|kiddo|kiddos)>] ${notPerson}`,
    plural: `${several} [<what:(autistics|feeders|cps|downs|artics|adhders|quads|hemis|trachs|vents|aphasics|apraxics|stutterers|stammerers|epileptics|diabetics|spastics|quadriplegics|paraplegics|schizophrenics)>] !(and (lows|ups)|syndrome|of|in|here|are at|at)`,
    groupNoun: `${several} [<what:(nonverbals|non-verbals|epileptics|diabetics|stutterers|stammerers)>]`,
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
  // “the feeders” may be for birds, and “the quads” may be muscles
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

/**
 * “brother is an epileptic”, “the autistic from room 4”, “A stutterer, 7;4”: the article makes the adjective a noun.
 */
const isCalled = ({ block, get, sentence, whole }: Found): boolean => {
  if (/^feeder$/i.test(get('what')))
    return get('be') !== '' && get('a') !== '' && whoBefore(block, sentence.first, whole.first) !== 'thing';
  return get('a') !== '' || (get('article') !== '' && get('be') === '');
};

const tied = /['\u2019]/;

/**
 * “odd child”, “add kids” and “a quad case” contain ordinary words; only “ODD” is the diagnosis. Likewise, “Down” needs
 * its capital.
 */
function isFirst({ block, end, get }: Found): boolean {
  // “Sensory kids’ day” is an event
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
