import { wordAt } from '../language/grammar.ts';
import type { Context } from './rule.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { sayInstead, tell } from './shared/offers.ts';

const help = '(assistance|assist|help|support|cue|cues|cueing|prompt|prompts|prompting|reminder|reminders|model|models|adult|supervision|intervention)';

/** A goal that pictures the child alone. */
export const aloneGoal = definePhraseRule({
  id: 'alone-goal',
  title: 'A goal that pictures the child alone',
  family: 'play',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'INT', 'ECTA'],
  options: {},
  patterns: {
    independently: '[independently] !(owned|run|licensed|funded|verified)',
    independent: ['[independent] (with|in|transfers|toileting|feeding|walking|standing|sitting|mobility|ambulation|play|dressing|stairs|steps|bites)', '(be|is|was|become|becoming|fully|more|modified) [independent] !(provider|agency|evaluation|contractor|reading|living|school|of|from)'],
    without: `[(without|with no|no) (any|an)? (adult|verbal|physical|visual|tactile|caregiver)? ${help}] (from (a|an|the|any) (adult|grown-up|grown up|teacher|caregiver))?`,
    byOneself: '[(all)? by (himself|herself|themself|themselves)]',
    onOwn: '[(on (his|her|their) own)] !(terms|schedule|time|two feet|plate|bed|room|chair|side|street|words|idea)',
    unassisted: '[(unassisted|unsupported)]',
    selfSoothe: ['[(self-soothe|self-soothes|self-soothing|self-regulate|self-calm)]', '[(~calm|~settle|~soothe) (himself|herself|themself|themselves)]'],
    alone: '[(~play|~work) alone]',
    away: '[away from (peers|peer|others|other children|adults|family|the group|siblings)]',
  },
  unless: [
    '(with|beside|near|next to|alongside) (his|her|their|a|the|you|me|us|mom|dad|mother|father|grandma|peers|sister|brother|friends|family|grown-up|partner|cousin|twin) !(cue|cues|prompt|prompts|help|spoon|fork|cup|scissors|rail|hand|hands|table|clinic|room|walker|bib|left|right|chair|ball|sentence|sound|line|board|toy|doll|puzzle|crayon|pencil|two|tower|ramp)',
    '(alongside|together|side by side)',
    'so that (he|she|they|the family|everyone|we) can',
    '(chose to|wanted to|wants to|loved to|proud|asked to|insisted|his idea|her idea|decided to|beamed|delighted|grinned)',
    '(safety|safe|unsafe|fall|falls|falling)',
    'nobody ..4 (by|on)',
    '(never|not|no one) ..4 (alone|on (his|her|their) own|by (himself|herself|themselves))',
    "(don't|do not|doesn't|does not|didn't|did not) (have to|need to)",
    '(independent|independently) (provider|agency|evaluation|contractor|reading|living|practice|educational)',
    '(you|i|we) ..4 (on your own|alone|without)',
  ],
  accepts: ({ block, end, name }) => name !== 'without' || end >= block.tokens.length || !/^(?:that|who|which|group|group's|staff)$/.test(wordAt(block, end)),
  message: 'Who is beside the child in this? Challenge goes better with a partner, and many families hope for joining in more than for alone.',
  rewrites: (found, context) => [
    ...inPlace(found, context),
    tell('Picture the partner and the reason', 'With {partner}, during {routine}, {child} will {do}, so that {what it makes possible}. Level of help: {level}.'),
  ],
});

/** In a note the level of help stays, as payers ask for it; in a letter the reader is the partner. */
function inPlace({ name, text }: Found<string>, { kind }: Context): readonly Offer[] {
  const partner = kind === 'caregiver-letter' ? 'with you close by' : 'alongside a partner';
  switch (name) {
    case 'independently':
    case 'byOneself':
    case 'onOwn':
      return [sayInstead(kind === 'caregiver-letter' ? partner : `${partner} (level of help: none)`)];
    case 'without': {
      const needed = text.toLowerCase().replace(/^(?:without|with no|no) (?:any |an )?/, '');
      return [sayInstead(kind === 'caregiver-letter' ? partner : `${partner} (no ${needed} needed)`)];
    }
    case 'selfSoothe':
      return /ing$/i.test(text) ? [sayInstead('settling with a trusted grown-up')] : /^(?:settled|calmed|soothed)/i.test(text) ? [sayInstead('settled with a trusted grown-up')] : [sayInstead('settle with a trusted grown-up')];
    case 'alone':
      return [sayInstead(`${text.split(' ')[0]?.toLowerCase() ?? 'play'} near a partner`)];
    case 'away':
      return [sayInstead('close to {partner}')];
    default:
      return [];
  }
}
