/** Words a day as one would to a colleague. Days are written `2026-03-09`. Does not depend on VS Code. */

const dayMs = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** “today”, “5 weeks ago”: no more exact than people remember. */
export function ago(day: string, today: string): string {
  const days = Math.round((timeOf(today) - timeOf(day)) / dayMs);
  if (days < 0) return `on ${spoken(day)}`;
  if (days < 2) return days === 0 ? 'today' : 'yesterday';
  if (days < 14) return `${String(days)} days ago`;
  if (days < 63) return `${String(Math.round(days / 7))} weeks ago`;
  if (days < 730) return `${String(Math.round(days / 30.44))} months ago`;
  return `${String(Math.round(days / 365.25))} years ago`;
}

/** “Monday, March 9” */
export const spoken = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    timeOf(day),
  );

/** The day of `date` in the writer's time zone. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
