import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule } from './phrase-rule.ts';
import { add, say, tell } from './shared/offers.ts';

/** Redirection as what we did, instead of what the child was interested in. */
export const redirected = definePhraseRule({
  id: 'redirected',
  title: 'Redirection, instead of what the child was drawn to',
  family: 'control',
  severity: { 'session-note': 'information' },
  source: ['SEED'],
  options: {},
  patterns: {
    noun: '[(redirection|redirections|re-direction|re-directions)]',
    easily: '^ [(easily|readily) (redirected|redirectable)]',
    passive: ['(<be>) ..2 [redirected]', '[(re-directed|redirected) (back)? to]'],
    active: '[(redirected|redirects|redirecting|redirect|re-directed)] (back)? (him|her|them|child|the|pt|his|her|their|<Name>|<child>)',
    able: '[redirectable]',
    bare: '[(redirected|re-directed)]',
  },
  unless: ['(mail|call|calls|url|link|web|email|emails|website|page|traffic|phone|line|portal|funds|payment) ..5 (redirect|redirects|redirected)', '(he|she|they) (redirected|redirects) (me|us|my|our|the puppet|the bear|the train|the water)'],
  answered: ['(drawn to|interested in|interest was|wanted to see|looking at)'],
  message: 'What was the child interested in just then? That can go in the note too, and so can how you followed it or joined it.',
  rewrites: ({ name, text }) => {
    const back = / back/i.test(text) ? ' back' : '';
    const verb = text.toLowerCase().replace('-', '').split(' ')[0] ?? 'redirected';
    const offer = {
      noun: say(/s$/i.test(text) ? 'invitations back' : 'an invitation back'),
      easily: say('came back easily when joined'),
      passive: say(/to$/i.test(text) ? `invited${back} to` : 'invited back'),
      active: say(inflect('invite', tenseOf(verb, 'redirect') ?? 'past')),
      able: say('able to come back with company'),
      bare: say('invited back'),
    }[name];
    return [
      name === 'noun' && !/s$/i.test(text) ? say('inviting back') : offer,
      tell('Say what drew the child, and how you joined', '{child} was drawn to {what}. When we {looked at it together} first, {child} came back to our game.'),
      add('Add what drew the child', '{child} was drawn to {what}; it helped when we {joined it how}.'),
    ];
  },
});
