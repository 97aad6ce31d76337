import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { sayInstead, tell } from './shared/offers.ts';

const kin = '(mom|mother|father|dad|parent|parents|family|families|caregiver|household|home)';

/** A family’s choice told with a raised eyebrow; or identity and money in front of the person. */
export const judgmentOfChoice = definePhraseRule({
  id: 'judgment-of-choice',
  title: 'A family’s choice or identity, told with judgment',
  family: 'culture',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['AFP', 'TEN', 'SEED'],
  options: {},
  patterns: {
    choice: ['[(~refuse|~decline|~insist|~persist) (to|on|in)? (vaccinate|vaccinating|immunize|immunizing|co-sleeping|cosleeping|co-sleep|breastfeeding|breast-feeding|spoon-feeding|carrying)]', '[(chose|choosing|chosen) not to (vaccinate|immunize)]', '[(anti vax|antivax|anti vaxxer|unvaccinated by choice)]'],
    still: '[still] (bottle|breast|spoon|hand|nurses|nursing|breastfeeds|bottle-feeds|sleeps with|co-sleeps|carries|in diapers|uses a pacifier|drinks from a bottle|on a bottle|takes a bottle)',
    lets: "[(lets|let|letting|allows|allowing) (him|her|them) (watch|eat|have|stay|do|play|graze|sleep)] ..6 (all day|all night|whatever|anything|whenever|far too|too much)",
    givesIn: '[(gives|give|gave|giving) in (to (him|her|them))?] (and|every|whenever|at)',
    babied: ['[(babied|babying|babies (him|her|them)|spoils (him|her|them)|spoiled at home|coddled|coddles|coddling)]', '[(holds|carries|carried|held) (him|her|them)? (far)? (too much|everywhere)]', '[too (permissive|strict|lenient|soft|young to be a)]'],
    identity: [`[(teen|teenage|single teen|welfare|medicaid|undocumented|illegal|uneducated|low-income|low income|inner-city|ghetto|section 8|homeless|unemployed|unwed|single)] ${kin}`, `[(hispanic|latina|latino|black|african american|african-american|asian|white|caucasian|muslim|mexican|native american|arab|immigrant|foreign)] (male|female|child|boy|girl|${kin.slice(1, -1)})`],
    money: '[on (welfare|food stamps|medicaid)]',
    projects: '[(from the projects|illegal alien|illegal aliens|illegals)]',
  },
  unless: [
    '(identify as|identifies as|asked us to|asked me to|in (his|her|their) words|told me (they|she|he) (are|is) proud)',
    '(support group|discount|program for|grant|head of household|waiver|office|form|card|coverage|worker|rules|plan|law|box)',
    'he still feeds the',
    '(he|she) (chose|chooses|picked) ..2 (mom|dad)',
    '(black|white) (bear|cat|dog|sheep|doll|horse)',
  ],
  message: 'Is this needed for care today? If so, could it be told the way they would tell it, with what it means to them?',
  rewrites: (found) => [...inPlace(found), tell('Tell it the way they would', 'In this family, {what they do} is part of {what it means to them}. {caregiver}’s own hope is {hope}.')],
});

function inPlace({ name }: Found<string>): readonly Offer[] {
  switch (name) {
    case 'still':
    case 'identity':
      return [sayInstead('', { title: 'Leave it out' })];
    case 'givesIn':
      return [sayInstead('answers him', { text: 'responds' })].map((offer) => ({ ...offer, title: 'Say “responds”' }));
    default:
      return [];
  }
}
