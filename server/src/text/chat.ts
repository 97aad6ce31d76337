import { silent, type Masked } from './mask.ts';

/**
 * Lines of speech in CHAT, the transcript format of child language archives: “*MOT:	what color (i)s <this> [//] that
 * ?”. Its codes mark what was not said, so they are masked.
 */

const spoken = /^\*[A-Z][A-Z0-9]{1,6}:/m;
/** A spoken line, or a header or tier, which is not spoken. */
const line = /^(?:\*[A-Z][A-Z0-9]{1,6}:|([@%])[A-Za-z]{2,20}\b)[^\n]*/gm;

/** How the codes of a line are masked, one kind after the other. Of overlapping matches, the first one counts. */
const codes: readonly (readonly [RegExp, Masked['by']])[] = [
  [/\p{Cc}?\d{2,}_\d{2,}\p{Cc}?/gu, ' '], // time codes
  [/(?:<[^<>\n]{0,80}>|[^\s<>[\]]{1,80})\s?\[\/{1,3}\??\]/g, ' '], // “<what is> [//] what's”: begun, then rephrased
  [/\[[^\]\n]{0,80}\]/g, ' '], // [x 2] [?] [=! laughs] [: this]
  [/&[-+~=*][^\s,.?!]+/g, ' '], // &-um &=laughs
  [/(?<=\p{L})@[a-z]+(?::[a-z]+)?/gu, silent], // woof@o
  [/(?<=\p{L})\((?=\p{L}+\))|(?<=\p{L}\(\p{L}{1,12})\)|\((?=\p{L}+\)\p{L})|(?<=\(\p{L}{1,12})\)(?=\p{L})/gu, silent], // (be)cause
  [/(?<=\()(?:\.{1,3}|\d[\d.:]*)(?=\))|[\u2021\u201e]/g, ','], // (.)
  [/\((?=(?:\.{1,3}|\d[\d.:]*)\))|(?<=\((?:\.{1,3}|\d[\d.:]{0,6}))\)/g, ' '],
  [/[<>]|\+[/"^<,+!]*|(?<=\p{L})_(?=\p{L})/gu, ' '], // <that one> [?], +... choo_choo
];

/** A quick check: most lines contain no codes, and each code contains one of these. */
const mayHoldCodes = /[[(&@<>+_\u2021\u201e]/;

export const isChat = (source: string): boolean => source.includes('*') && spoken.test(source);

/** The codes in all lines of `source`, in order and without overlap. */
export function codesOfChat(source: string): readonly Masked[] {
  const covered: Masked[] = [];
  for (const { 0: text, 1: unsaid, index } of source.matchAll(line)) {
    if (unsaid === undefined) {
      if (mayHoldCodes.test(text)) covered.push(...codesIn(text, index));
    } else covered.push({ start: index, end: index + text.length, by: ' ' });
  }
  return covered;
}

function codesIn(text: string, from: number): readonly Masked[] {
  const found: Masked[] = [];
  const taken = new Uint8Array(text.length);
  for (const [form, by] of codes)
    for (const { 0: code, index } of text.matchAll(form)) {
      const end = index + code.length;
      if (taken.subarray(index, end).includes(1)) continue;
      taken.fill(1, index, end);
      found.push({ start: from + index, end: from + end, by });
    }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Is the offset in a header such as “@Participants: CHI Child, MOT Mother”, in a block of its own? Nobody speaks there.
 * But it is not masked as headers within the talk are, because a full name in it is private all the same.
 */
export const isInHeader = ({ source }: { readonly source: string }, at: number): boolean =>
  /^ {0,3}@\p{Lu}/u.test(source.slice(source.lastIndexOf('\n', at - 1) + 1, at + 1));
