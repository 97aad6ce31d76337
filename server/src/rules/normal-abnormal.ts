import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { say, sayInstead, tell } from './shared/offers.ts';

const things = '(child|children|kid|kids|peer|peers|play|behavior|behaviors|behaviour|speech|language|eye contact|social|family|families|home|parent|parents|baby|babies|toddler|toddlers|brain|sibling|siblings|classroom|boy|boys|girl|girls|development|developing|way|friends|student|students)';

/** “Normal” about a person: a line that moves, and can sting. */
export const normalAbnormal = definePhraseRule({
  id: 'normal-abnormal',
  title: '“Normal” and “abnormal” about a person',
  family: 'culture',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['UVM', 'ABL', 'CDCP'],
  options: {},
  patterns: {
    likeNormal: `[like (a|other)? normal ${things}]`,
    normalOnes: `[(normal|normally developing) (child|children|kid|kids|peer|peers|baby|babies|toddler|toddlers|sibling|siblings|boy|boys|girl|girls|students|friends)]`,
    normalThing: `[normal (play|behavior|behaviour|speech|language|eye contact|development|family|home|classroom|brain)]`,
    abnormalThing: `[(abnormal|bizarre|weird|odd|strange|peculiar) (play|behavior|behaviors|behaviour|speech|language|eye contact|movements|hand movements|mannerisms|affect|social skills|posturing)]`,
    is: ["(he|she|they|<child>|<Name>|sibling|twin|sister|brother|play|behavior|speech|development|language) (is|are|was|were|looks|seems|acts|plays|talks|isn't|wasn't|not) (not)? [(completely|totally|perfectly|quite)? (normal|abnormal|normally|weird|bizarre|strange)] !(limits|range|temperature|voice|and the|today)", '[not normal] !(limits)'],
  },
  unless: [
    '(x-ray|xray|mri|eeg|ekg|ct|scan|blood|heart|hearing|vision|lab|labs|result|results|temperature|exam|film|ultrasound|tone of voice|hip|hips|lungs|reflexes|muscle|weight|growth|bowel|urine|swallow study)',
    'within normal limits',
    'normal (voice|conversational|hours|schedule|saline|range|limits|day|routine|bedtime)',
    "(it's|it is|that's|that is|this is|perfectly|totally|so) normal (for|to|that)",
    '(new|back to) normal',
    '(said|says|told|asked|asks|wonders|wondered|worries) ..8 normal',
    'is ..4 normal \\?',
  ],
  message: '“Normal” is a moving line, and it can sting. “Most children this age”, or what you saw, says it more exactly.',
  rewrites: (found) => [...inPlace(found), tell('Say what you saw', '{child} {what you saw}. Many children this age {what we often see}.')],
});

function inPlace({ name, text }: Found<string>): readonly Offer[] {
  const last = text.split(' ').at(-1)?.toLowerCase() ?? '';
  switch (name) {
    case 'likeNormal':
      return [say(last.endsWith('s') || last === 'children' ? `like most ${last} this age` : `like most children this age`)];
    case 'normalOnes':
      return last.endsWith('s') || last === 'children' ? [say(`${last} this age`)] : [say(`${last} of this age`, { text: `typical ${last}` })].map((offer) => ({ ...offer, title: `Say “typical ${last}”` }));
    case 'normalThing':
      return [say(`everyday ${last}`)];
    case 'abnormalThing':
      return [say(`${text.toLowerCase().replace(/^\w+ /, '')} that I wondered about`)];
    case 'is':
      return /^(?:completely |totally |perfectly |quite )?normal/i.test(text) ? [say('much like that of most children this age', { text: 'doing what many children this age do' })].slice(1) : [sayInstead('{what you saw}', { title: 'Put what you saw in its place' })];
    default:
      return [];
  }
}
