import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isDoneByChildOrReader } from './shared/doer.ts';
import { add, say, tell } from './shared/offers.ts';
import { doerOf } from './shared/place.ts';
import { sentenceText } from './shared/who.ts';

const part = '(hand|hands|arm|arms|head|chin|fingers|finger|legs|leg|feet|foot|body|jaw|wrist|wrists|shoulders|hips)';
const seat = '(chair|seat|table|mat|rug|bench|carpet|corner|cube chair|potty|toilet|floor|desk|circle|swing|ball|spot)';
const moved = '(placed|put|sat|moved|lifted|set|carried|returned)';
const ways = ['guide', 'prompt', 'move', 'position', 'redirect', 'manipulate', 'place', 'turn'];

/** Moving a child’s body, without a word on how the child agreed. */
export const handsOnWithoutConsent = definePhraseRule({
  id: 'hands-on-without-consent',
  title: 'Moving a child’s body, with no word on whether it was OK',
  family: 'control',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['HOH', 'SEED'],
  options: {},
  patterns: {
    handOverHand: '[(hand over hand|hoh) (assistance|assist|help|support|prompting|prompts|prompt|guidance|cues|a)?]',
    physical: '[(full|partial)? physical (prompt|prompts|prompting|guidance|manipulation|redirection)]',
    guide: [
      ...ways.map((way) => `[physically <verb:~${way}>]`),
      '[physically ~assist] ..2 (sit|remain|stay)',
      `[~guide (his|her|their|child's|the child's)] ${part} (to|through|into|onto|over|across)`,
    ],
    held: [
      `[(held|hold|holds|holding) (his|her|their|the child's|child's) <part:${part}>] ..1 (still|down|in place|around|on the|on his|on her|on the)`,
      `(his|her|their|child's) ${part} [(were|was) (held|placed|moved|guided)]`,
    ],
    took: [
      `[(took|taking|takes) (his|her|their) ${part} and (moved|placed|put|brought|guided|pressed|drew)]`,
      `[(pried|prying|isolated|isolating|shaped|pressed) (his|her|their)? ..1 (finger|fingers|hand|hands|mouth|jaw|lips)] !(together|on her own|on his own)`,
      `[(moves|moved|moving|turned|turning|tipped|closed|opened) (his|her|their|child's)] (face|chin|head|hand|hands|lips|mouth|arm|arms) (toward|along|through|with|to face)`,
    ],
    strapped: '[strapped (in|into|him|her|them)]',
    lifted: [
      '[(lifted|carried|moved) (him|her|child|pt|<Name>)? (off|back)] (to|the|from|of|into)',
      `${part} [held (down|still|in place)]`,
    ],
    keptSeated: '[(keep|kept|keeping) (him|her|child|pt) (seated|sitting|on)] ..2 (lap|chair|seat|mat)',
    placed: [
      `[(${moved}|picked up and placed) !(velcro|lego|legos|theraputty) (him|her|child|the child|pt|<Name>) (back|down)? (in|on|at|into|onto|to) (the|his|her|a)] ..1 ${seat}`,
      `(was|were) [(${moved}|picked up and (${moved})) (back|down)? (in|on|at|into|onto) (the|his|her|a)] ..1 ${seat}`,
      `[picked (him|her|up) (up)? and ${moved}]`,
      `[(moved|placed|put|positioned) (his|her|their)] (right|left|both)? ${part} (into|on|in|to|around|onto)`,
    ],
  },
  unless: [
    'hard of hearing',
    '(is|was|are|also|both) hoh',
    '(hand over hand|hoh|physical (prompts|prompting|guidance)) (was|were|is)? (not|never|faded)',
    '(he|she|they|child|pt|<Name>) ..1 (reached|offered|gave|held out|took|asked|chose|invited|pulled my|wanted|climbed|nodded|signed|agreed|signaled|lifted (his|her) arms|put (his|her) (arms|hand))',
    '(with|without|had|gave|had given) (his|her|their) (ok|okay|permission|consent|agreement|go ahead|yes)',
    '(asked first|asked before|asking first|i asked|said yes|said ok|hand under hand|nodded|let me know|let us know|if it was ok|was ok|is ok|after asking|with consent|consented|at (his|her) request)',
    '(held|hold|holds|holding) (his|her|their) (own)? (hand|hands) (while|as|crossing|on the (stairs|steps|way|walk|bus|street|sidewalk))',
    '(held|hold|holding) (his|her|their) own',
    '(head|hand|hands|body) (up|in midline|together|steady for)',
    '(street|parking lot|traffic|fall|falling|fell|safety|car seat|x-ray|xray|cast|casting|splint|shot|vaccine)',
    '(prone|supine|tummy|sidelying|side lying|infant|newborn|baby)',
    '<number> (month|months|mo|week|weeks) old',
    '(climb|climbed|climbing|rope|monkey bars|ladder)',
    '(instead of|rather than|no|not|without|never|avoid|avoided) ..2 (hand over hand|hoh|physical|physically|~guide)',
    '(puppet|doll|bear|teddy|baby doll|pretend)',
  ],
  accepts: (found) => isByUs(found),
  answered: [
    '(next time|showed it was ok|shows it is ok|show it is ok|shows you)',
    '(he|she|they|child|pt|<blank>) ..1 (let me|let us|said|nodded|reached|offered|asked|smiled)',
    '(i|we) stopped when',
  ],
  message: 'How did the child let you know that touch was OK? Adding it shows the care you took.',
  rewrites: (found) => [...inPlace(found), ...anew(found)],
});

/** A family may seat its own child, and a child moves its own body. */
function isByUs(found: Found): boolean {
  const { first, name } = found;
  if (name === 'handOverHand' || name === 'physical') return true;
  // “Turned her face toward mom.” is what the child did
  if (name === 'took' && /^(?:turned|closed|opened|moved|tipped)/i.test(found.text))
    return doerOf(found, first) === 'writer';
  const isPassive =
    /^(?:was|were)\b/i.test(found.text) ||
    /^(?:was|were)$/i.test(
      found.block.prose.slice(found.block.tokens.start[found.whole.first], found.block.tokens.end[found.whole.first]),
    );
  if (isPassive) return true;
  return !isDoneByChildOrReader(found) && !['caregiver', 'child', 'you'].includes(doerOf(found, first));
}

/** A hand can go under a child’s; of a seat or a lap it has to be asked. */
const ofHands = new Set(['handOverHand', 'physical', 'guide', 'took']);

function anew(found: Found): readonly Offer[] {
  const isHand = ofHands.has(found.name) && (found.name !== 'guide' || /\bhands?\b/.test(sentenceText(found)));
  if (isAhead(found))
    return [
      add('Add how the child can agree', 'Wait until {child} shows you it is OK ({sign}), and stop when {sign}.'),
      ...(isHand
        ? [
            tell(
              'Tell it with a hand under theirs',
              'Offer your hand under {child}’s, so that {child} can lead or let go.',
            ),
          ]
        : []),
    ];
  return [
    add('Add how the child agreed', '{child} showed it was OK by {what you saw}; we stopped when {sign}.'),
    isHand
      ? tell(
          'Tell it with your hand under theirs',
          'I offered my hand under {child}’s, so that {child} could lead or let go. {what happened}.',
        )
      : add('Add how you can ask next time', 'Next time we can {ask how}, and wait for {sign}.'),
  ];
}

/** A piece of advice or a plan, by the bare verb that it begins with. */
const isAhead = ({ block, sentence }: Found): boolean =>
  /^(?:use|hold|physically guide|physically|guide|help|place|move|try|keep|will|continue)\b/i.test(
    block.prose.slice(block.tokens.start[sentence.first]),
  ) &&
  !/\b(?:used|held|guided|placed|moved|prompted|positioned|redirected|assisted)\b/i.test(
    sentenceText({ block, sentence }),
  );

/** A noun can be followed by how it was agreed on; a verb waits for its object. */
function inPlace(found: Found): readonly Offer[] {
  const { name, text } = found;
  if (isAhead(found)) return [];
  if (name !== 'handOverHand' && name !== 'physical') return [];
  return [say(`${lowered(text)} ({child} said OK by {sign})`, { title: 'Add how the child said OK' })];
}

const lowered = (text: string): string => (text.startsWith('HOH') ? text : text.toLowerCase());
