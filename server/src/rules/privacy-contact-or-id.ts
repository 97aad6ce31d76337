import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { defineBlockRule, noFindings, type Context } from './rule.ts';
import { findingOf, isOwnContact, spanOfGroup, type Identifier } from './shared/privacy.ts';

type Sort = 'phone' | 'email' | 'address' | 'number';

const street =
  'St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Circle|Cir|Pkwy|Parkway|Hwy|Highway';
/** “Maple”, “St. Mark’s”, “Martin Luther King”, “9th” */
const streetName = "(?:St\\. )?(?:\\d{1,3}(?:st|nd|rd|th) |[A-Z][a-z'’]{1,20} ){1,3}?";
const unit = '(?:\\.?,? (?:Apt|Unit|Suite|#)\\.? ?\\w{1,5})?';
/** What follows a street name: “20 River Road.”, “… in Dover”. “3 Red Cars Way fast” is a game. */
const phraseEnds =
  '(?=[^\\w ]|$| (?:[A-Z\\d(]|and|in|on|with|since|until|for|by|near|after|but|so|where|which|when|this|last|is|was|now)\\b| ?\\n)';
const idFields =
  '[Mm]edical [Rr]ecord|[Mm]ember|[Pp]olicy|[Mm]edicaid|[Mm]edicare|[Cc]ase|[Aa]ccount|[Cc]hart|[Cc]lient|[Pp]atient|[Ss]tudent|[Ii]nsurance|[Gg]roup|[Ss]ubscriber|[Pp]assport|[Ll]icen[sc]e|NHS';

/** The group “what” is the text to replace. Markup within a line is \u0001. */
const patterns: Readonly<Record<Sort, readonly RegExp[]>> = {
  phone: [
    /(?<what>(?:\+?1[-. ])?(?:\([2-9]\d{2}\) ?|(?<![\w.-])[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4})(?![\w-])/g,
    new RegExp(
      '\\b(?:[Cc]ell|[Pp]hone|[Mm]obile|[Tt]el|[Tt]elephone)\\.?(?: number| #| no\\.)?[ :\\p{Cc}]{1,5}(?<what>\\d{10}|\\d{3}[-. ]\\d{4})(?![\\w-])',
      'gu',
    ),
    new RegExp(
      '\\b(?:[Tt]ext|[Cc]all|[Rr]each|[Pp]hone|[Rr]eached|WhatsApp)(?: \\p{L}{2,12}){0,4}(?: at| on)?:? (?<what>[2-9]\\d{9})(?![\\w-])',
      'gu',
    ),
  ],
  email: [/(?<what>[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4})/g],
  address: [
    new RegExp(
      // the lookahead makes V8 compile the list after it only once: docs/speed.md
      `(?<![\\w/-])(?<what>\\d{1,5} (?:(?:[NSEW]\\.?|North|South|East|West) )?${streetName}(?=[A-Z])(?:${street})(?![a-z])${unit})${phraseEnds}`,
      'g',
    ),
    /\b(?<what>P\.?O\.? Box \d{1,6})\b/g,
  ],
  number: [
    /(?<![\w-])(?<what>\d{3}-\d{2}-\d{4})(?![\w-])/g,
    new RegExp(
      `\\b(?:MRN|SSN|[Dd]river['’]?s? [Ll]icen[sc]e|(?:${idFields}) ?(?:ID|Id|id|[Nn]o\\.?|[Nn]umber|#))[ \\u0001]{0,4}(?:is |was |[:#])?[ \\u0001#]{0,4}(?<what>[A-Z]{0,3}-?\\d[\\d-]{3,24})`,
      'g',
    ),
  ],
};

/** Every identifier contains one of these characters. */
const mayHold = /[\d@]/;

/** What every match of a sort contains. Almost no block contains it, and the expressions take long to compile. */
const needed: Readonly<Record<Sort, RegExp>> = {
  phone: /\d{3}[-. ]?\d{4}/,
  email: /@/,
  address: new RegExp(` (?:${street})(?![a-z])|Box \\d`),
  number: /\d[\d-]{3}/,
};

const travels = 'The chart already holds it; here it can travel further than the family would like.';
const messages: Readonly<Record<Sort, string>> = {
  phone: `A telephone number is in this text. ${travels}`,
  email: `An e-mail address is in this text. ${travels}`,
  address: 'A street address is in this text. “At home” usually says what the reader needs.',
  number: 'A number that identifies a person is in this text. The billing or record field is a safer place for it.',
};
const offers: Readonly<Record<Sort, { readonly title: string; readonly text: string }>> = {
  phone: { title: 'Leave it to the chart', text: '{number in chart}' },
  email: { title: 'Leave it to the chart', text: '{e-mail in chart}' },
  address: { title: 'Leave it to the chart', text: '{address in chart}' },
  number: { title: 'Leave it to the record', text: '{number in record}' },
};

/** Contact details or numbers that identify a family. */
export const privacyContactOrId = defineBlockRule({
  id: 'privacy-contact-or-id',
  title: 'A telephone number, an address or an ID of a person',
  family: 'privacy',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'hint' },
  source: ['HIP'],
  options: {},
  check(block, _options, context) {
    if (!mayHold.test(block.source)) return noFindings;
    const held = sorts.filter((sort) => needed[sort].test(textFor(sort, block)));
    return held.length === 0 ? noFindings : Array.from(identifiersIn(block, held, context), findingOf);
  },
});

const sorts = ['number', 'phone', 'email', 'address'] as const satisfies Sort[];

/** E-mail addresses are masked in the prose, so they are searched in the source. */
const textFor = (sort: Sort, { prose, source }: Block): string => (sort === 'email' ? source : prose);

function* identifiersIn(block: Block, held: readonly Sort[], context: Context): Iterable<Identifier> {
  const spans: Span[] = [];
  for (const sort of held) {
    const text = textFor(sort, block);
    for (const found of patterns[sort].flatMap((pattern) => [...text.matchAll(pattern)])) {
      const span = spanOfGroup(found, 'what');
      if (!span || spans.some(({ end, start }) => start < span.end && span.start < end)) continue;
      if (sort !== 'number' && isOwn(block, span.start, context)) continue;
      spans.push(span);
      yield { span, message: messages[sort], rewrites: [offers[sort]] };
    }
  }
}

const ofFamily =
  // the lookahead makes V8 compile the list after it only once: docs/speed.md
  /\b(?:mother|father|mom|mum|dad|parents?|guardian|grand\w{2,8}|aunt|uncle|his|her|their|your|family)(?:['’]s)? (?:new |work |home |old )?(?=\w)(?:cell|phone|telephone|mobile|number|e-?mail|address|house|apartment|home)\b|\b(?:mother|father|mom|mum|dad|parents?|guardian|grand\w{2,8}|aunt|uncle)(?:['’]s)? (?:(?:can|may|could) (?:best )?be (?:reached|called|texted)|(?:is|are) (?:best )?(?:reached|reachable)|prefers? (?:calls|texts)|at (?=\(?\d))|\b(?:reach|call|text|contact|emergency contact:?) (?:the |his |her )?(?:mother|father|mom|mum|dad|parents?|guardian|grand\w{2,8}|aunt|uncle|him|her|them)\b|\b(?:lives?|living|moved|home phone|cell)\b/i;

/** Contact details of the writer or the clinic. A letter contains many, and a note sometimes one. */
function isOwn({ source }: Block, at: number, { kind }: Context): boolean {
  const [line, sentence] = [around(source, at, /\n/g), around(source, at, /\n|[.!?] (?=[A-Z])/g)];
  if (ofFamily.test(sentence)) return /\b(?:call|text|email|reach) (?:us|me)\b/i.test(sentence);
  return isOwnContact(sentence) || isOwnContact(line) || kind === 'caregiver-letter';
}

/** The part of a text that contains offset `at`, from one break to the next. */
function around(source: string, at: number, breaks: RegExp): string {
  let start = 0;
  for (const { 0: found, index } of source.matchAll(breaks)) {
    if (index >= at) return source.slice(start, index);
    start = index + found.length;
  }
  return source.slice(start);
}
