import { isInHeader } from '../text/chat.ts';
import { headNouns } from '../language/classes.ts';
import { isFunctionWord, isKnownVerb, sentenceAt, wordAt } from '../language/grammar.ts';
import { termsIn } from '../lexicon/terms.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { opaque } from '../text/mask.ts';
import { words } from '../text/vocabulary.ts';
import { TokenKind, type Tokens } from '../text/words.ts';
import { defineDocumentRule } from './rule.ts';

interface Letters {
  readonly span: Span;
  readonly letters: string;
  readonly explained: boolean;
}

/** Acronyms that everybody knows. */
const everyday = words(
  `tv tvs dvd dvds cd cds abc abcs usa us uk eu ok phd md rn am pm zip nasa lego ii iii iv vi vii viii ix xi xii id ids ufo ufos diy fyi ps vip pdf pdfs usb fm
  gps atm ymca ywca jr sr mr mrs ms dr no yes hi mom dad stop go a i tba tbd rsvp asap faq faqs led suv suvs nyc la dc bbq pj pjs xl xs covid wifi ap mri er iq dna cpr hipaa hiv aids ekg ct iv mph sos vs ot please hello wow yay hooray love open exit push warning happy bid tid qid re
  left right first last next then sleep falls fall food feed feeds bath baths bed eat drink water milk car off on up down day days night week daily slow fast wait hot cold wet dry big both only never always skin pain fever meds school red blue green yellow signs risk asleep awake`,
);
const states =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;
const capitals = /^[A-Z]{2,6}s?$/;

/** Finds acronyms that neither the lexicon nor the text explains. */
export const acronymUnknown = defineDocumentRule({
  id: 'acronym-unknown',
  title: 'Letters that nothing here explains',
  family: 'jargon',
  severity: { 'caregiver-letter': 'hint', 'session-note': 'hint' },
  source: ['PLG'],
  options: {},
  read: (block) => lettersIn(block),
  *check(facts, _document, _options, { preferences }) {
    const met = new Set<string>();
    for (const placed of facts)
      for (const { explained, letters, span } of placed.fact) {
        const key = letters.replace(/s$/, '');
        if (met.has(key)) continue;
        met.add(key);
        if (explained || preferences.acronyms.has(key) || preferences.fine.has(key.toLowerCase())) continue;
        yield {
          placed,
          finding: {
            span,
            message: messageFor(letters),
            rewrites: () => [
              {
                title: `Add what “${letters}” stands for`,
                style: 'expand' as const,
                edits: [{ span: { start: span.end, end: span.end }, text: ' ({what it stands for})' }],
              },
            ],
          },
        };
      }
  },
});

const messageFor = (letters: string): string =>
  `“${letters}” is new to me, so a caregiver may not know it either. What do the letters stand for? Say it once beside them, or add it to your own words.`;

/** All acronyms of a block; undefined if there are none. */
function lettersIn(block: Block): readonly Letters[] | undefined {
  if (isShouted(block)) return undefined;
  const found: Letters[] = [];
  const { tokens } = block;
  const terms = termsIn(block);
  for (let at = 0; at < tokens.length; at++) {
    if (!areCapitals(block.source, tokens.start[at] ?? 0) || !mayBeLetters(tokens, at)) continue;
    const span = { start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0 };
    const letters = block.source.slice(span.start, span.end);
    if (!capitals.test(letters) || isInAny(terms, at)) continue;
    if (!hasOtherReason(block, at, letters)) found.push({ span, letters, explained: isExpanded(block, at) });
  }
  return found.length > 0 ? found : undefined;
}

// not inlined: a closure in the loop would capture `at`, and V8 would allocate a context for each token
const isInAny = (terms: ReturnType<typeof termsIn>, at: number): boolean =>
  terms.some(({ end, first }) => first <= at && at < end);

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Tests two letters, because most capitals are followed by a lower-case letter. */
const areCapitals = (source: string, at: number): boolean =>
  isCapital(source.charCodeAt(at)) && isCapital(source.charCodeAt(at + 1));

/** A word that is not joined to its neighbors, and that not everybody knows. */
const mayBeLetters = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.word &&
  tokens.tied[at] !== true &&
  tokens.tied[at + 1] !== true &&
  !everyday.has(tokens.id[at] ?? 0);

/** Is it in capitals for another reason: a place, a title, initials? */
const hasOtherReason = (block: Block, at: number, letters: string): boolean =>
  isOrdinary(block, at) ||
  isPlace(block, at, letters) ||
  isAmongCapitals(block, at) ||
  isInitials(block, at) ||
  isUnit(block, at) ||
  isSpeaker(block, at) ||
  isInHeader(block, block.tokens.start[at] ?? 0);

/** “35 dB HL” */
const isUnit = (block: Block, at: number): boolean => at > 0 && wordAt(block, at - 1) === 'db';

/** “*CHI: more”: the speaker in a transcript. */
const isSpeaker = (block: Block, at: number): boolean =>
  wordAt(block, at + 1) === ':' && at > 0 && wordAt(block, at - 1) === '*';

/** “PLAY TIME”, “NOTE:”: an everyday word in capitals. */
const isOrdinary = (block: Block, at: number): boolean => {
  const id = block.tokens.id[at] ?? 0;
  // “used the HELP”
  if (at > 0 && /^(?:the|an?|his|her|our|their|this)$/.test(wordAt(block, at - 1))) return false;
  return isFunctionWord(id) || isKnownVerb(id) || headNouns.has(id);
};

const isShouted = ({ kind, source }: Block): boolean => kind === 'heading' && source === source.toUpperCase();

/** “Austin, TX” */
const isPlace = (block: Block, at: number, letters: string): boolean =>
  states.test(letters) && at > 0 && wordAt(block, at - 1) === ',';

/**
 * Beside a slash, it belongs to credentials or shorthand. Beside another word in capitals, it belongs to a title, or
 * somebody shouts.
 */
function isAmongCapitals(block: Block, at: number): boolean {
  const sentence = sentenceAt(block, at);
  return [at - 1, at + 1].some((beside) => {
    if (beside < sentence.first || beside >= sentence.end) return false;
    const text = block.source.slice(block.tokens.start[beside], block.tokens.end[beside]);
    return (
      text === '/' ||
      text === '&' ||
      (/^[A-Z]{2,}$/.test(text) && !/^(?:[A-Z]{2,6})$/.test(text)) ||
      /^[A-Z]{7,}$/.test(text)
    );
  });
}

const isInitials = (block: Block, at: number): boolean =>
  block.prose.charAt(block.tokens.end[at] ?? 0) === '.' &&
  /^[A-Z]\.$/.test(block.prose.slice((block.tokens.end[at] ?? 0) - 1, (block.tokens.end[at] ?? 0) + 1)) &&
  (block.tokens.end[at] ?? 0) - (block.tokens.start[at] ?? 0) === 1;

/** An expansion in parentheses of two words or more, or a blank to fill. */
const spelledOut = new RegExp(`^\\s*\\((?:${opaque}|[^)]*\\p{L}[ -]\\p{L})`, 'u');

/** “routines-based interview (RBI)” or “RBI (routines-based interview)” */
function isExpanded(block: Block, at: number): boolean {
  const before = at > 0 ? wordAt(block, at - 1) : '';
  const after = at + 1 < block.tokens.length ? wordAt(block, at + 1) : '';
  return (
    (before === '(' && after === ')') || (after === '(' && spelledOut.test(block.prose.slice(block.tokens.end[at])))
  );
}
