import type { ProseDocument } from '../text/document.ts';
import type { Located } from './located.ts';
import { suppressionsIn } from './suppressions.ts';

/** Small steps from findings to findings, each for one reason. */

/** A person said of these: not here. */
export function unsuppressed(findings: readonly Located[], document: ProseDocument): readonly Located[] {
  const isSuppressed = suppressionsIn(document);
  return isSuppressed ? findings.filter((finding) => !isSuppressed(finding)) : findings;
}

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

const rank = ({ rule }: Located): number => caring.indexOf(rule.family);

/** One finding a span. A long sentence is about its length, so it may hold others; so may the note as a whole. */
export function withoutOverlaps(findings: readonly Located[]): readonly Located[] {
  const kept: Located[] = [];
  const [whole, spoken] = [findings.filter(isAboutWhole), findings.filter((finding) => !isAboutWhole(finding))];
  const sorted = [...spoken].sort((a, b) => a.at.start - b.at.start || rank(a) - rank(b) || b.at.end - a.at.end);
  for (const finding of sorted) {
    const last = kept.findLast(({ rule }) => !holdsOthers.has(rule.id));
    if (holdsOthers.has(finding.rule.id) || !last || finding.at.start >= last.at.end) kept.push(finding);
    else if (rank(finding) < rank(last)) kept[kept.lastIndexOf(last)] = finding;
  }
  return [...kept, ...whole];
}

const isAboutWhole = ({ couldHold }: Located): boolean => couldHold !== undefined;

const holdsOthers = new Set([
  'long-sentence',
  'reading-level',
  'jargon-stack',
  'deficit-only-assessment',
  'worry-without-next-step',
]);

export const inReadingOrder = (findings: readonly Located[]): readonly Located[] =>
  [...findings].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
