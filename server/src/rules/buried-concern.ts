import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, say, sayInstead, tell } from './shared/offers.ts';
import { subjectOf } from './shared/subject.ts';
import { sentenceText } from './shared/who.ts';

const few = '(a few|some|a couple of|one or two|several|certain|a number of)';
const soft = '(little|small|minor|slight|tiny|mild)';
const might = "(might|may|could|will|would|we'll|we'd)? (probably|possibly|perhaps)? (want to|need to|like to)?";
const testing =
  '<kind:(testing|tests|evaluation|evaluations|assessment|assessments|screening|support|services|intervention|follow up)>';
/** Who or what has a closer look at a child. */
const check =
  '(check|test|testing|evaluation|opinion|services|specialist|screening|assessment|doctor|neurologist|audiologist|psychologist|referral)';
const ofTheChild =
  '(his|her|their|how|balance|speech|sounds|words|walking|motor|muscles|sleep|feeding|eating|social|language|attention|play|the way)';

/** Soft words around a worry that a family would rather hear plainly. */
export const buriedConcern = definePhraseRule({
  id: 'buried-concern',
  title: 'A worry tucked into soft words',
  family: 'honesty',
  severity: { 'caregiver-letter': 'information' },
  source: ['SEED', 'UVM', 'CDC4'],
  options: {},
  patterns: {
    things: [
      `[${few} ${soft}? (things|areas|items|stuff|bits|matters|points) (that)? (we|you|i|we'll|we'd) ${might} (look at|look into|watch|consider|explore|keep|monitor|revisit|talk about)]`,
      `[${few} ${soft}? things to (keep an eye on|monitor|look into)]`,
      `[${few} ${soft}? things to (watch|look at)] (with|in|.|,)`,
      `[${few} ${soft} (things|points)] (that)? (came up|stood out|we noticed|i noticed|worry|concern|about his|about her)`,
    ],
    something: [
      '[something (small|little|minor)] (in|with|about) (his|her|their|how) !(pocket|hand|hands|mouth|bag|shoe|cup|lunch|box|fist|lap)',
      '[(certain|some|a few) (aspects|parts)] of (his|her|their) <word> (were|was|are|is) <word>',
      `[${few} (little|small|funny|odd|unusual) (differences|habits|mannerisms)] (in|with|about)`,
      '[(a wee|a tiny|a little) bit of (stiffness|weakness|tightness|difficulty|trouble|lag)]',
      '[not quite where (we would|we had|we|he|she|they) ..2 (hope|hoped|like|expect|expected|be)]',
      "[not quite where (we'd|he'd|she'd) ..1 (hope|hoped|like|expect|be)]",
      '[room (to grow|for growth|for improvement)]',
    ],
    behind:
      "(is|are|was|seems|seemed|he's|she's|they're) [(a tad|a little|a bit|slightly|a touch|a wee bit|a little bit|somewhat) (behind|delayed|low|stiff|weak|slow)] !(today|this|on)",
    idea: [
      '[it (may|might|would|could) (not)? be a (good|bad) idea] to',
      "[it (would not|wouldn't|might not|couldn't) hurt] to",
      `${check} [(wouldn't|would not|couldn't|might not) hurt]`,
    ],
    waitAndSee:
      "(we|we'll|i'll|i|let's|us|to) (will|can|should)? [(watch and wait|wait and see|watch and see|wait and watch)]",
    concerns: [`[${few} ${soft} (concerns|worries)]`, `[${soft} (concerns|worries)] (about|with|in|for|.)`],
    concern: `[${soft} (concern|worry)] (about|with|in|for|.)`,
    delay: [
      `[(slight|little|tiny|minor) (delay|delays)] (in|with|for|.|,|and)`,
      `[${few} ${soft} delays]`,
      '[a bit of a (delay|concern|worry)]',
    ],
    issues: `[(a|${few})? ${soft} (issue|issues)] (with|in) ${ofTheChild}`,
    quirks: '[(a few|some|a couple of|one or two|several) (little|small|cute)? quirks]',
    eyeOn:
      "(we|we'll|i'll|i|let's|us|team|school|like to|want to) (will|can|should|are going to)? [(keep|keeping) an eye on] (it|things|that|this|how|(his|her|their) (speech|talking|words|language|sounds|walking|balance|feet|toes|eyes|hearing|eating|weight|play|attention|development|progress|skills|behavior|sleep|legs|hands|growth))",
    mayBenefit: `(<who:(he|she|they|your child|your son|your daughter)>|<who:Name>) [(may|might|could|would likely) benefit from] <what:(further|additional|more|some extra|extra|some additional)> ${testing}`,
    consider: `[you (may|might) (want|wish|like) to] (consider|look into|think about|explore) ..4 ${check}`,
    nothing: [
      "[(there's|there is|it's|it is|this is|i'm sure it's|i am sure it is)? (probably|likely|most likely)? nothing (big|major|serious)? to (worry|be (worried|alarmed|concerned)|panic|stress) about ,? but]",
      '[(probably|likely|most likely) nothing , but]',
      '[(it|this) (may|might|could) be nothing , but]',
      "[(it's|it is|this is|i'm sure it's|i am sure it is) (probably|likely|most likely)? nothing (big|major|serious)? , but]",
    ],
    safe: '[just to be (on the)? (safe|sure|safe side)]',
    areas: [
      `${few} [areas of (growth|opportunity|need|concern|improvement)]`,
      '^ [areas of (growth|opportunity|need|improvement)]',
      '(are|has|have|see|saw|noticed|found|show|shows) [areas of (growth|opportunity|need|improvement)]',
    ],
    further: `[(a|an)? <what:(further|more|additional)> ${testing} (may|might|could) be ..1 (warranted|beneficial|indicated|helpful|useful|needed|necessary|recommended)]`,
  },
  unless: [
    "(i am|i'm|we are|we're) (worried|concerned)",
    '(i think|i suspect|i wonder|we think|we wonder|what (i|we) (saw|noticed|wonder))',
    'because (i|we|he|she|they) ',
    '(you|mom|dad|<caregiver>) (had|told|asked|shared|noticed|mentioned|raised|brought|wrote|wondered)',
    '(you have|do you have|you may have|if you|if there|if any)',
    '~keep an eye on ..3 for you',
    '(no|not any|without|not have) ..2 (concerns|concern|worries|delays|delay|issues|areas)',
    '(insurance|billing|parking|bus|van|traffic|highway|weather|schedule|scheduling|form|forms|app|equipment|bill|paperwork|start)',
    'areas of (strength|strengths)',
    '(laugh|laughed|smile|smiled|love|loves|shoes|shoe|coat|brace|chair|helmet|wheelchair|splint|garden)',
    'can (always)? be (texted|emailed|shared)',
  ],
  answered: [
    '(i|we) (saw|noticed|wonder|think|wondered)',
    "(i'm|i am|we're|we are) (worried|wondering|concerned)",
    'what (i|we) (saw|noticed|see)',
  ],
  accepts: (found) => {
    if (found.name === 'behind') return subjectOf(found).isSomeone;
    return !/^(?:safe|idea)$/.test(found.name) || aboutTheChild.test(sentenceText(found));
  },
  message:
    'There may be a worry tucked in here. Families tell us they would rather hear it plainly, with what you saw and what comes next.',
  rewrites: (found) => [
    ...inPlace(found),
    add(
      'Add what you saw and what comes next',
      'Here is what I saw: {what I saw}. I would like us to {next step} together. What have you noticed?',
    ),
    tell(
      'Say it openly',
      'I want to be open with you about something I’m wondering. I saw {what I saw}. It could mean {possibility}, and it could mean something else. I would like us to {next step} together. What have you noticed?',
    ),
  ],
});

/** “Just to be safe” about a spare shirt hides nothing. */
const aboutTheChild =
  /\b(?:tests?|testing|check(?:ed)?|evaluat\w+|screen\w*|doctor|specialist|refer\w*|x-?ray|exam\w*|hips|ears|eyes|assess\w*|get a look|opinion|(?:look|looked) at)\b/;

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const lower = text.toLowerCase();
  switch (name) {
    case 'concerns':
      return [say('concerns I want to share openly')];
    case 'concern':
      return [say('concern I want to share openly')];
    case 'delay':
      return [say(`${lower} ({what I saw})`, { title: 'Add what you saw' })];
    case 'issues':
      return [say('some trouble')];
    case 'quirks':
      return [say('some ways of doing things that I wonder about')];
    case 'eyeOn':
      return [say(lower.startsWith('keeping') ? 'looking again together at' : 'look again together at')];
    case 'mayBenefit':
      return [wouldHelp(get('who'), `${get('what')} ${get('kind')}`.toLowerCase())];
    case 'consider':
      return [say('I think it would help to')];
    case 'nothing':
      return [sayInstead('I want to be open with you:')];
    case 'idea':
      return [sayInstead(lower.startsWith('it ') ? 'I think it would help' : 'would help, I think')];
    case 'waitAndSee':
      return [say('look again together')];
    case 'safe':
      return [say('because I saw {what I saw}', { title: 'Say what you saw' })];
    case 'areas':
      return [say('things that are hard right now')];
    case 'further': {
      const article = /^an? /.exec(lower)?.[0] ?? '';
      return [because(`I think ${article}${get('what').toLowerCase()} ${get('kind')} would help`)];
    }
    default:
      return [];
  }
}

const because = (thought: string): Offer =>
  say(`${thought}, because {what I saw}`, { title: 'Say that you think so, and why' });

const objects: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them' };

/** “He may benefit from further testing” → “I think further testing would help him, because {what I saw}”. */
const wouldHelp = (who: string, what: string): Offer => ({
  ...because(`I think ${what} would help ${objects[who.toLowerCase()] ?? who.replace(/^Your/, 'your')}`),
  replaces: 'pattern',
});
