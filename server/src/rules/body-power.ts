import { definePhraseRule } from './phrase-rule.ts';
import { isDoneByChildOrReader } from './shared/doer.ts';
import { add, tell } from './shared/offers.ts';

const them = '(him|her|them|child|the child|<Name>)';

/** Size and force, without a word on how it was made safe. */
export const bodyPower = definePhraseRule({
  id: 'body-power',
  title: 'Size and force, without how it was made safe',
  family: 'play',
  severity: { 'session-note': 'information' },
  source: ['SEED'],
  options: {},
  patterns: {
    stood: '[(stood|standing|hovered|hovering|loomed|looming|towered) (over|above)] (him|her|them|his|child|the child|<Name>)',
    blocked: ['[(blocked|blocking) (the)? (door|exit|doorway|gate)]', '[(blocked|blocking) (his|her|their) (way|path|escape|exit)]'],
    held: [`[held ${them} (down|in place|still)]`, `[holding ${them} (down|in place|still)]`, `[(restrained|restraining)]`, '[held down]', `[pinned]`],
    forced: [`[(forced|forcing)] ${them}`, `[(was|were) forced to]`],
    made: `[made (him|her|them|child) (sit|stay|say|eat|finish|clean|stop|wait|do|hold|look|try|stand|keep|drink|swallow|put|apologize)]`,
    carried: '[carried (him|her|them)? ..2 (crying|screaming|kicking)]',
    pulled: [`[(pulled|dragged|yanked) ${them} (away|off|out|back|to|from|up|onto|into)]`],
    cornered: '[cornered] (him|her|them)',
  },
  unless: [
    '(safety|unsafe|street|parking lot|traffic|running into|fall|falling|car seat|seat belt|stove|window)',
    'made (him|her|them) (laugh|smile|giggle|curious|happy)',
    '~pull ..2 (in|on|along) (the|a) (wagon|sled|blanket|scooter|cart|swing)',
    '(pretend|game|chase|tug of war|peekaboo|superhero)',
    '(asked (me|us) to|told (me|the physician)|incident report)',
    '(puddle|drawing|book|page|ball) ..3 (over|above)',
  ],
  answered: ['(showed it was ok|let me know|said yes|stopped when|i stopped|we stopped|i let go)', '(said sorry|apologized|repair|repaired)'],
  accepts: (found) => !isDoneByChildOrReader(found),
  message: 'We are so much bigger. Where were you (floor level, to the side, how close), and how did the child show it was OK?',
  rewrites: () => [
    add('Add where you were, and how it was OK', 'I was {where}, and {child} showed it was OK by {what you saw}; we stopped when {sign}.'),
    add('Add what you will do next time', 'Next time I will {sit low and to the side}, and let {child} choose when to begin.'),
    tell('Tell it from the floor', 'I sat low, to the side, and {child} {what you saw}.'),
  ],
});
