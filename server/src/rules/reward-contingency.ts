import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, tell } from './shared/offers.ts';
import { doerOf, isTold } from './shared/place.ts';
import type { Context } from './rule.ts';

/** What a child looks forward to. */
const fun =
  '(break|breaks|sticker|stickers|ipad|tablet|toy|toys|swing|reward|rewards|prize|prizes|treat|treats|bubbles|video|videos|screen time|screen|computer|points|point|star|stars|turn|show|dessert|candy|snack|book|song|music|ball|recess|trampoline|game|time on|cookie|cookies|playground|outside|m&m|m&ms|goldfish|crackers|fruit snacks|free play|free time|choice time|choosing time|playtime|train|trampoline time)';
/** What a child has to do for it. */
const done =
  '(complete|completes|completed|completing|sit|sits|sitting|sat|finish|finishes|finished|finishing|work|works|working|worked|listening|listens|trying|tries|tried|doing|does|did|done|cleaning|cleaned|clean|eats|eating|ate|empty|bite|bites|following|follows|says|said|asks|asked|word|eaten|imitated|imitates|pointed|points to|labeled|names|gets through|got through|cooperating|cooperates|compliance|complying|behaving|behaves|staying|stays|writing|wrote|cutting|requesting|requests|participation|participating|work is|homework|using|good (behavior|sitting|listening|work|job|day|choices))';
const each =
  '((each|every) !(child|friend|kid|person|sibling|of|one|family|other) | good (behavior|sitting|listening|work|day|choices))';
const chores =
  '(work|task|tasks|table|table work|bite|bites|cleanup|clean up|worksheet|worksheets|cutting|writing|homework|therapy|peas|dinner|vegetables|exercises|reading|puzzle|hard|non-preferred)';
const later =
  '(play|swing|ipad|tablet|break|bubbles|reward|toy|toys|video|sticker|treat|outside|park|playground|fun|free|preferred|computer|game|dessert|snack|choice|screen|show|trampoline)';

/** Something good that has to wait until the work is done. */
export const rewardContingency = definePhraseRule({
  id: 'reward-contingency',
  title: 'Something good held back until the work is done',
  family: 'control',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED'],
  options: {},
  patterns: {
    tokens: [
      '[(token|sticker|star|point|reward|points|prize) (board|boards|economy|system|systems|chart|charts)]',
      '[~earn ..2 (token|tokens)]',
      '[~earn <number> (minute|minutes)] (on|of|with)',
      '[(<number>|gave|received) ..1 tokens] (for|when|after|each)',
      `[tokens (for|after|when)] ..3 ${done}`,
      '[(token|tangible|edible|food) (reinforcement|reinforcer|reinforcers|reward|rewards)]',
    ],
    earn: [`[~earn ..3 ${fun}]`, `[<number> (points|stars|stickers|tokens) for] ..3 (${done}|${each})`],
    treatFor: [
      `[(treat|treats|sticker|stickers|prize|prizes|candy|reward|rewards|star|stars|m&m|m&ms|cookie) (for|if|when|after|once)] ..3 (${done}|${each})`,
      `[(screen time|ipad|tablet|bubbles|dessert|swing) (if|when|after|once)] ..3 ${done}`,
      `[(rewarded|rewarding) (him|her|them|child|the child|<Name>)? (with|for)] !(me|us|you)`,
    ],
    given: [
      `${fun} [(given|offered|delivered|provided) (for|after) (each|every)]`,
      `${fun} (given|offered|delivered) [(for|after)] ${done}`,
      `[(gets|got|earns|given|gave (him|her)) (a|an|one) (star|sticker|token|treat|m&m|prize|point) (each|every) time]`,
      '[~bribe (with|him|her|them)]',
      `<number> (minutes|min) of ${fun} [for (each|every)]`,
    ],
    onceDone: `[(once|after|when) (he|she|they|pt|child) (completed|finished|finishes|completes) ..4 (he|she|they|pt|child) (was given|got|gets|received|receives|earned|earns|could have|can have)]`,
    firstThen: [`[first ..1 ${chores} ,? (and)? then ..3 ${later}]`],
    workFor: `[~work (for|before)] (the|his|her|a|more)? (play !(date|dates|group|group's|with)|break|swing|ipad|toy|tablet|bubbles|sticker|stickers|treat|prize|reward) !(store|shop|company)`,
    contingent: [`${fun} ..3 [(contingent|dependent) (on|upon)]`, `[contingent (on|upon)] ..2 ${done}`],
    canHave: `[(can|could|may|gets|got|get|will) (have|to have|get|to play with|to use|use|play with|go on|to go on)? (the|his|her|a|some)? ${fun} (only)? (once|after|when|as soon as|if)] ..3 ${done}`,
    whenThen: `[(when|once|if) you ${done} ..5 , you (can|get|may|will)] ..3 ${fun}`,
    before: `[(had|has|have) to (finish|complete|do|eat|sit|say|try|write|clean) ..4 before] ..3 ${fun}`,
    withheld: [
      `[(~withhold|hold back|held back|holding back|holds back|kept back)] ..3 ${fun}`,
      `${fun} ..2 [(withheld|held back|kept back|held|taken away|removed|put away|locked away) (until|unless|because|when|after|if|for)] ..4 (${done}|~refuse|~hit|~throw|~scream|~cry|behavior|he|she|they|a)`,
      `[(no|without) ${fun} (until|unless|if)] ..5 ${done}`,
      `${fun} [only (after|when|if|once)] ..4 ${done}`,
      `${fun} ..2 [(kept out of reach|saved for ..2|held out of reach|locked up) (until|if|when|unless)]`,
      `[~lose (his|her|their) ..1 time (because|for|when|after)]`,
      '[~take away] (his|her|their|the) (ipad|tablet|toy|toys|recess|screen|swing|show)',
      '[~lose] (his|her|their|a)? (recess|screen time|tablet time|ipad time|playtime|swing time|turn on)',
    ],
  },
  unless: [
    '(token of|subway token|game token|bus token|train token|arcade|monopoly|board game|bingo)',
    '~earn ..2 (degree|certificate|trust|money|living|license|place|badge|belt|respect)',
    '(sticker|stickers) ..4 (collage|picture|paper|drawing|on our|on the page)',
    '(sales|credit|gift) card',
    '(broken|unsafe|choking|recall|recalled|small parts|mold|moldy|sharp|allergic|allergy|batteries|battery)',
    '(instead of|rather than|without|no need for|not have to|never have to|not need to|no) ..1 ~earn',
    '(instead of|rather than) ..2 (reward|rewards|sticker|stickers|token|tokens|prize|prizes|treat|treats)',
    "(don't|do not|not) need (a|any) ..1 (chart|board|system|reward|rewards|sticker|stickers)",
    "(don't|do not|didn't|did not|doesn't|does not|need not|not) ..1 (earn|withhold|withheld|held back|hold back|contingent)",
    '(whether or not|no matter)',
  ],
  answered: ['next time', '(inside the fun|live inside)'],
  accepts: (found) => found.name !== 'workFor' || doerOf(found, found.first) !== 'thing',
  message: 'Here the fun waits until the work is over. Could the hard part live inside the fun, with you in it too?',
  rewrites: (found, context) => inOrder(found, context),
});

/** What was done stays told; a plan, a piece of advice or a thing said can be put another way. */
function inOrder(found: Found, { kind }: Context): readonly Offer[] {
  const next = add(
    'Add how it could be shared',
    'Next time {the hard part} can live inside {the fun part}, with {partner} in it too.',
  );
  if (found.speech)
    return [
      tell('Put the hard part inside the fun', 'Let’s {do the hard part} with {the fun part}, you and me!', {
        style: 'play',
      }),
    ];
  if (kind === 'caregiver-letter')
    return [
      tell(
        'Put the hard part inside the fun',
        'You could bring {the hard part} into {the fun part}, so that both happen together.',
        { style: 'play' },
      ),
      next,
    ];
  if (isTold(found))
    return [
      next,
      tell(
        'Put the hard part inside the fun',
        'We brought {the hard part} into {the fun part}, so that both could happen together.',
        { style: 'play' },
      ),
    ];
  return [
    tell(
      'Put the hard part inside the fun',
      'Bring {the hard part} into {the fun part}, so that both happen together.',
      { style: 'play' },
    ),
    next,
  ];
}
