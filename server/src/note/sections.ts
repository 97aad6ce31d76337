import type { Placed } from '../text/document.ts';

/** What a section of a note is for, as its heading or its label says. */
export type Part =
  | 'hello'
  | 'caregiver'
  | 'regulation'
  | 'play'
  | 'repair'
  | 'assessment'
  | 'goals'
  | 'plan'
  | 'subjective'
  | 'objective'
  | 'payer'
  | 'private';

const headings: readonly (readonly [Part, RegExp])[] = [
  ['payer', /\b(?:for the payer|billing|medical necessity|time and level|skilled (?:care|service)|codes?)\b/],
  ['private', /\b(?:clinician[- ]only|private|internal|not for (?:the )?family|reflection|supervision)\b/],
  ['goals', /\b(?:goals?|outcomes?|objectives|hopes?|what we are working toward|working on together)\b/],
  [
    'plan',
    /^(?:p|plan)\b|\b(?:plan|next steps?|until next time|next time|next,? together|follow[- ]?up|homework|home program)\b/,
  ],
  ['caregiver', /\b(?:caregivers?|famil(?:y|ies)|parents?|mom|dad|mother|father)\b|\bmind\b|\bwalked in\b/],
  ['regulation', /\b(?:how we (?:all )?were|regulation|state|settled)\b/],
  ['repair', /\b(?:hard moment|repair|coming back|rupture)\b/],
  ['play', /\b(?:play(?:ed)?|game|led us)\b/],
  ['hello', /\b(?:hello|greeting|arrival|held in mind|last time)\b/],
  ['subjective', /^s$|\bsubjective\b/],
  ['objective', /^o$|^d$|\b(?:objective|data|interventions?|response)\b/],
  ['assessment', /^a$|\b(?:assessment|impression|what (?:i saw|it may mean)|progress|summary)\b/],
];

/** What a heading or label promises; undefined where it promises nothing that is known. */
export function partNamed(title: string): Part | undefined {
  const name = title
    .toLowerCase()
    .replaceAll(/[#*_:]+/g, ' ')
    .trim();
  return headings.find(([, pattern]) => pattern.test(name))?.[0];
}

/** “**Plan:** …”, “P: …”, “Goals - …”: a label at the head of a block. */
const label = /^[\s>*_-]*([\p{L}][\p{L} ,'’/-]{0,40}?)(?:\*\*|__)?\s*:/u;

/** The part that a block belongs to: by its own label, else by the heading above it. */
export function partOf({ block, section }: Placed): Part | undefined {
  const own = label.exec(block.source)?.[1];
  return (own === undefined ? undefined : partNamed(own)) ?? partNamed(section);
}
