/** The offset just after the sentence: at its old place, or else where it occurs exactly once. */
export function behind(text: string, sentence: string, end: number): number | undefined {
  if (text.slice(0, end).endsWith(sentence)) return end;
  const at = text.indexOf(sentence);
  return at < 0 || text.includes(sentence, at + 1) ? undefined : at + sentence.length;
}
