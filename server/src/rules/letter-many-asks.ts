import { defineDocumentRule, integer, type Rewrite } from './rule.ts';
import { isPastFirstLines, wordsOption } from './structure-rule.ts';
import { readHeld, wholeOf, type Told } from './shared/whole.ts';

/** A letter that asks more than a family can do. */
export const letterManyAsks = defineDocumentRule({
  id: 'letter-many-asks',
  title: 'A letter that asks for many things at once',
  family: 'structure',
  severity: { 'caregiver-letter': 'hint' },
  holdsOthers: true,
  source: ['CDC4', 'AHRQ'],
  options: {
    words: wordsOption,
    most: integer({
      default: 3,
      minimum: 1,
      maximum: 20,
      description: 'How many things a letter may ask for before it is said.',
    }),
  },
  seesPlaces: true,
  read: readHeld,
  *check(facts, document, { most, words }, context) {
    const whole = wholeOf(facts, document);
    if (!isPastFirstLines(whole, words, context) || !whole.isToFamily(context)) return;
    if (whole.blocks.some(({ block }) => leavesChoice.test(block.prose))) return;
    const asks = eachOnce(whole.all('ask').filter((ask) => !isForSafety(ask)));
    const [tooMany, last] = [asks[most], asks.at(-1)];
    if (!tooMany || !last) return;
    const { given, start } = tooMany.placed;
    yield {
      placed: given,
      finding: {
        span: tooMany.span,
        message: `This letter asks for ${String(asks.length)} things. A tired reader keeps about ${String(most)}. Which ones matter most this week, and which can wait?`,
        rewrites: () => [choiceBehind(last, start)],
      },
    };
  },
});

/** The letter says that one of them is enough. */
const leavesChoice =
  /\b(?:pick (?:one|any)|choose (?:one|any)|(?:only|just) (?:do|try|one)|one of these|any of these|none (?:of them )?this week|if you (?:only )?(?:do|try) one|whichever|what(?:ever)? fits|if it fits|no need to do|not all)\b/i;

/** What to do in an emergency, and what keeps a child safe, is not a task of the week. */
const isForSafety = ({ placed: { block }, sentence }: Told): boolean =>
  safety.test(block.prose.slice(sentence.start, sentence.end));

const safety =
  /\b(?:911|999|112|(?<![\d,.])000|ambulance|emergency|A&E|ER|seizures?|chok(?:e|es|ing)|allerg\w+|epipen|poison\w*|thin (?:fluids|liquids)|leave (?:\w+ ){1,3}alone|unattended|by the arms|(?:stop|skip|change) (?:\w+ )?(?:medicines?|medications?)|stop and|in case)\b/i;

/** Counts a sentence only once, even if it asks in several ways. */
const eachOnce = (asks: readonly Told[]): readonly Told[] =>
  asks.filter(
    ({ placed, sentence }, index) =>
      asks.findIndex((other) => other.placed === placed && other.sentence.start === sentence.start) === index,
  );

/** Adds a sentence after the last ask that lets the family choose. */
function choiceBehind({ placed: { block, start } }: Told, base: number): Rewrite {
  const at = start + block.source.trimEnd().length - base;
  const text = 'If you only do one of these this week, {the one that helps most}.';
  const gap = block.kind === 'list-item' ? '\n\n' : ' ';
  return {
    title: 'Say which one matters most',
    style: 'insert',
    edits: [{ span: { start: at, end: at }, text: gap + text }],
  };
}
