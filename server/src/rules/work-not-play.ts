import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { tell } from './shared/offers.ts';

const skill =
  '(cutting|tracing|handwriting|writing|letter|articulation|speech|language|sound|fine motor|gross motor|feeding|stretching|coloring|core|core strengthening|strengthening|oral motor|dressing|balance|visual motor|sequencing|labeling|spoon|scissor|bead|stair|gait|range of motion|tummy time|button|buttoning)';

/** Play as a list of exercises. */
export const workNotPlay = definePhraseRule({
  id: 'work-not-play',
  title: 'A shared game, told as work',
  family: 'play',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED'],
  options: {},
  patterns: {
    drill: [`[${skill} (drills|drill)]`, '[(drills|drilled)]'],
    turns: ['[(rep|reps|repetition|repetitions)]', '<number> [(trial|trials|attempts|opportunities)]', '[(trials|opportunities)] of', '(of|in|across|over) <number> [(trials|trial|opportunities)]'],
    rounds: ['<number> [(set|sets)] of <number>', '[(set|sets) of] <number>'],
    accuracy: '[<number> % ..2 (accuracy|over <number> sessions|across <number> sessions)]',
    worksheet: '[(worksheet|worksheets)]',
    cards: ['[(flash card|flash cards|flashcard|flashcards)]', '[(peg board|pegboard|peg boards|pegboards|theraputty|thera putty)]'],
    table: '[(tabletop|table top|seated|structured|non-preferred|nonpreferred|adult-directed|teacher-directed|table) ..2 (task|tasks|activity|activities|work|practice)]',
    tableTime: '[(table time|work time|desk work|seat work|seatwork)]',
    sitAnd: ['[~sit (down)? (and|to) (practice|work on)]', '[~sit at (a|the) table (and|to) (practice|work|cut|write|trace|complete|finish|do)]'],
    exercise: [`[${skill} (practice|exercise|exercises|task|tasks|work)]`],
    onTask: '[on task]',
    completion: ['[(task completion|completed (the|all|each|every)? (task|tasks|exercises))]', '[home exercises]'],
  },
  unless: [
    '(fire|lockdown|tornado|earthquake|toy|power|hand|pretend) (drill|drills)',
    'drill (bit|toy|set|sergeant)',
    '(clinical|device|aac|free|drug|sleep|hearing aid|formula) (trial|trials)',
    '(trial period|trial of (a|the|two))',
    '(sales|insurance|service|company) (rep|reps)',
    '(play|played|playing|game|games|pretend|pretended|together|collage) ..12 $',
    '(homework|kitchen|coffee|water|sand|light) table',
    '(train|tea|drum|swing|play|movie|box) set',
    '(legal|school district|court) trial',
  ],
  message: 'Is there a shared game inside this? Play is how a child talks, and it holds the same skill.',
  rewrites: (found) => [...inPlace(found), tell('Tell it as the game it was', 'We {the shared game} together, and {child} {what you saw}.', { style: 'play' })],
});

const play = (text: string): Offer => ({ title: `Say “${text}”`, style: 'play', text });

const plurals = (text: string): boolean => /s$/i.test(text);

function inPlace({ name, text }: Found<string>): readonly Offer[] {
  const words = text.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  const head = words.slice(0, -1).join(' ').toLowerCase();
  switch (name) {
    case 'drill':
      return [play(last === 'drilled' ? 'played with' : `${head} ${plurals(last) ? 'games' : 'game'}`.trim())];
    case 'turns':
      return [play(plurals(last) ? 'turns' : 'turn')];
    case 'rounds':
      return [play(text.toLowerCase().replace(/sets?/, (set) => (set === 'set' ? 'round' : 'rounds')))];
    case 'worksheet':
      return [play(plurals(last) ? 'paper games' : 'paper game')];
    case 'cards':
      return [play(/card/i.test(text) ? 'picture games' : /peg/i.test(text) ? 'peg game' : 'putty play')];
    case 'table':
    case 'tableTime':
      return [play(/^table |^seated/i.test(text) || name === 'tableTime' ? 'play at the table' : 'shared play')];
    case 'sitAnd':
      return /practice$|work on$/i.test(text) ? [play(/^sitting/i.test(text) ? 'making a game of' : /^sat/i.test(text) ? 'made a game of' : 'make a game of')] : [];
    case 'exercise':
      return [play(`${head} play`)];
    case 'onTask':
      return [play('in the game')];
    default:
      return [];
  }
}
