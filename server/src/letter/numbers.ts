/** Numbers as people write them: 4, four, a dozen, 1,200. */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Matches one number, in digits or in words. It has no capturing groups. */
export const numberPattern = String.raw`(?:\d+(?:,\d{3})*(?:\.\d+)?|(?:${tens.join('|')})(?:-(?:${units.slice(1, 10).join('|')}))?|${units.join('|')}|an? dozen|a couple(?: of)?)`;

/** The value of a match of {@link numberPattern}. Undefined for any other text. */
export function numberIn(text: string): number | undefined {
  const word = text.toLowerCase();
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  if (/^an? dozen$/.test(word)) return 12;
  if (word.startsWith('a couple')) return 2;
  const [ten = '', unit] = word.split('-');
  const small = units.indexOf(ten);
  if (small >= 0) return small;
  const large = tens.indexOf(ten);
  if (large < 0) return undefined;
  return (large + 2) * 10 + (unit === undefined ? 0 : Math.max(0, units.indexOf(unit)));
}
