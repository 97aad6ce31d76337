import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { say, tell } from './shared/offers.ts';

/** What a child does when it is hard, as something to be removed. */
const acts =
  '(behavior|behaviors|behaviour|behaviours|stimming|stims|tantrum|tantrums|tantruming|outburst|outbursts|scripting|screaming|crying|hitting|biting|flapping|aggression|elopement|meltdowns|spinning|rocking|kicking|tearing|head banging|mouthing|noncompliance|echolalia|throwing|spitting|whining)';

export const extinguishBehavior = definePhraseRule({
  id: 'extinguish-behavior',
  title: 'What a child does, as something to get rid of',
  family: 'control',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'NDA', 'ABG'],
  options: {},
  patterns: {
    extinguish: '[<verb:~extinguish>]',
    extinction: '[extinction] !(of (the|dinosaurs|animals|species))',
    ignoring: ['[planned ignoring]', `[<verb:~ignore>] (the|his|her|their|all)? ..1 ${acts}`],
    decrease: `[(<verb:~decrease>|<verb:~reduce>|<verb:~eliminate>|<verb:~diminish>|<verb:~minimize>|<verb:~stop>|get rid of)] ..3 ${acts}`,
    ridOf: '[(~want ..1)? ~get rid of] (the|his|her|their) ..2',
    maladaptive: '[(maladaptive|inappropriate|problem|negative|unwanted|undesirable|target|challenging|interfering) (behavior|behaviors|behaviour|behaviours)]',
    quietHands: '[(quiet hands|whole body listening|hands down|calm body)] !(please)',
  },
  unless: ['(fire|candle|candles|flame|flames|dinosaur|dinosaurs|species|animal|animals|volcano)', '(medication|medicine|dose|seizure|spasm|spasms|infection|pain) ..6 (decrease|reduce)', '(get|got|getting) rid of (the)? (bottle|pacifier|mold|toys|boxes|lice)'],
  message: 'Every action is telling us something. What might the child need here, and who can help with it?',
  rewrites: (found) => [...inPlace(found), tell('Name the need, and who helps', '{child} {what you see} when {what happens}. Hope: the people around {child} know what it means, and {child} has one more way to say it.')],
});

function inPlace({ get, name, text }: Found<string>): readonly Offer[] {
  const verb = get('verb').toLowerCase();
  switch (name) {
    case 'extinguish':
      return [say(`${inflect('understand', tenseOf(verb, 'extinguish') ?? 'base')} and answer`)];
    case 'decrease':
    case 'ridOf':
      return [say(`${inflect('ease', tenses(verb))} what leads to`, { text: `${inflect('ease', tenses(verb))} what leads to` })];
    case 'ignoring':
      return verb === '' ? [say(/planned/i.test(text) ? 'staying close and quiet' : 'best met with quiet company')] : [say(`${inflect('stay', tenses(verb))} close through`)];
    case 'maladaptive':
      return [say(/s$/i.test(text) ? 'signs of a hard moment' : 'sign of a hard moment')];
    case 'quietHands':
      return [say('finding a way to be that feels good')];
    default:
      return [];
  }
}

/** All verbs of these patterns are regular: their ending tells the tense. */
const tenses = (verb: string): 'ing' | 'past' | 'third' | 'base' => (/ing$/.test(verb) ? 'ing' : /ed$/.test(verb) ? 'past' : /s$/.test(verb) ? 'third' : 'base');
