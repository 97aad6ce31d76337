import type { MissedVisit } from '../note/visits.ts';
import type { Chosen } from './choose.ts';
import type { Page } from './page.ts';

/**
 * Writes the letter after a visit that did not take place. It says that we thought of the family, and does not scold.
 * The note has no moment to share, and the reason for the missed visit is the family's own.
 */
export function tellMissed(page: Page, { plan, thread }: Chosen, visit: MissedVisit, child: string): void {
  const isMoved = visit === 'moved';
  page.paragraph(
    isMoved
      ? 'Our visit is on {day and time} now. I hope things are OK.'
      : `We missed you and ${child} on {day}. I hope things are OK.`,
  );
  page.paragraph(`${isMoved ? '' : 'You don’t have to tell me why. '}Life gets in the way for all of us.`);
  if (plan.length > 0) page.list(plan.map(({ alone, from, text }) => ({ from, text: alone ?? text })));
  else if (!isMoved) page.paragraph('I saved {day and time} for you.');
  page.paragraph(
    isMoved
      ? 'If another time, another place or a video visit would be easier, tell me and we’ll try it.'
      : 'Would another time, another place or a video visit be easier? Tell me and we’ll try it.',
  );
  if (thread) page.carried([{ from: thread.from, text: thread.alone ?? thread.text }]);
  else page.paragraph(`Please tell ${child} that I saw {thing} and thought of our time together.`);
}
