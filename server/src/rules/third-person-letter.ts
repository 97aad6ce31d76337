import * as classes from '../language/classes.ts';
import { idAt, isWord, roleAfter, wordAt } from '../language/grammar.ts';
import { pluralVerb } from '../language/verbs.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { say, tell } from './shared/offers.ts';
import { sentenceText } from './shared/who.ts';

const reader =
  '((accompanying|responsible|attending|supervising|designated|primary|custodial|biological|adoptive|legal)? (parent|parents|caregiver|caregivers|guardian|guardians|mother|father|carer|carers|caretaker|grandparent|grandparents|grandmother|grandfather|grandma|grandpa|foster parent|foster parents|foster carer|foster mother|birth mother|legal guardian)|(accompanying|responsible|attending|supervising|designated) adult)';
/** Verbs for what a letter asks of its reader. */
const duty =
  '(should|must|shall|is asked to|are asked to|is requested to|are requested to|needs to|need to|has to|have to|is to|are to|is required to|are required to|is expected to|are expected to|is responsible for|are responsible for)';
/** Verbs for what a family does in reports. With other verbs, “the family” may be any family, or a room. */
const familyVerb =
  '(should|must|will|would|may|can|could|is|was|has|had|did|does|do|needs|needed|shared|shares|told|asked|said|says|brought|came|come|comes|tried|showed|described|gave|called|mentioned|raised|noted|notes|declined|accepted|prefers|would like|completed|practiced|reviewed|reports|reported|states|stated|agrees|agreed|wants|wanted|hopes|hoped|expressed|indicated|requested|attended|missed|received|participated|understands|understood|chose|plans|planned|feels|felt|are|were|have)';

/** “The parents brought soup” may be about any parents. */
const reported = new RegExp(`^${familyVerb}$`);

/** Writing about the reader in a letter to the reader. */
export const thirdPersonLetter = definePhraseRule({
  id: 'third-person-letter',
  title: 'The reader of a letter as “the parent”, their child as “the patient”',
  family: 'voice',
  severity: { 'caregiver-letter': 'information' },
  source: ['PWTM', 'PLG'],
  options: {},
  patterns: {
    both: `[(the|a) (parent|parents|caregiver) (or|/|and) (the|a)? (legal)? (guardian|guardians|caregiver|caregivers)] <duty:${duty}>? !(of)`,
    duty: `[(the|this|each|a)? <who:${reader}>] <duty:${duty}>`,
    caregiver: `[(the|this|said) (<who:${reader}>|<who:(mother's|father's|parent's|caregiver's|guardian's)>) ('|\u2019)?] !(of|who|whose|and (child|baby))`,
    patient:
      "[(the|this|said) <who:((above|above named|aforementioned|said) (child|patient|client|student)|patient|client|minor|consumer|recipient|infant|neonate|service user|student|pupil|learner|patient's|client's|infant's|student's)>] !(therapist|clinician|teacher|intern|nurse|doctor|council|body|of|who|whose|matter|is (closed|over))",
    subject:
      '[(the|this) <who:(subject|individual|examinee|beneficiary|minor|person served)>] (lives|qualifies|receives|received|requires|needs|needed|attends|presents|presented|shows|showed|attended|participated|demonstrated|tolerated|presented|exhibited|displayed|required|completed|engaged|responded|was|has|will)',
    said: '^ [said <who:(child|student|minor|patient|client|individual|infant|parent|parents|guardian)>] (is|was|has|had|will|shall|must|may|qualifies|lives|receives|requires|needs|attends|presents|resides|shows)',
    asked: `(ask|asks|request|requests|require|requires|recommend|recommends|suggest|prefer|need) that [(the|each|a|every) <who:${reader}>] !(group|who|line|room)`,
    child:
      '^ [(the|this) <who:(child|toddler|baby|learner|preschooler|kindergartner|youngster)>] (loves|likes|understands|understood|speaks|spoke|talks|responds|plays|eats|prefers|moves|crawls|crawled|sits|stands|holds|held|looks|points|tolerates|becomes|became|gets|laughed|smiled|came|arrived|left|slept|seems|seemed|produces|produced|imitates|enters|entered|is|was|has|had|will|can|could|would|does|did|needs|needed|shows|showed|used|uses|walked|walks|said|says|chose|chooses|gave|brought|found|got|learned|knew|knows|made|makes|demonstrated|demonstrates|participated|engaged|enjoyed|enjoys|tolerated|required|requires|completed|attended|played|responded|continues|continued|presents|presented|benefits|exhibits|exhibited|displayed|displays|met|took|ate|stood|sat|worked|tried|ran|cried|looked|pointed|followed|imitated|separated|transitioned|appears|appeared|remains|struggles|struggled|may|should|must)',
    girl: '^ [the <who:(girl|boy)>] (understands|speaks|presents|shows|requires|needs|demonstrates|exhibits|receives|attends|produces|presented|demonstrated|exhibited|required)',
    withFamily:
      '(with|from|told|asked|tell|ask|thank|thanked|saw|support|by|help|call|contact|meet|informed|notified|gave|give|offer|offered|showed|encouraged) [(the|this) <who:(family)>] (next|about|and|to|in|on|at|.|,|for|when|that|how|a|an|the|three|two|some|again|after|before|during|as|$) !(van|room|dog|bus|day|night)',
    ofChild:
      "[the (child|child's|infant's|student's|patient's|client's|minor's) <who:(mother|father|parent|parents|caregiver|guardian|mum|mom|dad|family|carer)>] !(of|who|and (child|baby)|group|tongue)",
    ofTheChild:
      '[the <who:(mother|father|parent|parents|caregiver|guardian|family)> of (the|this) (child|patient|infant|student|client|minor)] !(who|next|in the (story|book))',
    ofBareChild:
      "^ [(child's|client's|patient's|student's|infant's|minor's) <who:(mother|father|parent|parents|caregiver|guardian|mom|dad|family)>] !(group|tongue|,|:)",
    familyWill:
      '^ [<who:(family|parents|caregivers|guardians)>] (will (follow up|continue|practice|bring|call|complete|work on|try|schedule|contact|be contacted)|agreed|agree to|understood|verbalized|practiced|completed|attended|participated|declined|requested|understand (the (plan|goals|results|findings)|and))',
    reported:
      '^ [<who:(parent|caregiver|guardian|carer|mother|father|mom|mum|dad|grandmother|grandfather)>] (report|states|agrees|consents|wants|plans|hopes|feels|describe|describes|described|note|noted|notes|deny|denied|denies|express|expresses|indicate|indicates|will|brings|brought|must be|should be|may be|was|is|were|has|had|reports|reported|report|states|stated|agreed|verbalized|verbalize|expressed|demonstrated|participated|attended|requested|observed|indicated|understands|understood|present|shown) !(a|an|the|free|night|time|groups)',
    reportedByMany:
      '^ [<who:(parents|caregivers|guardians|family)>] (report|reports|reported|state|stated|describe|described|express|expressed|note|noted|indicate|indicated|deny|denied|verbalize|verbalized) !(:|card|cards|form|forms|night)',
    given:
      '^ [<who:(parents|parent|caregivers|caregiver|guardians|guardian|family|mother|father)>] (were|was) (also)? (given|shown|told|asked|encouraged|educated|instructed|informed|provided|advised|taught|offered|reminded|trained|present|happy|pleased|concerned|in agreement)',
    withBare:
      '(reviewed|discussed|shared|spoke|talked|met|went over|communicated|consulted) ..4 with [<who:(parents|parent|caregivers|caregiver|guardian|guardians|family)>] (.|,|;|$|and !(child|baby|infant|toddler)|about|on|at|today|to|after|during)',
    childs: "^ [(the|this) <who:(child's)>] !(name|lead|play|interests|interest|first|best|own) <word>",
    pair: '(ask|asks|asked|asking|remind|expect|request|invite|encourage|like|want|need|that) [<who:((mum|mom|mother) (and|or) (dad|father))>] !(who|are|,|and|bear|duck)',
    bare: '^ [<who:(patient|client|minor|service user|student|infant|kiddo|kid|child|little one|this (kiddo|kid|little one|little guy|little man|little girl))>] (loves|likes|understands|seems|continues|came|arrived|uses|is|was|has|will|can|participated|demonstrated|tolerated|presents|presented|shows|showed|continues|continued|requires|required|attended|completed|exhibits|exhibited|demonstrates|tolerates|received|enjoyed|made|needs|needed|did|does|would)',
    family: [`[(the|this) family] ${familyVerb}`, "[(the|this) family's]"],
  },
  unless: [
    '(some|most|many|other|all|few) (parents|caregivers|families)',
    '(story|storybook|picture book|(read|reading|in|of|from|about) ..3 (book|books)|song|movie|film|puppet|puppets|doll|dolls|dollhouse|pretend|pretended|figures|played (house|family|doctor|hospital|vet))',
    '(mother|father|family) (bear|duck|hen|cat|dog|goat|cow|elephant|penguin|bird)',
    '(doctor|vet|nurse|dentist) ..6 (patient|client)',
    '(patient|client) ..4 (doctor|vet|bear|doll)',
    '(rest of|member of|members of|part of|in|whole|around|other|bus|next) (the|this) family',
    '(other|another|one|some) (family|families|parent|parents|child)',
    'from what the family told us',
  ],
  judges: { unattributed: false, writer: false },
  accepts: (found) => isAboutReader(found),
  message: ({ text }) =>
    `This letter is to them, so it can speak to them. For “${text}” it could say “you”, “your child”, or names they have chosen.`,
  rewrites: (found) => {
    const offers = inPlace(found);
    return [...offers, ...further(found, offers.length === 0)];
  },
});

const nouns =
  /^(?:group|council|portal|line|lines|lounge|night|day|room|handbook|page|guide|liaison|class|coach|coaching|training|survey|questionnaire|interview|report|form|forms|center|centre|support|conference|conferences|workshop|volunteer|volunteers|figure|tongue|language|record|records|population|care|education|rights|association|website|newsletter|packet|letter|meeting|teacher|signature|concern|input|folder|box)$/;

/** “The parent group” is a group, “the minor bump” a bump, and “the mother tongue” not a person. */
function isAboutReader(found: Found): boolean {
  const { block, end, get, name, sentence } = found;
  if (name === 'duty') return hasArticleOrOpens(found);
  // “The grandmother was shown this, and it helps if you do it” is about two people
  if (/\bgrand/i.test(get('who')) && /\byou\b/i.test(sentenceText(found))) return false;
  if (name === 'ofChild') return !nouns.test(end < sentence.end ? wordAt(block, end) : '');
  if (plain.has(name)) return true;
  if (isPossessive(found))
    return !/^(?:lounge|room|night|evening|morning|coffee|meeting|day|council|committee|choir|circle|corner|entrance|group|association)$/.test(
      end < sentence.end ? wordAt(block, end) : '',
    );
  if (isOther(found)) return false;
  return end >= sentence.end || name === 'family' || standsAlone(found, wordAt(block, end));
}

/** Patterns that leave no doubt. */
const plain: ReadonlySet<string> = new Set([
  'both',
  'bare',
  'ofTheChild',
  'ofBareChild',
  'familyWill',
  'reported',
  'pair',
  'subject',
  'child',
  'girl',
  'withFamily',
  'said',
  'asked',
  'reportedByMany',
  'given',
  'withBare',
]);

/** “You are the parent who …” */
const isPredicate = ({ block, first, sentence }: Found): boolean =>
  first > sentence.first && /^(?:as|is|are|was|were|be|being|you're)$/.test(wordAt(block, first - 1));

/** “He rolled the ball to the student”: another child. */
const isAnother = (found: Found): boolean =>
  found.name === 'patient' && isObject(found) && /^(?:he|she)$/.test(wordAt(found.block, found.sentence.first));

const isOther = (found: Found): boolean => isPredicate(found) || isAnother(found);

/** Does it stand alone, with no noun after it that it only describes? */
function standsAlone(found: Found, next: string): boolean {
  if (nouns.test(next)) return false;
  if (/^(?:next|last|this|today|tomorrow|again|soon|before|after|with|raised|told|took|throughout)$/.test(next))
    return true;
  if (found.get('who').endsWith('s') && isWord(found.block, found.end) && !reported.test(next))
    return (
      taught.test(wordBefore(found)) &&
      /^(?:\d|a|an|the|how|to|some|two|three|four|about|and|that|on|in|at|by|during)/.test(next)
    );
  if (isVerbHere(found)) return true;
  const role = roleAfter(found);
  return role === 'unsure' ? /(?:[^s]s|ed)$/.test(next) && !/minor|subject/i.test(found.text) : role !== 'noun';
}

/** “We taught the parents three games.” */
const taught =
  /^(?:taught|showed|told|gave|asked|shown|offered|helped|coached|trained|thanked|met|sent|with|to|from|for)$/;
const wordBefore = ({ block, first, sentence }: Found): string =>
  first > sentence.first ? wordAt(block, first - 1) : '';

/** “The mother reports that …”, “the patient needs a …”: the next word is a verb, because an object follows it. */
function isVerbHere({ block, end, sentence }: Found): boolean {
  const object = end + 1 < sentence.end ? idAt(block, end + 1) : 0;
  return (
    /[^s]s$/.test(wordAt(block, end)) &&
    (classes.determiners.has(object) ||
      classes.pronouns.has(object) ||
      /^(?:to|that|no)$/.test(end + 1 < sentence.end ? wordAt(block, end + 1) : ''))
  );
}

/** “Parents should …” may address many; “the parent should …” and “Parent must …” address one. */
const hasArticleOrOpens = ({ first, sentence, text }: Found): boolean =>
  /^(?:the|this|each|a)\b/i.test(text) ||
  (first === sentence.first && /^(?:parent|caregiver|guardian|mother|father)\b/i.test(text));

const isPossessive = ({ block, end, text }: Found): boolean =>
  block.tokens.possessive[end - 1] === true || /['\u2019]s?$/.test(text);

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  switch (name) {
    case 'both':
    case 'duty':
      return [asked(found)];
    case 'said':
      return [say(/parent|guardian/i.test(get('who')) ? 'you' : 'your child')];
    case 'pair':
      return [say('you')];
    case 'patient':
    case 'child':
    case 'girl':
    case 'childs':
    case 'subject':
    case 'bare':
      return [say(`your child${ending(found)}`)];
    case 'family':
    case 'withFamily':
      return [say(`your family${ending(found)}`)];
    default:
      if (name === 'caregiver' && /^to$/i.test(wordBefore(found)) && /^and$/.test(wordAt(found.block, found.end)))
        return [];
      // “denies that he snores”: “you deny” would sound as in court
      if (/^den(?:y|ie[sd])$/.test(wordAt(found.block, found.end)) && !toldUs(found, wordAt(found.block, found.end)))
        return [];
      if (isOwnReport(found)) return [say('your')];
      return get('who') === '' || followsOf(found) || wordBefore(found) === 'have' ? [] : [toYou(found)];
  }
}

/** “At the discretion of the caretaker”: “of you” would sound odd. */
const followsOf = ({ block, first, sentence }: Found): boolean =>
  first > sentence.first && wordAt(block, first - 1) === 'of';

/** “The parent should complete …” → “We ask you to complete …”. */
function asked(found: Found): Offer {
  const { block, first, get, kept } = found;
  const duty = kept.get('duty');
  if (!duty || duty.first === duty.end) return toYou(found);
  if (/responsible/i.test(get('duty'))) return say('we count on you for', { replaces: { first, end: duty.end } });
  const no = wordAt(block, duty.end) === 'not';
  const text = no ? 'we ask you not to' : 'we ask you to';
  return say(text, { replaces: { first, end: duty.end + (no ? 1 : 0) } });
}

/** “The mother reports” → “you report”, “with the parent” → “with you”, “the caregiver’s” → “your”. */
function toYou(found: Found): Offer {
  const { block, end, first, sentence } = found;
  if (isPossessive(found)) return say('your');
  const verb = end < sentence.end ? wordAt(block, end) : '';
  if (!isObject(found) && /^(?:denie[sd]|deny|reported|stated|reports?|states?)$/.test(verb)) {
    const told = toldUs(found, verb);
    if (told) return told;
  }
  if (isObject(found) || !/^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)$|[^su]s$/.test(verb)) return say('you');
  const agreed = pluralVerb(verb) ?? verb;
  const second = secondVerb(found);
  if (second === undefined) return say(`you ${agreed}`, { replaces: { first, end: end + 1 } });
  const between = block.source.slice(block.tokens.end[end], block.tokens.start[second]);
  const also = pluralVerb(wordAt(block, second)) ?? wordAt(block, second);
  return say(`you ${agreed}${between}${also}`, { replaces: { first, end: second + 1 } });
}

/** “Mum is doing well and is coming”: the second verb agrees with “you” too, unless a new subject comes between. */
function secondVerb({ block, end, sentence }: Found): number | undefined {
  for (let at = end + 1; at + 1 < sentence.end; at++) {
    if (classes.pronouns.has(idAt(block, at)) || /^(?:who|that|which|because|when|if)$/.test(wordAt(block, at)))
      return undefined;
    if (wordAt(block, at) === 'and' && /^(?:is|was|has|does)$/.test(wordAt(block, at + 1))) return at + 1;
  }
  return undefined;
}

/** “Parent report indicates …” → “Your report …” */
const isOwnReport = ({ block, end, name }: Found): boolean =>
  name === 'reported' &&
  /^reports?$/.test(wordAt(block, end)) &&
  /^(?:indicates?d?|suggest\w*|show\w*|reveal\w*|confirm\w*|is|was|and|,|form)$/.test(wordAt(block, end + 1));

/** “Caregiver denied vomiting” → “You told us there had been no vomiting”, “the mother reports that” → “you tell us that”. */
function toldUs({ block, end, first, sentence }: Found, verb: string): Offer | undefined {
  const next = end + 1 < sentence.end ? wordAt(block, end + 1) : '';
  const tell = verb.endsWith('ed') ? 'told' : 'tell';
  if (verb.startsWith('den')) {
    if (!/^\p{L}/u.test(next) || /^(?:that|the|having|he|she|it|his|her|their|to|this|or|and)$/.test(next))
      return undefined;
    const stop = next === 'any' ? end + 2 : end + 1;
    return say(`you ${tell} us ${tell === 'told' ? 'there had been no' : 'of no'}`, {
      replaces: { first, end: stop },
      settlesNegation: true,
    });
  }
  if (next === 'no') return say(`you ${tell} us of`, { replaces: { first, end: end + 1 } });
  return /^(?:that|he|she|they)$/.test(next) ? say(`you ${tell} us`, { replaces: { first, end: end + 1 } }) : undefined;
}

const isObject = ({ block, first, sentence }: Found): boolean =>
  first > sentence.first &&
  classes.prepositions.has(idAt(block, first - 1)) &&
  !classes.conjunctions.has(idAt(block, first - 1));

/** “The patient participated in play.” → “{child} and I played together.” */
const together = ({ block, end, first, sentence }: Found): readonly Offer[] =>
  first === sentence.first &&
  /^(?:participated|engaged|completed|tolerated|enjoyed|attended|worked|played)$/.test(
    end < sentence.end ? wordAt(block, end) : '',
  )
    ? [tell('Tell it together', '{child} and I {what you did} together.')]
    : [];

const ending = (found: Found): string => (isPossessive(found) ? '\u2019s' : '');

/** Words that ask something of the reader. Without them, the letter only tells, and there is nothing to ask instead. */
const asksReader =
  /\b(?:should|must|shall|need(?:s|ed)?|will|has to|have to|ask(?:s|ed)?|encouraged|reminded|expected|required|requests?|requested|responsible|instructed|advised)\b/i;

const further = (found: Found, isOnly: boolean): readonly Offer[] =>
  /^(?:patient|child|childs|girl|subject|bare)$/.test(found.name)
    ? [say(`{child}${ending(found)}`, { title: 'Say the child’s name' }), ...together(found)]
    : [
        tell(
          'Ask instead of telling',
          'What would work best for you? We could {what needs doing} together if you like.',
        ),
      ].filter(() => isOnly || asksReader.test(sentenceText(found)));
