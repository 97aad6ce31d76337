import type { Block } from '../text/block.ts';
import type { Context } from './rule.ts';
import { defineBlockRule } from './rule.ts';
import { findingOf, isOwnContact, lineAt, type Identifier } from './shared/privacy.ts';

type Sort = 'phone' | 'email' | 'address' | 'number';

const street = 'St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Circle|Cir|Pkwy|Parkway|Hwy|Highway';
const patterns: Readonly<Record<Sort, RegExp>> = {
  phone: /(?:\(\d{3}\)\s?|(?<![\w-])(?:\+?1[-. ])?\d{3}[-. ])\d{3}[-. ]\d{4}(?![\w-])/g,
  email: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/g,
  address: new RegExp(`(?<![\\w/-])\\d{1,5} (?:[NSEW]\\.? )?(?:[A-Z][a-z]+|\\d{1,3}(?:st|nd|rd|th)) (?:[A-Z][a-z]+ )?(?:${street})(?![a-z])\\.?(?:,? (?:Apt|Unit|#)\\.? ?\\w{1,5})?`, 'g'),
  number:
    /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])|\b(?:MRN|SSN|(?:[Mm]edical [Rr]ecord|[Mm]ember|[Pp]olicy|[Mm]edicaid|[Cc]ase|[Aa]ccount|[Cc]hart|[Cc]lient|[Pp]atient|[Ii]nsurance|[Gg]roup|[Ss]ubscriber) ?(?:ID|[Ii]d|[Nn]o\.?|[Nn]umber|#))\s{0,2}(?:is |[:#])?\s{0,2}#?[A-Z]{0,3}-?\d[\d-]{3,}/g,
};

const messages: Readonly<Record<Sort, string>> = {
  phone: 'A telephone number is in this text. The chart already holds it; here it can travel further than the family would like.',
  email: 'An e-mail address is in this text. The chart already holds it; here it can travel further than the family would like.',
  address: 'A street address is in this text. “At home” usually says what the reader needs.',
  number: 'A number that identifies a person is in this text. The billing or record field is a safer place for it.',
};
const offers: Readonly<Record<Sort, { readonly title: string; readonly text: string }>> = {
  phone: { title: 'Leave it to the chart', text: '{number in chart}' },
  email: { title: 'Leave it to the chart', text: '{e-mail in chart}' },
  address: { title: 'Leave it to the chart', text: '{address in chart}' },
  number: { title: 'Leave it to the record', text: '{number in record}' },
};

/** How to reach or identify a family. */
export const privacyContactOrId = defineBlockRule({
  id: 'privacy-contact-or-id',
  title: 'A telephone number, an address or an ID of a person',
  family: 'privacy',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'hint' },
  source: ['HIP'],
  options: {},
  *check(block, _options, context) {
    if (!/[\d@]/.test(block.source)) return;
    for (const identifier of identifiersIn(block, context)) yield findingOf(identifier);
  },
});

function* identifiersIn(block: Block, context: Context): Iterable<Identifier> {
  for (const sort of ['number', 'phone', 'email', 'address'] as const) {
    // an address of mail is covered in the prose, as it is none
    const text = sort === 'email' ? block.source : block.prose;
    for (const found of text.matchAll(patterns[sort])) {
      if (sort !== 'number' && isOwn(block, found.index, context)) continue;
      yield { span: { start: found.index, end: found.index + found[0].length }, message: messages[sort], rewrites: [offers[sort]] };
    }
  }
}

/** A letter is full of ways to reach the one who writes it; a note names its clinic now and then. */
function isOwn(block: Block, at: number, { kind }: Context): boolean {
  const line = lineAt(block, at);
  if (isOwnContact(line)) return true;
  return kind === 'caregiver-letter' && !/\b(?:your|his|her|their|mother|father|mom|dad|lives?)\b/i.test(line);
}
