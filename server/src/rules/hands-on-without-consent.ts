import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isDoneByChildOrReader } from './shared/doer.ts';
import { add, say, tell } from './shared/offers.ts';

const part = '(hand|hands|arm|arms|head|chin|fingers|finger|legs|leg|feet|foot|body|jaw|wrist|wrists|shoulders|hips)';

/** Moving a child's body, without a word on how the child agreed. */
export const handsOnWithoutConsent = definePhraseRule({
  id: 'hands-on-without-consent',
  title: 'Moving a child’s body, with no word on whether it was OK',
  family: 'control',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['HOH', 'SEED'],
  options: {},
  patterns: {
    handOverHand: '[(hand over hand|hoh) (assistance|assist|help|support|prompting|prompts|guidance|cues)?]',
    guide: ['[physically <verb:~guide>]', '[physically <verb:~prompt>]', '[physically <verb:~assist>]', '[physically <verb:~move>]', '[physically <verb:~position>]', '[physically <verb:~redirect>]', '[physically <verb:~manipulate>]'],
    physical: '[(full)? physical (prompt|prompts|prompting|guidance|manipulation|redirection)]',
    held: [`[(held|hold|holds|holding) (his|her|their|the child's|child's)] ${part} ..2 (still|down|in place|steady|on|around|and|to|.|$)`, `(his|her|their) ${part} [(were|was) (held|placed|moved|put|guided)]`],
    placed: ['[(placed|put|picked up and placed|sat|moved) (him|her|them|child|<Name>) (back)? (in|on|at|into|onto) the] (chair|seat|table|mat|rug|bench|high chair|carpet|corner|cube chair)', '[picked up and (placed|put|moved|carried)]', `[(moved|placed|put|positioned) (his|her|their)] ${part} (into|on|in|to|around|onto)`],
  },
  unless: [
    'hard of hearing',
    '(he|she|they|child|<Name>) (reached|offered|gave|held out|put|took|asked|chose|invited|pulled my|wanted|climbed)',
    'with (his|her|their) (ok|okay|permission|consent|agreement|go ahead|yes)',
    '(asked first|asked before|said yes|hand under hand|nodded|let me know|if it was ok|after asking)',
    '(held|hold|holds|holding) (his|her|their) (own)? (hand|hands) (while|as|crossing|on the (stairs|steps|way|walk))',
    '(held|hold|holding) (his|her|their) own',
    '(head|hand|hands|body) (up|in midline|together|steady for)',
    '(street|parking lot|traffic|fall|falling|safety|car seat)',
  ],
  accepts: (found) => !isDoneByChildOrReader(found),
  answered: ['showed it was ok', '(let me|let us|said|nodded|reached|offered|asked|stopped when)'],
  message: 'How did the child let you know that touch was OK? Adding it shows the care you took.',
  rewrites: (found) => [
    ...inPlace(found),
    add('Add how the child agreed', '{child} showed it was OK by {what you saw}; we stopped when {sign}.'),
    tell('Tell it with your hand under theirs', 'I offered my hand under {child}’s, so that {child} could lead or let go. {what happened}.'),
  ],
});

function inPlace({ get, name, text }: Found<string>): readonly Offer[] {
  if (name === 'guide') {
    const verb = get('verb').toLowerCase();
    const base = ['guide', 'prompt', 'assist', 'move', 'position', 'redirect', 'manipulate'].find((each) => tenseOf(verb, each) !== undefined) ?? 'guide';
    return [say(`gently ${inflect('guide', tenseOf(verb, base) ?? 'past')}, with {child}’s OK,`)];
  }
  if (name === 'handOverHand') return [say('hand-under-hand help, with {child}’s OK,', { text: 'hand-under-hand help ({child} said OK by {sign})' })];
  if (name === 'physical') return [say(`${text.toLowerCase()} ({child} said OK by {sign})`, { title: 'Add how the child said OK' })];
  return [];
}
