import type { Placed } from '../text/document.ts';
import type { Moment } from './moment.ts';

/** The purpose of a section of a note, according to its heading or label. */
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

/** The first pattern that fits counts, so the more specific ones come first. */
const names: readonly (readonly [Part, RegExp])[] = [
  [
    'payer',
    /\b(?:for the payer|billing|medical necessity|time and level|skilled (?:care|service)|codes?|level of help)\b/,
  ],
  ['private', /\b(?:clinician[- ]only|private|internal|not for (?:the )?family|reflection|supervision)\b/],
  ['hello', /\b(?:hello|greetings?|arrivals?|(?:held|keeping|holding|kept) in mind|last time|since we met)\b/],
  ['repair', /\b(?:hard (?:moment|part|bit)|repair|coming back|rupture|finding each other)\b/],
  [
    'goals',
    /\b(?:goals?|outcomes?|objectives|hopes?|(?:what )?we(?:['’]re| are) working (?:toward|on)|working on together|why (?:you|they|we) (?:came|come|met)|what brought (?:you|them)|in .{1,40}words)\b/,
  ],
  [
    'plan',
    /^(?:p$|plan\b|together$)|\b(?:plan|next steps?|until (?:next time|then|next week|we meet)|next time|next,? together|follow[- ]?up|home ?work|home program|(?:what|who) (?:happens|does what) next|between visits|to[- ]?do)\b/,
  ],
  [
    'caregiver',
    /\b(?:caregivers?|famil(?:y|ies)|parents?|mom|dad|mother|father|grand\w+|aunt|uncle)\b|\bon .{1,40}\bminds?\b|\b(?:walked in|shared|from home)\b/,
  ],
  [
    'regulation',
    /\b(?:how (?:we|he|she|they|everyone) (?:all )?(?:was|were|felt)|(?:co-?)?regulation|state|settled|arousal|feelings?)\b/,
  ],
  ['play', /\b(?:play(?:ed|ing)?|games?|led us|let us in|chose|child(?:['’]s)? lead)\b/],
  ['subjective', /^s$|\bsubjective\b/],
  ['objective', /^o$|^d$|\b(?:objective|data|interventions?|response|what we did)\b/],
  [
    'assessment',
    /^a$|\b(?:assessment|impressions?|what (?:i|we) saw|what it may mean|progress|summary|findings|strengths?)\b/,
  ],
];

/**
 * Cached, because headings are read again with every keystroke. The cache is emptied from time to time, to drop the
 * titles of half-typed headings.
 */
const known = new Map<string, Part | undefined>();
const mostKnown = 500;

/** The part that a heading or label announces, or undefined. */
export function partNamed(title: string): Part | undefined {
  if (known.has(title)) return known.get(title);
  if (known.size >= mostKnown) known.clear();
  const name = title
    .toLowerCase()
    .replaceAll(/[#*_:{}]|[^\P{C}\n]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  // “P: Plan”, “S - what they told us”: the chart letter decides
  const letter = /^([soapd])(?: ?[-–—.)/]| (?=plan|subj|obj|assess|data))/.exec(name)?.[1];
  const part = names.find(([, pattern]) => pattern.test(letter ?? name))?.[0];
  known.set(title, part);
  return part;
}

/** “**Plan:** …”, “P: …”: a label at the start of a block, including a template's blanks. */
const label = /^[\s>*_-]*((?:[\p{L}]|\{[\p{L} ]{1,30}\})[\p{L} ,'’/{}()-]{0,60}?)(?:\*\*|__)?\s*:/u;

/** The label at the start of `source`, as written. */
export const labelIn = (source: string): string | undefined =>
  source.includes(':') ? label.exec(source)?.[1] : undefined;

/** The part that a block belongs to: by its own label, else by the heading above it. */
export function partOf({ block, section }: Pick<Placed, 'block' | 'section'>): Part | undefined {
  const own = labelIn(block.source);
  return (own === undefined ? undefined : partNamed(own)) ?? partNamed(section);
}

/** The moments that a part is meant for: a blank in it asks for them. */
const promised: Readonly<Partial<Record<Part, readonly Moment[]>>> = {
  hello: ['held-in-mind'],
  caregiver: ['caregiver-voice', 'caregiver-priority'],
  regulation: ['regulation'],
  play: ['play', 'challenge-together'],
  repair: ['repair'],
  goals: ['joint-goal'],
  plan: ['next-step'],
};

export const momentsOf = (part: Part | undefined): readonly Moment[] => (part && promised[part]) ?? [];

/**
 * Names so clear that the text below them must be what they say: “How we were”, “Until next time”. A “Plan” may hold
 * anything.
 */
const plainNames: readonly (readonly [RegExp, readonly Moment[]])[] = [
  [/\bon .{1,40}\bminds?\b|\bwalked in\b|\bpriorit|\bwhat matters\b/, ['caregiver-priority', 'caregiver-voice']],
  [/\b(?:shared(?! goal| hope)|told (?:us|me)|own words|from home)\b/, ['caregiver-voice']],
  [/\bhow (?:we|he|she|they|everyone) (?:all )?(?:was|were|felt)\b|\b(?:co-?)?regulation\b|^state\b/, ['regulation']],
  [/\bwho helped\b/, ['co-regulation']],
  [/\b(?:grown-ups|teachers?|famil(?:y|ies)|caregivers?)\b.*\b(?:noticed|said|saw|told)\b/, ['caregiver-voice']],
  [/\bwhere .{1,40} (?:was|were) in (?:this|it)\b/, ['play']],
  [/\b(?:coming back|repair)\b/, ['repair']],
  [/\bwe played\b|\bled us\b|\blet us in\b|^(?:play|child(?:['’]s)? lead)$/, ['play']],
  [/\b(?:held|keeping|holding|kept) in mind\b/, ['held-in-mind']],
  [/\b(?:until next time|next,? together|our next step|next steps? together|to[- ]?do)\b|^together$/, ['next-step']],
  [
    /\bour (?:shared |joint )?(?:goal|hope)|\bwhy (?:you|they|she|he) came\b|\bwhat brought (?:you|them)\b/,
    ['joint-goal'],
  ],
];

const spoken = new Map<string, readonly Moment[]>();

/** The moments that a heading or label shows by its name alone, if there is text below it. */
export function momentsNamed(title: string): readonly Moment[] {
  let named = spoken.get(title);
  if (!named) {
    if (spoken.size >= mostKnown) spoken.clear();
    const name = title.toLowerCase();
    spoken.set(title, (named = plainNames.flatMap(([pattern, moments]) => (pattern.test(name) ? moments : []))));
  }
  return named;
}
