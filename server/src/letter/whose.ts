/** A mention of somebody in a sentence. */
export interface Standing {
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'subject' | 'object' | 'possessive';
}

/** A sentence of a note in which the child and the reader have the same pronoun. */
export interface SharedPronoun {
  /** The sentence with its quotations replaced by dots. */
  readonly open: string;
  /** Where the reader is named. */
  readonly named: readonly Standing[];
  readonly child: string | undefined;
  /** Was the reader mentioned earlier in the passage? */
  readonly isReaderKnown: boolean;
}

export type Whose = 'child' | 'reader' | 'unsure';

interface Head {
  readonly is: 'child' | 'reader';
  readonly end: number;
}

/**
 * Whom a pronoun means if it could be either. Some cases are clear: somebody who does something to “him” does not do it
 * to himself, and until the reader is mentioned the pronoun means the child.
 */
export function whose(pronoun: Standing, sentence: SharedPronoun): Whose {
  const { open } = sentence;
  const other = notLater(pronoun, sentence);
  if (other !== undefined) return other;
  const head = nearest(pronoun, sentence) ?? headOf(sentence);
  const ofHead = head && isOneClause(open.slice(head.end, pronoun.start)) ? head : undefined;
  if (/self$/i.test(open.slice(pronoun.start, pronoun.end))) return ofHead?.is ?? 'unsure';
  if (head?.is !== 'reader') return ofChilds(pronoun, sentence, head, ofHead !== undefined);
  return isAsked(pronoun, open, head) ? 'reader' : ofReaders(pronoun, open, ofHead !== undefined);
}

/** “She looked at Ms. L.” “She told J.A. a story.”: “she” is not the person who is named later in the same clause. */
function notLater({ end, form, start }: Standing, { child, named, open }: SharedPronoun): Whose | undefined {
  if (start !== 0 || form !== 'subject' || /['’]/.test(open.slice(start, end))) return undefined;
  const isBehind = (at: number): boolean =>
    at > end && isOneClause(open.slice(end, at)) && !/[,;]|\band\b/.test(open.slice(end, at));
  if (named.some((each) => each.form === 'name' && isBehind(each.start))) return 'child';
  return child !== undefined && isBehind(open.indexOf(child)) ? 'reader' : undefined;
}

/** Whom the pronoun means if the subject is the child or nobody known. */
function ofChilds(pronoun: Standing, sentence: SharedPronoun, head: Head | undefined, isHeads: boolean): Whose {
  const { isReaderKnown, named, open } = sentence;
  const isReaderBefore = named.some(({ end }) => end <= pronoun.start);
  if (pronoun.form === 'object' && isHeads) return isReaderBefore || isReaderKnown ? 'reader' : 'unsure';
  if (isReaderBefore || (!isHeads && isAhead.test(open.slice(0, pronoun.start)))) return 'unsure';
  if (!isReaderKnown) return 'child';
  return head && isTheirs(pronoun, sentence, isHeads) ? 'child' : 'unsure';
}

/** Is it the child's? Either the reader is named as well, or it belongs to something that is surely the child's. */
const isTheirs = (pronoun: Standing, { named, open }: SharedPronoun, isHeads: boolean): boolean =>
  pronoun.form === 'subject' ? named.length > 0 : isHeads && isChildsOwn(pronoun, open);

/** “…, and her grandmother ate it herself”: the reader is the subject of the clause that the pronoun is in. */
function nearest(pronoun: Standing, { named, open }: SharedPronoun): Head | undefined {
  const before = named.filter(({ end, form }) => form === 'name' && end <= pronoun.start).at(-1);
  if (!before || !/, (?:and|but|so) $/.test(open.slice(0, before.start))) return undefined;
  return isOneClause(open.slice(before.end, pronoun.start)) ? { is: 'reader', end: before.end } : undefined;
}

/** Whom the pronoun means if the subject is the reader. */
function ofReaders(pronoun: Standing, open: string, isHeads: boolean): Whose {
  if (!isHeads) return 'unsure';
  if (pronoun.form === 'object') return 'child';
  return pronoun.form === 'possessive' && open.slice(pronoun.end).startsWith(' own ') ? 'reader' : 'unsure';
}

/** “Her grandmother wondered if she should ask.”: people wonder about what they should do themselves. */
const isAsked = ({ end, form, start }: Standing, open: string, head: Head): boolean =>
  form === 'subject' &&
  /^ (?:wondered|asked)(?: me| us)? (?:if|whether|how|what|when) $/.test(open.slice(head.end, start)) &&
  /^ (?:should|could|can)\b/.test(open.slice(end));

/** The subject of the sentence: the child or the reader by name, or a pronoun if the reader was not mentioned yet. */
function headOf({ child, isReaderKnown, named, open }: SharedPronoun): Head | undefined {
  const at = child === undefined ? -1 : open.indexOf(`${child} `);
  if (child !== undefined && at >= 0 && isOpener.test(open.slice(0, at)))
    return { is: 'child', end: at + child.length };
  const [first] = named;
  if (first?.start === 0 && first.form === 'name') return { is: 'reader', end: first.end };
  const pronoun = /^(?:S?[Hh]e) /.exec(open)?.[0];
  return pronoun !== undefined && !isReaderKnown ? { is: 'child', end: pronoun.length } : undefined;
}

/** Does no other subject come in between? */
const isOneClause = (between: string): boolean =>
  !/\b(?:I|we|you|he|she|they|who|that|which|when|while|as|because|if|so|until|before|after|than|how|what)\b|\band (?:\p{Lu}|(?:his|her|my|the|your)\b)/u.test(
    between,
  );

const isOpener = /^(?:(?:After|At|In|On|Then|Today|Later|Outside|Now|By|Before)\b[\p{Ll} ]{0,30},? )?$/u;

/** “When she came in, Mom laughed.”: “she” could be either. */
const isAhead = /^(?:When|While|Before|After|As|If|Once|Since|Because|Until)\b|\b(?:while|when|as) $/;

const isChildsOwn = ({ end, form }: Standing, open: string): boolean =>
  form === 'possessive' &&
  /^ (?:(?:left|right) (?:hand|foot|arm|leg|thumb|ear|eye)|ears?|eyes?|head|mouth|nose|feet|foot|toes?|fingers?|thumb|hair|back|own|uncle|aunt|brother|sister|cousin|twin|dad|mom|father|mother|grand\p{L}+)\b/u.test(
    open.slice(end),
  );
