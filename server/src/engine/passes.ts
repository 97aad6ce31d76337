import type { Family } from '../rules/rule.ts';
import { inOrder } from '../text/collected.ts';
import type { Located } from './located.ts';

/**
 * The families, from the most caring to the plainest. If two of them speak about the same words, the earlier one is
 * heard.
 */
const caring: readonly Family[] = [
  'privacy',
  'honesty',
  'caregivers',
  'labels',
  'control',
  'play',
  'culture',
  'voice',
  'jargon',
  'plain',
  'structure',
];

type Ranked = Pick<Located, 'at' | 'couldHold' | 'rule'>;

const rank = ({ rule: { family, giveWayAs } }: Ranked): number =>
  giveWayAs === undefined ? caring.indexOf(family) : caring.indexOf(giveWayAs) + 0.5;

/**
 * Keeps one finding per span, that of the family that comes first. Findings that may contain others are all kept: those
 * of rules that say so (`holdsOthers`), and those about the note as a whole (`couldHold`).
 */
export function withoutOverlaps<F extends Ranked>(findings: readonly F[]): readonly F[] {
  if (findings.length < 2) return findings;
  const kept: F[] = [];
  let last = -1; // the index of the last kept finding that may not contain others
  for (const finding of inOrder(findings, bySpeaking)) {
    const before = kept[last];
    const isHolder = finding.couldHold !== undefined || finding.rule.holdsOthers === true;
    if (isHolder || !before || finding.at.start >= before.at.end) {
      kept.push(finding);
      if (!isHolder) last = kept.length - 1;
    } else if (rank(finding) < rank(before)) kept[last] = finding;
  }
  return kept;
}

const bySpeaking = (a: Ranked, b: Ranked): number =>
  a.at.start - b.at.start || rank(a) - rank(b) || b.at.end - a.at.end;

export const inReadingOrder = <F extends Ranked>(findings: readonly F[]): readonly F[] => inOrder(findings, byPlace);

const byPlace = (a: Ranked, b: Ranked): number => a.at.start - b.at.start || a.at.end - b.at.end;
