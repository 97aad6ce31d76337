import { wordAt } from '../language/grammar.ts';
import { spanOf } from '../language/substitute.ts';
import type { Match } from '../patterns/match.ts';
import { addPatterns, compileAll, fitsIn, longestOf, matchesOf } from '../patterns/phrases.ts';
import type { Block } from '../text/block.ts';
import { defineDocumentRule, type Finding } from './rule.ts';
import { diagnosis as named } from './shared/diagnoses.ts';
import { isDenied } from './shared/who.ts';

const id = 'concern-not-shared';
/** Conditions and signs that a note may mention only in passing. */
const matter = `${named}|leukemia|leukaemia|cancer|tumor|brain tumor|celiac|celiac disease|diabetes|lead poisoning|cortical blindness|blindness|(neuro|neurological|genetic|underlying|metabolic|cardiac) (condition|issue|disorder|problem|cause|etiology|disease|component)|enlarged (adenoids|tonsils)|adenoids|tonsils|tongue tie|lip tie|sleep apnea|sleep apnoea|apnea|reflux|gerd|brachial plexus|erb's palsy|nf1|nf 1|neurofibromatosis|ddh|clubfoot|postpartum depression|post partum depression|postnatal depression|ppd|silent asp|snhl|cmv|tbi|microcephaly|eds|ehlers danlos|connective tissue|rett type|22q|language based learning|processing disorder|psychosis|bipolar|conduct disorder|relational trauma|hip subluxation|subluxation|hip dislocation|cleft|cleft palate|submucous cleft|laryngeal cleft|plagiocephaly|developmental regression|skill regression`;
/** A possible condition, after a word such as “possible”. */
const condition = `(${matter}|cp|id|regression|hearing|vision|attachment|motor delay|developmental delay|global delay|language delay|cognitive delay|cognitive impairment|rett syndrome)`;
/** The same after a plainer word such as “about”. */
const concernOf = `(${matter}|cp|regression|hearing|vision|attachment|development|his development|her development)`;
const signs =
  '(indicators|indicator|signs|sign|features|feature|symptoms|symptom|markers|traits|characteristics|presentation|hallmarks|picture|profile|evidence|suspicion|likelihood|risk|indications)';
const fit =
  '(consistent with|concordant with|speaks for|speaks to|argues for|smells of|suggestive of|suggestive for|suggesting|suggests|suggest|indicative of|indicates|indicate|characteristic of|typical of|reminiscent of|in keeping with|pointing (to|toward|towards)|c / w|points (to|toward|towards)|point (to|toward|towards)|compatible with|fits with|fitting|fits|meets criteria for|meet criteria for|screams|leaning toward|leaning towards|raises (concern|concerns|suspicion|suspicions|questions|the question) (for|of|about)|concerning for|worrisome for|suspicious for)';

const thoughts = addPatterns(id, {
  /**
   * “, ? absence seizures”: a question mark with a space before it introduces the suspicion, but the sentence splitter
   * ends a sentence there.
   */
  queried: `^ [${condition}] !(aid|aids|test)`,
  concern: [
    `[(high|strong|some|low)? (suspect|suspects|suspected|suspecting|suspicion of|suspicion for|suspicious for|suspicions of)] ..4 ${condition}`,
    `${condition} (is|was|are|seems|strongly|highly|very|most|picture)? ..1 [(suspected|likely|possible|probable|questionable)] !(fine|ok|okay|normal|good|intact|adequate|wnl|to|that|due|from|causes|because|side|effects|related)`,
    `${condition} ..2 [(crosses|crossed|comes to|came to|in the back of|on|at the back of) (my|our|the) (mind|minds|radar)]`,
    `[(on (my|our|the) radar|in the back of my mind|at the back of my mind|in my mind)] (for|is|:|,|that)? ..4 (${matter}|cp)`,
    `[(need|needs|want|must|should|would want|would like|ought|time|important|may need|might need) to (think about|consider|exclude|investigate|look into|explore|keep in mind|check for|screen for|work up|query|be ruling out)] ..2 (${matter}|cp|regression)`,
    `[(lean|leaning|leans) (toward|towards|to)?] ..1 (${matter}|cp)`,
    `[(could|might|may|can) (this|it|he|she|these|that|they|we) (all|also)? (be (seeing|looking at)?|have)] ..2 (${matter}|cp)`,
    `[(would put money on|would bet on|my money is on|betting on|my bet is|my bet)] ..2 (${matter}|cp)`,
    `[(may|might|could|must) (well|also)? be] ..2 (${matter}|cp)`,
    `(nurse|teacher|psychologist|ot|pt|slp|team|aide|therapist|resident|staff|i|we|cota|pta|sw) (also|both|all)? [(questions|question|wonders about|wonder about|wonders if|queries|query|flagged|raised)] ..3 (${matter}|cp) !(group|groups|grant)`,
    `[(discuss|review|talk through|raise|share|run|bring) ..6 before (parents|family|mom|mum|dad|telling|talking (to|with)|speaking|anything is|saying|raising|(we|i) (tell|talk|speak|say|raise|go))] !(leave|arrive|come|left|arrived)`,
    `[(will not|won't|do not|don't|did not|didn't|have not|haven't|not yet|hold off on|holding off on|avoid|hesitant to|reluctant to) (named|name|naming|broached|broach|voiced|voice|touched on|touch on|hinted at|gone there|said anything|say anything)] ..4 (it|this|that|her|him|them|parents|family|mom|mum|dad|mother|father|caregiver|caregivers|home|yet|${matter})`,
    `[(possible|possibly|probable|probably|prob|poss|likely|query|queries|querying|question|question of|questions of|r / o|rule out|questionable|questioning|presumed|apparent|borderline|undiagnosed|underlying|potential|potentially)] ..2 ${condition} !(aid|aids|test|tests|check|exam|screening|goal|goals)`,
    `[(concern|concerns|concerned|worried|worry|worries) (for|about|regarding|re|of|:|that (this|he|she) (is|may be|has|could be))] :? ..2 ${concernOf}`,
    '[(red flag|red flags)] !(on (his|her|the|our) ..1 (castle|tower|fort|cake|map)|game|race|at the|on the (castle|play|boat|beach|field|toy|course|map|golf)|on (his|her) (boat|truck|castle|bike|wagon)|in the (game|race|parade|box))',
    '[(regression|skill loss|language loss|loss of (skills|words|language|milestones)) (noted|observed|seen|present|evident)]',
    `[(would not|wouldn't) be surprised (if|to (learn|find|hear))] ..4 (${matter}|cp)`,
    `[${fit}] ..2 ${condition} !(aid|aids|test|tests|check|exam|screening)`,
    '[presentation (suggests|suggestive|is suggestive|is consistent with)]',
    `(^|i|we|team|also|still) [(wonder|wondering|wondered) (about|if|whether|if this is) (he|she|they|this|it|child|pt|<Name>)? (has|is|may|might|could)? (be|have)?] ..2 (${matter}|cp)`,
    `(i|we|team|staff|myself) (also|really|honestly|strongly|both|all|privately)? [(believe|think|feel|suspect|am convinced|are convinced|am fairly sure|am sure|would say) (that)? (he|she|they|this|it|child|pt|<Name>) (is|has|may|might|could|'s)? (be|have)?] ..2 (${matter}|cp)`,
    `(he|she|they|child|this|it|pt|student|<Name>|^) [(may|might|could|must|likely|probably) (well|very well|also)? (be|have|has|is)] ..2 (${matter}|cp)`,
    `(he|she|they|child|this|it|pt|student|<Name>|^) [(looks|seems|appears|presents|sounds|looking|presenting) (to have|to be|like|as|as if|very|quite|so|a bit)?] ..1 (${matter}|cp)`,
    `[(consider|considering|should consider|explore|exploring)] ..2 (${matter}|cp) !(aid|aids|group|board|strategies|friendly)`,
    `(gut feeling|hunch|privately feels|privately thinks|my sense|my guess|my thought|my thinking|i lean) ..3 [(${matter}|cp)]`,
    `[(ddx|differential|diff dx|differential dx|working dx|working diagnosis|provisional dx|(my|our|clinical|working|overall|initial)? impression (is|of|:)) :? ..3 ${condition}]`,
    `[\\? ..1 ${condition}] !(aid|aids|test)`,
    '^ [(autism|asd|adhd|cp|apraxia|seizure|seizures|hearing loss|fasd|epilepsy)] \\?',
    `^ [thinking (of|about|maybe|possibly)?] (${matter}|cp)`,
    `(ddx|differential) :? [${condition}]`,
    `[(${matter}|cp) (vs|versus)]`,
    `[(vs|versus) (${matter}|cp)]`,
    `[(strong|clear|many|several|some|early|soft|subtle|multiple|classic|textbook|definite|numerous|hallmark|a few|other)? ${signs} (of|for|suggesting|common in|seen in)] ..1 (${matter}|cp)`,
    `[${condition} (like|type)? (features|traits|behaviors|behaviours|tendencies|characteristics|presentation|symptoms|picture|pattern|profile)]`,
    `[(screens|screened|screen|screening|m chat|mchat|scores|scored|asq) ..2 positive] (for)? ..2 (${matter}|cp|m chat|mchat|.|,|;|$)`,
    '[positive (m chat|mchat|autism screen|screen for autism|autism screening)]',
    `[(should be|needs to be|needs|need|refer|recommend|would|warrants) ..2 (evaluated|evaluation|eval|assessed|assessment|tested|testing|workup|work up|screened|screening|seen) for] ..1 (${matter}|cp)`,
    `[(should|needs|need|warrants|recommend|recommending) ..2 (${matter}|cp) (eval|evaluation|workup|work up|assessment|testing|screen|screening)]`,
    "[(did not|didn't|do not|don't|have not|haven't|will not|won't) (mention|mentioned|bring up|brought up|raise|raised|disclose|disclosed)] ..2 (regression|delay|delays|findings|results|scores|diagnosis|worry|worries|autism|possibility|this|it) !(with my (supervisor|team))",
    '^ [not (yet)? (sharing|telling|mentioning|discussing|bringing up|raising)] ..4 (parents|mom|mum|dad|mother|father|family|caregiver|caregivers)',
    '<caregiver> [(is|are|was|were|remains) (not (yet)? aware|unaware) (of)?] (this|the|my|our|these)? ..1 (concern|concerns|suspicion|finding|findings|possibility|.|;|$)',
    "<caregiver> [(does not|do not|doesn't|don't) know (yet)?] (about (this|my|our)|of (this|my|our)|(that)? (i|we) (am|are|suspect|wonder|think)) ..2",
    '<caregiver> (still)? [not (yet)? (aware|informed|told)] (yet)? (.|;|$|(of|about) (this|the|my|our|these|any)? ..1 (concern|concerns|suspicion|finding|findings|possibility|worry))',
    '(decided|plan|planning|chose|choose|prefer|prefers|agreed|opted|going|want|wants|like) (to|that we) (wait|hold off|hold back|delay) [(before|on|with) (telling|sharing (this|it|that|the|our|my|with)|raising|mentioning|bringing (it|this) up|discussing|talking (to|with)|informing)] (this|it|that|the|our|my)? ..2 (with|to)? (the|his|her)? (<caregiver>|family|parents|concern|concerns|suspicion|diagnosis|autism)',
    '<caregiver> [(has|have) not (yet)? been (informed|told|notified|made aware)] (of|about|yet|.|,|;|$)',
    `[(will not|won't|do not|don't|did not|didn't|have not|haven't|not yet|hold off on|holding off on|avoid|not ready to|reluctant to|hesitant to) (mention|mentioning|mentioned|tell|telling|told|bring up|bringing up|brought up|raise|raising|raised|discuss|discussing|discussed|share|sharing|shared|say|disclose|disclosed)] ..4 (parents|mom|mum|dad|mother|father|family|caregiver|caregivers|them|yet|concern|concerns|suspicion|${matter}|cp)`,
  ],
});

/**
 * What the sentences around may say. A group of patterns for the whole note, so one scan finds them together with the
 * suspicions.
 */
const around = addPatterns(`${id}:around`, {
  /** This suspicion was shared with the caregiver, or the caregiver has it too. It counts anywhere in the note. */
  shared: [
    '(shared|share|sharing|discussed|discuss|talked about|raised) (this|these|my|our) ..2 (concern|concerns|thought|thoughts|worry|worries|wondering|question|impression|findings)',
    `(shared|share|discussed|discuss|talked|talk|spoke|told|tell) ..6 (about|that|of)? ..3 ${condition}`,
  ],
  /** The caregiver is part of the thinking, or will be. It counts in the same block and in the blocks next to it. */
  sharing: [
    '(shared|share|sharing) (this|that|it|my|our|with|what)',
    '(talked|talk|spoke|speak) (with|to|about (it|this) with) (his|her|their|the|mom|dad|mother|father|family|<caregiver>|<blank>|<Name>)',
    'talked (it|this) (over|through)',
    '(told|tell) (her|him|them|mom|dad|mother|father|his|the|both|<caregiver>|<blank>)',
    'discussed (this|it|with|my)',
    '(wonder|wondered|wondering|think|thinking) ..2 together',
    '<caregiver> ..3 (noticed|wondered|wonders|agreed|agrees|worried|worries|concerned|concern|concerns|suspects|suspected|asked|asks|thinks|raised|brought up|shared|shares|reports|reported|mentioned)',
    '(she|he|they) (has|have|had|also)? ..1 (noticed|wondered|wonders|agreed|agrees|worried|asked) ..3 (too|about (it|this|that|his|her)|same)',
    '(plan|plans|will|going) (to)? (share|talk|tell|bring|call|meet with|speak|discuss|let (them|her|him) know)',
    'asked (her|him|them|mom|dad|mother|father|<caregiver>) what',
    '(<caregiver>|family|both) (already|both|now)? (know|knows|aware|informed|(is|are|was|were|has been|have been) (aware|told|informed))',
  ],
  /** The law says who is told, and when. */
  mandated: '(abuse|abused|neglect|neglected|cps|mandated|mandatory report|dcfs|dcf|child protective)',
});
/** The same words, but it has not happened yet. */
const withheld = compileAll(
  [
    "(not|don't|didn't|won't|haven't|hasn't|never|without|before|hold off|holding off|avoid) ..3 (shared|share|sharing|discussed|discuss|discussing|told|tell|telling|talked|talk|spoke|mentioned|mention|mentioning|raised|raise|raising)",
    '(wait|waiting|hold|holding|delay|reluctant|hesitant|not ready|unsure how) ..2 (to|before|until|on|off)? ..1 (tell|share|discuss|mention|raise|telling|sharing|discussing|mentioning|raising)',
    '(unaware|not aware|has no idea|have no idea)',
    "(<caregiver>|family|parents|they|she|he|home) (does not|do not|doesn't|don't) know",
  ],
  `${id}:withheld`,
);
/** Somebody else’s suspicion, or a settled question. */
const settled = compileAll(
  [
    '(by|per|from) (his|her|their|the)? ..2 (doctor|pediatrician|physician|neurologist|audiologist|ent|er|dr)',
    '(doctor|pediatrician|physician|neurologist|audiologist|dr|ent) ..3 (suspects|suspected|wonders|queries)',
    '(ruled out|diagnosed|known|waved|wave|race|history of|hx of|insurer|per chart|per records|awareness|walk for)',
    'diagnosis !(considered|suspected|:)',
    '(surprise|birthday|party|present|gift|card)',
    '(flag|flags) (went|up|down|flew)',
    '(no|not) ..2 (red flags|red flag|concerns|concern)',
    // the family was told what to watch for
    '(advised|told|informed|educated|taught|aware|reminded|counselled|counseled) (of|about|on|re|regarding) ..3 (red flags|red flag|warning signs)',
    '(: none|none noted|none today|denied|denies)',
    // claims about what two languages do have a rule of their own
    '(likely|probably|possibly|possible|delay|delays) ..3 (due to|because of|from|related to|secondary to) ..3 (two languages|both languages|bilingual|bilingualism|languages at home|second language)',
  ],
  `${id}:settled`,
);

class Concern {
  readonly matches: readonly Match[];
  readonly shared: boolean;
  readonly sharing: boolean;
  readonly mandated: boolean;

  constructor(matches: readonly Match[], shared: boolean, sharing: boolean, mandated: boolean) {
    this.matches = matches;
    this.shared = shared;
    this.sharing = sharing;
    this.mandated = mandated;
  }
}

/** A suspicion in the note, with no sign that the caregiver is part of the thinking. */
export const concernNotShared = defineDocumentRule({
  id,
  title: 'A worry that the caregiver may not know of yet',
  family: 'honesty',
  severity: { 'session-note': 'warning' },
  source: ['SEED', 'UVM'],
  options: {},
  read: (block) => readConcern(block),
  *check(facts, _document, _options, _context, orders) {
    if (facts.some(({ fact }) => fact.mandated || fact.shared)) return;
    const sharing = new Set(orders.filter((_, index) => facts[index]?.fact.sharing));
    for (const [index, placed] of facts.entries()) {
      const order = orders[index] ?? 0;
      if ([order - 1, order, order + 1].some((near) => sharing.has(near))) continue;
      for (const match of placed.fact.matches) yield { placed, finding: findingOf(match) };
    }
  },
});

function readConcern(block: Block): Concern | undefined {
  const thought = matchesOf(thoughts, block);
  const beside = matchesOf(around, block);
  if (block.kind === 'heading' || (thought.length === 0 && beside.length === 0)) return undefined;
  const asked = thought.filter((match) => match.name !== 'queried' || isQueried(match));
  const matches = longestOf(asked).filter(isOpen);
  const told = (name: string): boolean =>
    beside.some((match) => match.name === name && !fitsIn(withheld, block, match.sentence));
  const mandated = beside.some(({ name }) => name === 'mandated');
  const fact = new Concern(matches, told('shared'), told('sharing'), mandated);
  return matches.length > 0 || fact.shared || fact.sharing || fact.mandated ? fact : undefined;
}

/** An open suspicion of the writer: the first in its sentence, and not negated. */
function isOpen(match: Match, at: number, all: readonly Match[]): boolean {
  const { first, sentence } = match;
  return all[at - 1]?.sentence !== sentence && !isDenied(match, first) && !isSettled(match);
}

/** The question mark has a space before it, and the suspicion follows. */
const isQueried = ({ block, sentence }: Match): boolean =>
  wordAt(block, sentence.first - 1) === '?' &&
  /^\s?$/.test(block.prose[(block.tokens.start[sentence.first - 1] ?? 0) - 1] ?? '');

/** “Dx: CP since birth” is settled; “consider dx of CP” is not. */
const isSettled = ({ block, first, sentence }: Match): boolean =>
  fitsIn(settled, block, sentence) ||
  (/^(?:dx|diagnosis)$/.test(wordAt(block, sentence.first)) && first > sentence.first);

/** The matched words themselves say that nobody was told. */
const holdsBack = /^(?!.*surprised).*(?:\b(?:not|unaware|before|wait|hold|avoid|hesitant|reluctant)\b|n['’]t\b)/i;

/** “Will raise with ortho before saying anything to family”. */
const beforeSaying = /\bbefore (?:saying|speaking|bringing)\b/i;

function findingOf(match: Match): Finding {
  const { block, sentence } = match;
  const at = block.tokens.end[sentence.end - 1] ?? block.source.length;
  const offer = (title: string, text: string): ReturnType<Finding['rewrites']>[number] => ({
    title,
    style: 'insert',
    edits: [{ span: { start: at, end: at }, text: ` ${text}` }],
  });
  const span = spanOf(match);
  return {
    span,
    message:
      'You are holding a thought about the child here. Does the caregiver know yet? A line about when and how you will think it through together keeps you both in it.',
    rewrites: () => {
      const did = offer(
        'Add that you shared it',
        'Shared this with {caregiver} on {date}: what I saw, what I wonder, what we don’t know. Their thoughts: {words}.',
      );
      const will = offer(
        'Add when you will share it',
        'Plan to share with {caregiver}: {when}, {how they like to hear hard things}.',
      );
      // “Did not bring it up today”: it has not been shared yet
      const next = block.sentences.find(({ first }) => first >= sentence.end);
      const isHeld =
        fitsIn(withheld, block, sentence) ||
        (next !== undefined && fitsIn(withheld, block, next)) ||
        beforeSaying.test(block.prose.slice(block.tokens.start[sentence.first], at)) ||
        holdsBack.test(block.source.slice(span.start, span.end));
      return isHeld ? [will] : [did, will];
    },
  };
}
