import { speechIn, type Speech } from '../language/speech.ts';
import type { Block } from '../text/block.ts';
import { isNegated, isSpoken, ownSentences, wordsIn, type Said } from './clauses.ts';
import { momentsIn } from './moments.ts';
import type { Names } from './names.ts';
import { isSelfContained } from './self-contained.ts';
import type { FoundThread, Place } from './thread.ts';

/** Finds “Still open: …”, “Keeping in mind for J.A.: …”, and what was on a caregiver's mind. */

const stillOpen = /^[\s*_>•-]*still\s+open(?:\s+between\s+us)?\s*:\s*(?<words>\S[^]*)$/iu;
const keptInMind =
  /^[\s*_>•-]*(?:(?:I\s+am|I['’]m|I\s+will|I['’]ll)\s+)?(?:keep|keeping|kept|hold|holding|held)\s+in\s+mind(?:\s+for\s+[^:]{1,40})?:\s*(?<words>\S[^]*)$/iu;
const keepsInMind =
  /^[\s*_>•-]*I(?:\s+am|['’]m|\s+will|['’]ll)?\s+(?:keep|keeping|hold|holding)\s+(?<words>\S[^:]{1,80}?)\s+in\s+mind\b/iu;

/** What the writer keeps in mind for the child. */
export const keptIn = (said: Said): readonly FoundThread[] => {
  const kept = labelled(said, 'kept', keptInMind);
  return kept.length > 0 ? kept : labelled(said, 'kept', keepsInMind);
};

/** A repair that is not done yet: “Still open: …”. */
export const openRepairIn = (said: Said): readonly FoundThread[] =>
  labelled(said, 'open-repair', stillOpen).filter(({ rest }) => !/^(?:nothing|none|no|n\/a|-)(?!\p{L})/iu.test(rest));

function labelled(said: Said, kind: 'kept' | 'open-repair', form: RegExp): readonly FoundThread[] {
  const words = form.exec(said.text)?.groups?.['words'];
  if (words === undefined) return [];
  const at = said.text.indexOf(words);
  const text = words.replace(/[\s.!…]*$/, '');
  const span = { start: said.span.start + at, end: said.span.start + at + text.length };
  const rest = wordsIn(said.block, span);
  if (rest === undefined || rest === '' || isSpoken(said, at)) return [];
  const isWhole = isSelfContained(rest, false);
  const who = { role: 'writer', name: 'I' } as const;
  // “Keeping in mind for J.A.: the ladder he wants to be long” says who “he” is
  const sure = isWhole || (kind === 'kept' && /\sin\s+mind\s+for\s/i.test(said.text));
  return [{ kind, span, who, rest, sure, object: kind === 'kept' && isWhole ? rest : undefined }];
}

/** What mattered most to the caregiver: in their own words, or else the sentence that says it. */
export function priorityIn(block: Block, place: Place): readonly FoundThread[] {
  if (block.kind === 'heading' || /^\W*(?:keep|held|hold)/i.test(block.prose)) return [];
  const quoted = place.onMind ? quotedIn(block, place, 0, block.prose.length) : undefined;
  return quoted ? [quoted] : toldPriority(block, place);
}

/** The first thing that a caregiver says between two offsets, if it is more than a word or two. */
function quotedIn(block: Block, { names }: Place, from: number, to: number): FoundThread | undefined {
  const { end, start } = block.tokens;
  const speech = speechIn(block).find(
    (each) =>
      each.form === 'quote' &&
      each.end - each.first > shortest &&
      (start[each.first] ?? 0) >= from &&
      (start[each.first] ?? 0) < to &&
      isCaregivers(block, each, names),
  );
  if (!speech) return undefined;
  const span = { start: start[speech.first] ?? 0, end: end[speech.end - 1] ?? 0 };
  const rest = wordsIn(block, span);
  return rest === undefined
    ? undefined
    : { kind: 'priority', span, who: { role: 'caregiver', name: '' }, rest, sure: true };
}

/** Are these the caregiver's words: “…,” she said, or Rosa said? Not if the child is named beside them. */
function isCaregivers({ prose, tokens }: Block, { end, first, speaker }: Speech, { child }: Names): boolean {
  if (speaker !== 'child' && speaker !== 'other') return speaker !== 'writer';
  const [from, to] = [tokens.start[first] ?? 0, tokens.end[end - 1] ?? 0];
  return !new RegExp(child, 'u').test(`${prose.slice(Math.max(0, from - 40), from)} … ${prose.slice(to, to + 25)}`);
}

const shortest = 3;
/** How far after “She had one thing on her mind.” the words themselves may begin, in UTF-16 code units. */
const reach = 8;

/** Enough to count as a mention, but too little to carry on: who came in with what, who would like to bring what. */
const saysLess = /^(?:came|walked) in with|would like to/i;

/** A sentence about what a caregiver needed, asked or worried about: in the section for it, or with their name. */
function toldPriority(block: Block, place: Place): readonly FoundThread[] {
  const { names, onMind, part } = place;
  if (part === 'goals' || part === 'plan') return [];
  const cues = momentsIn(block).filter(
    ({ moment, span }) => moment === 'caregiver-priority' && !saysLess.test(block.prose.slice(span.start, span.end)),
  );
  const named = new RegExp(names.caregiver, 'u');
  const said = ownSentences(block).find(
    ({ span, text }) =>
      cues.some((cue) => cue.span.start >= span.start && cue.span.start < span.end) &&
      (onMind || named.test(text)) &&
      !isNegated(text),
  );
  const rest = said && wordsIn(block, said.span);
  if (!said || rest === undefined) return [];
  const quoted = quotedIn(block, place, said.span.start, said.span.end + reach);
  if (quoted) return [quoted];
  return [{ kind: 'priority', span: said.span, who: { role: 'unsure', name: '' }, rest, sure: false }];
}
