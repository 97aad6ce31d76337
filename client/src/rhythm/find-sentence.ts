/** The offset right behind the sentence: where it was, else where it is found just once. */
export function behind(text: string, sentence: string, end: number): number | undefined {
  if (text.slice(0, end).endsWith(sentence)) return end;
  const at = text.indexOf(sentence);
  return at < 0 || text.includes(sentence, at + 1) ? undefined : at + sentence.length;
}
