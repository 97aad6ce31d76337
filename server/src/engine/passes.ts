import type { Located } from './located.ts';

/** The families from the most caring to the plainest: where two speak about the same words, the earlier is heard. */
const caring = [
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

/** How somebody is called is the least that can be said of a line about them. */
const rank = ({ rule }: Ranked): number =>
  rule.id === 'mom-as-name' ? caring.indexOf('voice') + 0.5 : caring.indexOf(rule.family);

/** One finding a span. A long sentence is about its length, so it may hold others; so may the note as a whole. */
export function withoutOverlaps<F extends Ranked>(findings: readonly F[]): readonly F[] {
  if (findings.length < 2) return findings;
  const kept: F[] = [];
  let last = -1; // of those kept, the last that holds no others
  for (const finding of [...findings].sort(bySpeaking)) {
    const before = kept[last];
    const isHolder = finding.couldHold !== undefined || holdsOthers.has(finding.rule.id);
    if (isHolder || !before || finding.at.start >= before.at.end) {
      kept.push(finding);
      if (!isHolder) last = kept.length - 1;
    } else if (rank(finding) < rank(before)) kept[last] = finding;
  }
  return kept;
}

const bySpeaking = (a: Ranked, b: Ranked): number =>
  a.at.start - b.at.start || rank(a) - rank(b) || b.at.end - a.at.end;

const holdsOthers = new Set([
  'long-sentence',
  'reading-level',
  'jargon-stack',
  'deficit-only-assessment',
  'worry-without-next-step',
  'letter-many-asks',
]);

export const inReadingOrder = <F extends Ranked>(findings: readonly F[]): readonly F[] =>
  findings.length < 2 ? findings : [...findings].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
