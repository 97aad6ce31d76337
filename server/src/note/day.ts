/** Dates as notes write them. A day is `2026-03-09`, so that days sort like strings. */

const months = 'january february march april may june july august september october november december'.split(' ');
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const named = String.raw`(?<name>${months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

/** ISO order first, with the year before the month, which everybody reads the same way; then dates in words. */
const forms = [
  new RegExp(String.raw`^${year}[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?![\d])`),
  new RegExp(String.raw`^(?:[a-z]+,\s+)?${named}\s+${day},?\s+${year}\b`, 'i'),
  new RegExp(String.raw`^(?:[a-z]+,\s+)?${day}\s+${named},?\s+${year}\b`, 'i'),
];
/** “3/25/2026”, “25.3.2026”: read only if just one order gives a valid date. */
const eitherOrder = new RegExp(String.raw`^(?<one>\d{1,2})[-/.](?<other>\d{1,2})[-/.]${year}\b`);

/** The day at the start of `text`; undefined if there is none, or two are possible. */
export function dayIn(text: string): string | undefined {
  const trimmed = text.trim();
  for (const form of forms) {
    const found = form.exec(trimmed)?.groups;
    if (found) return dayNamed(found['year'], found['month'] ?? monthNamed(found['name']), found['day']);
  }
  const { one, other, year: ofYear } = eitherOrder.exec(trimmed)?.groups ?? {};
  const [american, european] = [dayNamed(ofYear, one, other), dayNamed(ofYear, other, one)];
  return american === undefined || european === undefined || american === european ? (american ?? european) : undefined;
}

const monthNamed = (name = ''): string =>
  String(months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1);

function dayNamed(year = '', month = '', dayOfMonth = ''): string | undefined {
  const iso = [year, month.padStart(2, '0'), dayOfMonth.padStart(2, '0')].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  // `Date` would turn the 31st of February into the 3rd of March
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

const inName = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/;

/** The day in a file name: `2026-03-09-visit.md`, `visit 20260309.md`. */
export function dayInName(name: string): string | undefined {
  const [, ofYear, , month, dayOfMonth] = inName.exec(name) ?? [];
  return ofYear === undefined ? undefined : dayNamed(ofYear, month, dayOfMonth);
}

/** The day of `date` in the writer's time zone. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
