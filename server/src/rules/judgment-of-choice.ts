import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, say, sayInstead, tell } from './shared/offers.ts';
import { withArticle } from './shared/copula.ts';
import { whoBefore, type Who } from './shared/who.ts';

const feeding = '(bottle|breast|spoon|hand|tube)';
const them = '<them:(him|her|them|me|us)>';
/** Where somebody comes from, what they own, how old they are. */
const money =
  '(teen|teenage|welfare|medicaid|undocumented|illegal|uneducated|low income|inner city|ghetto|section 8|unwed|unemployed|jobless|trailer park)';
const origin =
  '(hispanic|latina|latino|black|african american|asian|white|caucasian|muslim|mexican|native american|arab)';
const kin = '<kin:(mom|mother|father|dad|parent|parents|family|families|caregiver|caregivers|household)>';
const person = '<kin:(male|female|child|boy|girl|mom|mother|father|dad|parent|parents|family|families|caregiver)>';
const purse = '(on (welfare|medicaid|food stamps|section 8))?';
/** “white board”, “black child-size chair” */
const thing =
  '!(doll|dolls|size|sized|seat|gate|lock|proof|book|home|house|support|group|room|bear|history|month|dog|cat|pet|car|van)';
const plenty =
  '(all day|all night|all evening|all weekend|(whatever|anything|whenever) (he|she|they) (want|wants|wanted|like|likes|liked|feel|feels))';

/** A family’s choice told with a raised eyebrow; or identity and money in front of the person. */
export const judgmentOfChoice = definePhraseRule({
  id: 'judgment-of-choice',
  title: 'A family’s choice or identity, told with judgment',
  family: 'culture',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['AFP', 'TEN', 'SEED'],
  options: {},
  patterns: {
    vaccines: '[<verb:~refuse> (to|all|any)? ..1 (vaccinate|immunize|vaccines|vaccinations|immunizations|shots)]',
    against: '(is|are|was|were) [against (shots|vaccines|vaccination|vaccinations|immunization|immunizations)]',
    keepsOn:
      "[(won't|will not|refuses to) (give up|stop)] (breastfeeding|breast feeding|nursing|co sleeping|bed sharing|bottle feeding)",
    byChoice: [
      '[unvaccinated (by choice|due to|because)]',
      '[(co sleeps|cosleeps|nurses|breastfeeds|bed shares|co sleeping|bed sharing)] ,? (despite|against) (medical|our|the)? (advice|recommendation|recommendations)',
    ],
    vax: '[(anti vax|antivax|anti vaxxer|anti vaxxers|antivaxxer|antivaxxers)]',
    insists: `[<verb:~insist> on] (cosleeping|co sleeping|breastfeeding|breast feeding|spoon feeding|bottle feeding|homeschooling|bed sharing|(carrying|feeding|dressing) (him|her|them) (to|at|everywhere|all|while|in|on|.|,))`,
    persists:
      '[<verb:~persist> (in|with)] (cosleeping|co sleeping|breastfeeding|breast feeding|spoon feeding|bottle feeding|bed sharing)',
    still: [
      `[still (nurses|breastfeeds|bottlefeeds|cosleeps)] !(well|often)`,
      `[still ${feeding} (feeds|feed)] (him|her|them|at|his|<number>|the baby)`,
      '[still (carries|nurses|rocks|dresses) (him|her|them)] !(bear|doll|toy|cup|bag)',
      '[still (sleeps|sleep) (with|in) (mom|mother|dad|parents|his parents|her parents|their parents|his mother|her mother|his mom|her mom|the parents|their bed)]',
      '[still (co) (sleeps|sleep)]',
      '[still (breastfeeding|nursing|cosleeping|co sleeping|being (spoon fed|bottle fed|breastfed|carried|rocked))] (at|despite|<number>)',
      '[still in (a)? (diaper|diapers|pull up|pull ups|nappies|crib)]',
      '[still (lets|let|letting) (him|her|them)]',
      '[still (uses|using|has|takes) (a|his|her|the) (pacifier|bottle|binky|dummy)]',
      '[still (on|drinks|drinking) (from)? (a|the) bottle]',
    ],
    screens:
      '[(too much|excessive|unlimited|constant|unrestricted) (screen time|screens|tv|television|tablet|ipad|phone|youtube|video games) (use|time|viewing)?] !(is|hurts|makes|for me|,)',
    despite:
      '[(continues|continued|continuing) to (nurse|breastfeed|bottle feed|spoon feed|co sleep|cosleep|carry|bed share|rock)] ..6 (despite|even though|against advice)',
    belief:
      "(mom|mother|dad|father|parents|family|they|she|he|caregiver) [(does not|doesn't|do not|don't|did not) believe in] (medicine|medication|medications|vaccines|shots|doctors|discipline|schedules)",
    tooOld: [
      '[too (old|big) for] (a|the|his|her|their)? (pacifier|bottle|bottles|diapers|crib|stroller|binky|breastfeeding|nursing|being carried)',
      '[(should|ought to)? not still be] ..3 (bottle|pacifier|diapers|crib|nursing|breastfeeding|carried|co sleeping)',
      '[(should|ought to) no longer be] ..3 (bottle|pacifier|diapers|crib|nursing|breastfeeding|carried|co sleeping)',
    ],
    allowed: `[(allowed|permitted) to (watch|eat|have|play|stay|sleep|snack|graze) ..5 ${plenty}]`,
    dropout: '[(a|an)? (high school|school)? (dropout|drop out)]',
    lets: `[(lets|let|letting|allows|allowing) (him|her|them) (to)? (watch|eat|have|graze|stay|sleep|snack|play) ..6 ${plenty}]`,
    givesIn: `[<verb:~give> in (to ${them})?] (and|every|whenever|at|when|after|all|to avoid|.)`,
    babied: '(is|was|being|gets|been|^) [(babied|coddled|pampered|overindulged|mollycoddled)]',
    babies: `[<verb:(babies|babying|coddles|coddling|coddle|spoils|spoiling|spoil|pampers)> ${them}] !(bear|doll|surprise|cat|dog)`,
    carried: '(is|was|being|gets|been) [carried (everywhere|all day|all the time|too much)]',
    holds: `[<verb:(holds|hold|carries|carry|carried|held)> ${them} (far|way)? (too much|too often|everywhere|all day long|all the time)] !(he|she|they|that)`,
    too: '(mom|mother|dad|father|parents|parent|grandmother|grandma|grandfather|family|you|they) (is|are|was|were|may be|can be) [(far|way)? too <what:(permissive|strict|lenient|soft|lax|indulgent|protective)>]',
    identity: [
      `<article:(a|an|the)>? [${money}] ${kin} ${purse} ${thing}`,
      `<article:(a|an|the)>? [${origin}] ${person} ${purse} ${thing}`,
      `<article:(a|an|the)>? [(${origin}|single|${money}) (${money}|${origin}|single)] ${kin} ${purse} ${thing}`,
      `<article:(a|an|the)>? [single] <kin:(mom|mother|father|dad)> ${purse} ${thing}`,
    ],
    homeless: `<article:(a|an|the)>? [homeless] ${kin} !(shelter|services|program|liaison)`,
    housing: '[section 8] (apartment|housing|house)',
    junk: [
      '~feed (him|her|them) [junk (food)?]',
      '(diet of|diet is|lives on|nothing but|mostly|eats only) [(junk food|junk)]',
    ],
    welfare: '[on (welfare|food stamps|public assistance|public aid|government assistance)]',
    projects: ['[from the projects]', '(lives|live|living|lived|grew up|raised) [in the projects]'],
    illegals: '[<article:(an)>? (illegal alien|illegal aliens|illegal immigrant|illegal immigrants|illegals)]',
  },
  unless: [
    '(describes|calls|describe) (herself|himself|themselves)',
    '(identify as|identifies as|asked us to|asked me to|in (his|her|their) words|told me (they|she|he) (are|is) proud)',
    '(support group|discount|program for|grant|head of household|waiver|office|coverage|caseworker)',
    '(he|she) (chose|chooses|picked) ..2 (mom|dad)',
    '(per|plan|gi|dietitian|doctor|pediatrician)',
    '(doll|dolls|puppet|puppets|pretend|pretended|story|game)',
  ],
  answered: ['^ (for|in) this family'],
  accepts: isOfTheFamily,
  message:
    'Is this needed for care today? If so, could it be told the way they would tell it, with what it means to them?',
  rewrites: (found) => [
    ...inPlace(found),
    add('Add what it means to them', 'For this family, {what it means to them}.'),
    tell(
      'Tell it the way they would',
      'In this family, {what they do} is part of {what it means to them}. {caregiver}’s own hope is {hope}.',
    ),
  ],
});

const grownUps: ReadonlySet<Who> = new Set<Who>(['caregiver', 'pronoun', 'they', 'you', 'nobody']);

/** What we or the children do is another matter: “We let him play whatever he wanted”, “Child declined carrying”. */
function isOfTheFamily({ block, first, name, sentence, text }: Found): boolean {
  if (
    /^(?:carried|babied|still|too|against|housing|junk|identity|homeless|welfare|projects|illegals|vax|byChoice|screens|despite|belief|tooOld|allowed|dropout)$/.test(
      name,
    )
  )
    return true;
  const who = whoBefore(block, sentence.first, first);
  // “Let her have whatever she wanted” is what the writer did
  if (name === 'lets' && who === 'nobody') return !/^let /i.test(text);
  if (name === 'givesIn' && who === 'thing') return false;
  return grownUps.has(who) || (name === 'lets' && who !== 'writer') || name === 'babies';
}

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const lower = text.toLowerCase();
  const verb = get('verb').toLowerCase();
  switch (name) {
    case 'vaccines':
      return [sayInstead(vaccinesOf(verb))];
    case 'insists':
      return [sayInstead(inflect('prefer', tenseOf(verb, 'insist') ?? 'third'))];
    case 'keepsOn':
      return [sayInstead('continues')];
    case 'persists':
      return [sayInstead(inflect('continue', tenseOf(verb, 'persist') ?? 'third'))];
    case 'still':
      return [sayInstead(lower.replace(/^still /, ''), { title: 'Leave out “still”' })];
    case 'givesIn':
      return [
        sayInstead(
          `${inflect('say', tenseOf(verb, 'give') ?? 'third')} yes${get('them') === '' ? '' : ` to ${get('them')}`}`,
        ),
      ];
    case 'babied':
      return [sayInstead('helped a lot')];
    case 'babies':
      return [sayInstead(cared(verb, get('them').toLowerCase()))];
    case 'carried':
      return [sayInstead('carried a lot')];
    case 'holds':
      return [sayInstead(`${verb} ${get('them')} a lot`)];
    case 'too':
      return [sayInstead(`${/strict/i.test(get('what')) ? 'firm' : 'gentle'} about limits`)];
    default:
      return aboutIdentity(found);
  }
}

function aboutIdentity({ get, name, text }: Found): readonly Offer[] {
  const leaveOut = { replaces: 'pattern', title: 'Leave it out', tellsNothing: true } as const;
  switch (name) {
    case 'identity':
      return [say(withArticle(get('article'), get('kin')), leaveOut)];
    case 'homeless':
      return [say(`${withArticle(get('article'), get('kin'))} without a home right now`, { replaces: 'pattern' })];
    case 'housing':
      return [say('rented', { title: 'Leave it out', tellsNothing: true })];
    case 'junk':
      return [say('snacks')];
    case 'welfare':
      return [say(/food/i.test(text) ? 'getting help with food' : 'getting help with money')];
    case 'projects':
      return [say(/^in/i.test(text) ? 'in {neighborhood}' : 'from {neighborhood}', { title: 'Name the neighborhood' })];
    case 'illegals':
      return [say(`${get('article') === '' ? '' : 'an '}${/s$/i.test(text) ? 'immigrants' : 'immigrant'}`)];
    default:
      return [];
  }
}

/** “refuses to vaccinate” → “has chosen not to vaccinate” */
const vaccinesOf = (verb: string): string => {
  const chosen =
    { refuses: 'has chosen', refused: 'chose', refuse: 'have chosen', refusing: 'choosing' }[verb] ?? 'has chosen';
  return `${chosen} not to vaccinate`;
};

/** “babies him” → “helps him a lot”, “spoils her” → “gives her a lot” */
function cared(verb: string, whom: string): string {
  const kind = verb.startsWith('spoil') ? 'give' : 'help';
  const tense = verb.endsWith('ing') ? 'ing' : verb.endsWith('s') ? 'third' : 'base';
  return `${inflect(kind, tense)} ${whom} a lot`;
}
