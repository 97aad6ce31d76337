import { definePhraseRule } from './phrase-rule.ts';
import { noPermission, permissionPatterns } from './shared/permission-patterns.ts';
import { inPlace, anew } from './shared/permission-offers.ts';

/** The expert gives and the caregiver receives; or a caregiver gets permission to be with their own child. */
export const caregiverPermission = definePhraseRule({
  id: 'caregiver-permission',
  title: 'Leave or lessons given to a caregiver',
  family: 'caregivers',
  severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
  source: ['SEED', 'EI7'],
  options: {},
  patterns: permissionPatterns,
  unless: noPermission,
  answered: ['^ this is because'],
  accepts: ({ block, name, whole }) => !(name === 'taught' && block.tokens.possessive[whole.end - 1] === true),
  message:
    'It is their child and their time. “Joined”, “tried together” or “showed each other” may say what you two really did.',
  rewrites: (found) => [...inPlace(found), ...anew(found)],
});
