/** Days and times as people write them: Tues, March 4, 3/4/2026, 2026-03-04, noon, 3 pm. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const days = 'mon tue wed thu fri sat sun'.split(' ');

const monthWord = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;

/** One pattern for each way to write a date. */
const datePatterns: readonly (readonly [RegExp, (groups: Groups) => readonly string[]])[] = [
  [
    new RegExp(
      String.raw`\b(?<month>${monthWord})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?:%|percent|minutes))`,
      'gi',
    ),
    ({ day, month }) => [dateOf(months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1, day)],
  ],
  [
    new RegExp(String.raw`\b(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${monthWord})\b`, 'gi'),
    ({ day, month }) => [dateOf(months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1, day)],
  ],
  [/\b\d{4}-(?<month>\d{2})-(?<day>\d{2})\b/g, ({ day, month }) => [dateOf(month, day)]],
  // “by 4/20”: without a year, only after such a word, because “4/20” could also mean 4 out of 20
  [
    /(?<=\b(?:on|by|until|till|due|before|since|visit|appointment|appt\.?|meeting|study|re-eval|evaluation):? )(?<month>\d{1,2})\/(?<day>\d{1,2})\b(?!\/)/gi,
    ({ day, month }) => [dateOf(month, day), dateOf(day, month)],
  ],
  // both orders are in use: month first, or day first
  [/\b(?<month>\d{1,2})\/(?<day>\d{1,2})\/\d{2,4}\b/g, ({ day, month }) => [dateOf(month, day), dateOf(day, month)]],
];

type Groups = Readonly<Record<string, string | undefined>>;

const dateOf = (month: number | string | undefined, day: string | undefined): string =>
  `${String(Number(month))}-${String(Number(day))}`;

/** A match, and everything that it can mean, each in one standard spelling. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly values: readonly string[];
}

/** The dates in `text`. The year is ignored. */
export const datesIn = (text: string): readonly Reading[] =>
  datePatterns.flatMap(([pattern, valuesOf]) =>
    [...text.matchAll(pattern)].map(({ 0: found, groups = {}, index }) => ({
      start: index,
      end: index + found.length,
      values: valuesOf(groups),
    })),
  );

const weekday =
  /\b(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?\b\.?/gi;

/** “Tues”, “Tuesdays”. Short forms need a capital. “Sat” and “Sun” do not count, because they are also words. */
export const weekdaysIn = (text: string): readonly Reading[] =>
  [...text.matchAll(weekday)]
    .filter(({ 0: found }) => /day/i.test(found) || (/^[A-Z]/.test(found) && !/^(?:Sat|Sun)s?$/.test(found)))
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.replace(/\.$/, '').length,
      values: [days.find((day) => found.toLowerCase().startsWith(day)) ?? ''],
    }));

const clock =
  /\b(?<hour>\d{1,2})(?::(?<minute>\d{2}))? ?(?<half>[ap])\.?m\b\.?|\b(?<hour24>\d{1,2}):(?<minute24>\d{2})\b|\b(?<word>noon|midnight)\b|\b(?<oclock>\d{1,2}) o['’]clock/gi;

/** Times of day. A time without “am” or “pm” can be either. */
export const timesIn = (text: string): readonly Reading[] =>
  [...text.matchAll(clock)].map(({ 0: found, groups = {}, index }) => ({
    start: index,
    end: index + found.replace(/\.$/, '').length,
    values: timesOf(groups),
  }));

function timesOf({ half, hour, hour24, minute, minute24, oclock, word }: Groups): readonly string[] {
  if (word !== undefined) return [word.toLowerCase() === 'noon' ? '12:00' : '0:00'];
  if (hour !== undefined) {
    const hours = (Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
    return [`${String(hours)}:${minute ?? '00'}`];
  }
  const hours = Number(hour24 ?? oclock);
  return [hours, (hours + 12) % 24].map((each) => `${String(each)}:${minute24 ?? '00'}`);
}
