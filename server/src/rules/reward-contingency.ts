import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, say, tell } from './shared/offers.ts';
import { rewardFrames } from './shared/reward-frames.ts';
import { rewardPatterns } from './shared/reward-patterns.ts';
import { doerOf, isTold } from './shared/place.ts';
import { isDenied, sentenceText, wordBehind } from './shared/who.ts';
import type { Context } from './rule.ts';

/** Something good that has to wait until the work is done. */
export const rewardContingency = definePhraseRule({
  id: 'reward-contingency',
  title: 'Something good held back until the work is done',
  family: 'control',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED'],
  options: {},
  saysOnce: true,
  patterns: { ...rewardPatterns, ...rewardFrames },
  unless: [
    '(token of|subway token|game token|bus token|train token|arcade|monopoly|board game|bingo)',
    '~earn ..2 (degree|certificate|trust|money|living|license|place|badge|belt|respect)',
    '(sticker|stickers) ..4 (collage|picture|paper|drawing|on our|on the page)',
    '(sales|credit|gift) card',
    '(number|numbers) of points', // of a test
    // a library, a shop or a bus has its own cards
    '(library|librarian|bookstore|bookshop|store|shop|supermarket|grocery|coffee|cafe|bakery|pharmacy|pizza|zoo|museum|pool|airline|loyalty|reading|summer reading|scout|scouts|church) ..8 (reward|rewards|prize) (card|cards|program|chart)',
    '(reward|rewards|prize) (card|cards|program|chart) ..4 (library|bookstore|store|shop|supermarket|coffee|bakery|pharmacy|zoo|museum|books|reading)',
    '(spinner|dice|card|cards|board game|landed) ..8 turn',
    '(broken|unsafe|choking|recall|recalled|small parts|mold|moldy|sharp|allergic|allergy|batteries|battery)',
    '(instead of|rather than|without|no need for|not have to|never have to|not need to|no) ..1 (earn|earning|earns)',
    '(instead of|rather than) ..2 (reward|rewards|sticker|stickers|token|tokens|prize|prizes|treat|treats)',
    "(don't|do not|not) need (a|any) ..1 (chart|board|system|reward|rewards|sticker|stickers)",
    "(don't|do not|doesn't|does not|need not|won't|will not|should not|shouldn't|never|not have to|not need to) ..1 earn",
    "(don't|do not|didn't|did not|doesn't|does not|need not|not) ..1 (withhold|withheld|held back|hold back|contingent)",
    "(don't|do not|never|won't|will not|didn't) (~keep|~hold|~save|~hide|~take|~put) ..4 (until|back|away)",
    '(chart|charts|board|boards|system) ..6 (came down|went away|is gone|are gone|was retired|went in the bin|taken down|no longer)',
    '(treasure|prize) (box|chest) ..5 (sand|dig|dug|buried|pirate|island|map)',
    '(whether or not|no matter)',
    '(no|without a|without any) (prize|prizes|reward|rewards|sticker|stickers|treat|treats|star|stars) (for|needed)',
    '(~ask|~wonder) ..1 (about|for|whether|if) ..5 (chart|charts|board|reward|rewards|system)',
    '(~stop|~drop|~skip|~avoid|~end|~remove|took away|take away|put away|moved away from|no longer|threw out|gave up|not use|not using|hates|dislikes|worried about|against) ..3 (chart|charts|board|boards|system|systems|token|tokens|reward|rewards)',
    '<caregiver> (said|says|reports|reported|told|tells|mentioned|shared) ..2 (that)? ..2 (school|teacher|class|daycare|preschool|kindergarten)',
    '(store|shop|snack|bakery|restaurant|grocery|arcade|fair|raffle|party|birthday) (game|bag|bags|prize|prizes)',
    // a prize in a public contest
    '(prize|prizes|ribbon) for ..3 (worst|best|biggest|silliest|funniest|prettiest|longest|tallest|oldest|scariest) ..2 (cake|costume|pie|pumpkin|hat|dog|cat|joke|beard|garden|jam|song|dance)',
    '(fair|contest|carnival|tombola|bake sale|parade|talent show) ..8 (prize|prizes|ribbon)',
  ],
  answered: ['next time', '(inside the fun|live inside)'],
  accepts: (found) =>
    (found.name !== 'workFor' || doerOf(found, found.first) !== 'thing') &&
    !(/^motivated\b/i.test(found.text) && isDenied(found, found.first, 2)),
  agreesWithAdvice: true,
  message: 'Here the fun waits until the work is over. Could the hard part live inside the fun, with you in it too?',
  rewrites: (found, context) => inOrder(found, context),
});

/**
 * For what was done, or what is usual in a place, the first offer adds to the sentence. For advice, goals and quoted
 * speech, the first offer replaces it.
 */
function inOrder(found: Found, { kind }: Context): readonly Offer[] {
  const title = 'Put the hard part inside the fun';
  const play = (text: string): Offer => tell(title, text, { style: 'play' });
  const served = comesAnyway(found);
  if (served) return [served];
  if (!found.speech && isLoss(found)) return [stays];
  if (found.speech) return [play('Let’s {do the hard part} with {the fun part}, you and me!')];
  const next = add(
    'Add how it could be shared',
    'Next time {the hard part} can live inside {the fun part}, with {partner} in it too.',
  );
  if (kind === 'caregiver-letter')
    return advice.test(sentenceText(found))
      ? [play('You could bring {the hard part} into {the fun part}, so that both happen together.'), next]
      : [next];
  if (goal.test(sentenceText(found)))
    return [play('With {partner}, {child} will {do the hard part} as part of {the fun part}.'), shared];
  return isTold(found)
    ? [next, play('We brought {the hard part} into {the fun part}, so that both could happen together.')]
    : [next, play('Bring {the hard part} into {the fun part}, so that both happen together.')];
}

/** Without “next time”, for what is still to come. */
const shared = add('Add how it could be shared', 'With {partner}, {the hard part} can live inside {the fun part}.');

/** A thing taken away was not a reward. The offer is that it can stay, and that adults help in the hard moment. */
const stays = add(
  'Add what can stay, and what helps',
  'Next time {the fun part} can stay, and we will {help how} when {what is hard}.',
);
const isLoss = (found: Found): boolean =>
  /\b(?:los(?:e|es|t|ing)|ke(?:pt|eps?) in|t(?:ook|ake|aken|aking) away|revoked|withdrawn|removed)\b/i.test(
    found.text,
  ) || /^no\b.* (?:because|since|as) (?:he|she|they)\b/.test(sentenceText(found));

/** Food is not a reward. The rest of the sentence stays, and the food comes anyway: “whether or not”. */
function comesAnyway(found: Found): Offer | undefined {
  if (isDessert(found)) return say('whether or not', { style: 'play' });
  // “If she eats her peas, she can have ice cream”
  if (!found.speech && mealFirst.test(found.text) && food.test(sentenceText(found)))
    return say('whether or not', { style: 'play', replaces: { first: found.first, end: found.first + 1 } });
  const served = found.kept.get('food');
  const when = found.kept.get('when');
  // what was done is not reworded
  if (!served || !when || !/^(?:can|may|might|will)\b/i.test(found.text)) return undefined;
  return say('whether or not', { style: 'play', replaces: { first: served.end, end: when.end } });
}

/** “Dessert comes only after she tries it” */
const isDessert = (found: Found): boolean =>
  /^only (?:after|once|when|if)$/i.test(found.text) &&
  /\b(?:desserts?|pudding|treats?|ice cream|sweets)\b/.test(sentenceText(found)) &&
  /^(?:he|she|they|your)$/.test(wordBehind(found, found.end)) &&
  !isTold(found);

const mealFirst =
  /^(?:if|after|once|when) (?:he|she|they) (?:eats?|finish(?:es)?|tr(?:y|ies)|tastes?)\b.* (?:can|may|might) /i;
const food = /\b(?:desserts?|pudding|ice cream|yogurt|sweets|fruit)\b/;
const advice =
  /\b(?:you|your|try|please|give|offer|use|can|may|might)\b|^(?:reward|have|make|hold|keep|save|promise)\b/;
const goal = /\bwill\b/;
