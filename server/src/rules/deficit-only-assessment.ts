import type { Block } from '../text/block.ts';
import { keeping } from '../text/kept.ts';
import { withoutMarks } from '../text/mask.ts';
import type { Span } from '../text/span.ts';
import { defineDocumentRule, type PlacedFact, type Rewrite } from './rule.ts';

/** What a block says. */
interface Told {
  /** The text of a heading. It ends the assessment above, unless it has the same text. */
  readonly heading: string | undefined;
  /** “A: …”: the block is an assessment by itself. */
  readonly labelled: boolean;
}

/** What a block of an assessment contributes. */
interface Picture {
  /** The number of difficulties in it, and the place of the first. */
  readonly hard: number;
  readonly first: Span | undefined;
}

/** With this many difficulties and no strength, an assessment is one-sided. */
const enough = 3;

const sections =
  // the lookahead makes V8 compile the list after it only once: docs/speed.md
  /^(?:\d{1,2}[.)] ?)?(?=\w)(?:a|(?:clinical |overall |ot |pt |slp )?assessment|(?:clinical )?impressions?|summary(?: of (?:findings|results))?|(?:evaluation |test )?(?:results|findings)|evaluation summary|what (?:we|i) (?:found|saw|learned)|assessment (?:and|&) (?:plan|impression|summary)|(?:developmental |clinical |educational )?(?:summary|profile)|summary and (?:impressions?|recommendations?)|(?:clinical )?(?:interpretation|formulation|opinion)|present levels?(?: of performance)?|what the tests? (?:showed|tell us))\s*[:.]?$/;
const label = /^\W{0,4}(?:A|Assessment|Impressions?|Summary|Present levels?|Interpretation)\W{0,3}:/;

const difficulty =
  /\b(?:delay(?:ed|s)?|deficits?|decreased|reduced|limited|poor|impaired|impairments?|weak|weaker|weakness|slow|difficulty|difficulties|trouble|struggl(?:es|ed|ing)|below (?:average|age|expected|expectations|what)|low|lower|lacks?|lacking|cannot|can['’]t|unable|not able|(?:does|did) not|(?:does|did)n['’]t|fails|requires? (?:max|mod|total|maximal|moderate)\w*|disorder|severe|behind|absent|inconsistent|diminished|immature|inadequate|impacted|atypical|disordered|deficient|struggling|non-?verbal|dependent|did not meet|not yet (?:able|using|walking|talking)|hard for (?:him|her|them)|no (?:eye contact|words|functional|pretend|joint))\b/gi;
/** “trouble with words, sitting and sharing” names three. */
const listed =
  /\b(?:trouble|difficulty|difficulties|delays|deficits|problems|struggles|weakness) (?:with|in) ([^.;:!?\n]{1,160})/gi;
const joint = /,(?: and)?|\band\b/g;

/**
 * Words that cancel a strength after them. They have an expression of their own: as part of the other one, V8 would
 * compile it again for each item of the list.
 */
const lessened =
  /\b(?:no|not|never|limited|poor|little|decreased|reduced|low|lacks?|lack of|without|below|delayed|minimal|few|to)\s(?:[a-z]{1,14}\s)?$/i;
const strength =
  /\b(?:likes?|liked|loves?|loved|enjoy(?:s|ed)?|strengths?|strong|stronger|curious|laugh(?:s|ed|ing|ter)?|smil(?:es|ed|ing)|giggl(?:es|ed|ing)|proud|bright|happy|joy|joyful|eager|motivated|interest(?:s|ed)? in|favou?rites?|delight(?:s|ed)?|helps|helped|can(?!not|['’]t| not)|able to|is learning|learned|learns|shows? us|showed us|understands?|knows|improv(?:es|ed|ing|ement|ements)|progress|gained|gains|growing|grew|emerging|better|connects?|connected|looks? to|looked to|checks? our faces|reach(?:es|ed) out|comes to|together|responds? (?:well )?to|calms? (?:with|when)|does best|best when|benefits from|notices|remembers|playful|creative|sings|shares|first time|brave|warm|met \d|met (?:his|her|the|all)|with (?:his|her|your|their) (?:mom|mother|dad|father|sister|brother|grandmother|grandma|aunt|uncle|family|friend|teacher))\b/gi;

/** An assessment that holds only what is hard. */
export const deficitOnlyAssessment = defineDocumentRule({
  id: 'deficit-only-assessment',
  title: 'An assessment that holds only what is hard',
  family: 'labels',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  holdsOthers: true,
  source: ['SLS', 'UVM', 'SEED'],
  options: {},
  read: (block) => toldIn(block),
  counts: ({ fact, section }) => fact.heading !== undefined || fact.labelled || isAssessment(section),
  *check(facts) {
    for (const section of sectionsOf(facts)) {
      const pictures = section.map(({ block }) => pictureIn(block));
      const hard = pictures.reduce((sum, picture) => sum + picture.hard, 0);
      const at = pictures.findLastIndex(({ first }) => first !== undefined);
      const [last, span] = [section[at], pictures[at]?.first];
      if (hard < enough || section.some(({ block }) => moodOf(block).isGood) || !last || !span) continue;
      yield {
        placed: last,
        finding: {
          span,
          message:
            'This part holds only what is hard. One true sentence about what the child loves, or what helps, makes the picture whole, and it supports your plan too.',
          rewrites: () => [addition(last.block)],
        },
      };
    }
  },
});

/** The last heading tested. The blocks below a heading are tested one after another. */
let last = { section: '', isAssessment: false };

function isAssessment(section: string): boolean {
  if (last.section !== section) last = { section, isAssessment: sections.test(section) };
  return last.isAssessment;
}

function toldIn({ kind, prose }: Block): Told {
  if (kind === 'heading') return { heading: prose.trim().toLowerCase(), labelled: false };
  return label.test(withoutMarks(prose)) ? labelled : unlabelled;
}

const labelled: Told = { heading: undefined, labelled: true };
const unlabelled: Told = { heading: undefined, labelled: false };

/** Computed on demand, only for the blocks of an assessment. */
const pictureIn = keeping((block: Block): Picture => {
  const text = withoutMarks(block.prose);
  const found = [...text.matchAll(difficulty)];
  const [first] = found;
  const further = [...text.matchAll(listed)].reduce((sum, [, list = '']) => sum + (list.match(joint)?.length ?? 0), 0);
  return {
    hard: found.length + further,
    first: first && { start: first.index, end: first.index + first[0].length },
  };
});

/** The number of characters that the longest words before a strength can take. */
const inFront = 40;

/**
 * Does the block tell of something liked, learned or helpful, or of somebody who helps? The expression takes long to
 * compile, so this is tested only if there are many difficulties.
 */
const moodOf = keeping(({ prose }: Block): { readonly isGood: boolean } => {
  const text = withoutMarks(prose);
  for (const { index } of text.matchAll(strength))
    if (!lessened.test(text.slice(Math.max(0, index - inFront), index))) return good;
  return bleak;
});
const [good, bleak] = [{ isGood: true }, { isGood: false }];

/** The blocks of each assessment: those under its heading, or one block that has the label itself. */
function sectionsOf(facts: readonly PlacedFact<Told>[]): readonly (readonly PlacedFact<Told>[])[] {
  const found: PlacedFact<Told>[][] = [];
  let current: string | undefined;
  for (const placed of facts) {
    const { fact, section } = placed;
    if (fact.heading !== undefined) {
      if (fact.heading !== current) current = undefined;
    } else if (fact.labelled) found.push([placed]);
    else if (section === current) found.at(-1)?.push(placed);
    else {
      found.push([placed]);
      current = section;
    }
  }
  return found;
}

function addition({ kind, source }: Block): Rewrite {
  const end = source.trimEnd().length;
  const open = /[.!?]["”)]?$/.test(source.slice(0, end)) ? ' ' : '. ';
  const text = 'What {child} brings: {interest, strength or relationship}. What helps: {who or what helps}.';
  return {
    title: 'Add what the child brings, and what helps',
    style: 'insert',
    edits: [{ span: { start: end, end }, text: kind === 'list-item' ? `\n- ${text}` : `${open}${text}` }],
  };
}
