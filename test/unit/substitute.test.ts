import assert from 'node:assert/strict';
import { settleDeterminer } from '../../server/src/language/determiner.ts';
import { usedAs } from '../../server/src/language/grammar.ts';
import type { Substitution } from '../../server/src/language/substitute.ts';
import { markedText } from '../support/phrase.ts';
import { trap } from '../support/trap.ts';

const squeezes: Substitution = { text: 'pushing, pulling and firm squeezes', number: 'plural', was: 'mass' };
const walk: Substitution = { text: 'way of walking', number: 'singular', was: 'mass' };
const feet: Substitution = { text: 'feet far apart', number: 'plural', was: 'mass' };
const pinch: Substitution = { text: 'easy thumb-and-finger pinch', number: 'singular', was: 'singular' };
const way: Substitution = { text: 'a way to take turns', number: 'singular', was: 'mass' };
const reflexes: Substitution = { text: 'built-in move', number: 'singular', was: 'plural' };

describe('substitution traps', () => {
  trap('a noun before a noun is only explained', walk, [
    ['His ‹gait› pattern has changed.', undefined],
    ['The ‹gait› team will visit.', undefined],
    ['We wrote ‹gait› goals.', undefined],
    ['We saw ‹gait› belts.', undefined],
    ['The ‹gait› changes are small.', undefined],
    ['The ‹gait› lab is open.', undefined],
    ['The ‹gait› {name} is open.', undefined],
    ['His ‹gait› has changed.', 'His way of walking has changed.'],
    ['His ‹gait› limits his play.', 'His way of walking limits his play.'],
    ['His ‹gait› puzzles us.', 'His way of walking puzzles us.'],
    ['His ‹gait› slowly changes.', 'His way of walking slowly changes.'],
    ['We looked at his ‹gait›.', 'We looked at his way of walking.'],
    ['We looked at his ‹gait› on stairs.', 'We looked at his way of walking on stairs.'],
  ]);

  trap('an article is dropped before uncountable words', feet, [
    ['We stood with a ‹wide base of support›.', 'We stood with feet far apart.'],
    ['A ‹wide base of support› helps.', 'Feet far apart help.'],
    ['He has a very ‹wide base of support›.', undefined],
    ['He has *a* ‹wide base of support›.', undefined],
    ['He has a **‹wide base of support›**.', 'He has **feet far apart**.'],
    ['The ‹wide base of support› helps.', 'The feet far apart help.'],
  ]);

  trap('an article follows the sound', pinch, [
    ['He has a ‹pincer grasp›.', 'He has an easy thumb-and-finger pinch.'],
    ['A ‹pincer grasp› is new.', 'An easy thumb-and-finger pinch is new.'],
    ['He has a strong ‹pincer grasp›.', 'He has a strong easy thumb-and-finger pinch.'],
    ['He has the ‹pincer grasp›.', 'He has the easy thumb-and-finger pinch.'],
  ]);
  trap('an article that fits is kept', { text: 'soft pinch', number: 'singular' }, [
    ['He has an ‹inferior pincer grasp›.', 'He has a soft pinch.'],
    ['He has a ‹pincer grasp›.', 'He has a soft pinch.'],
  ]);

  trap('a determiner replaces the article of the wording', way, [
    ['We practiced ‹reciprocity›.', 'We practiced a way to take turns.'],
    ['We practiced his ‹reciprocity›.', 'We practiced his way to take turns.'],
    ["We practiced Jo's ‹reciprocity›.", "We practiced Jo's way to take turns."],
    ['We practiced the new ‹reciprocity›.', 'We practiced the new way to take turns.'],
    ['We practiced an ‹odd reciprocity›.', 'We practiced a way to take turns.'],
    ['We gave her ‹reciprocity›.', 'We gave her a way to take turns.'],
    ['We know that ‹reciprocity› helps.', 'We know that a way to take turns helps.'],
    ['We like this very good ‹reciprocity›.', 'We like this very good way to take turns.'],
    ['The boy accepted ‹reciprocity›.', 'The boy accepted a way to take turns.'],
    ['The boy seeks ‹reciprocity›.', 'The boy seeks a way to take turns.'],
  ]);
  trap('a possessive in the wording replaces the article', { text: 'your child', number: 'singular' }, [
    ['We saw the ‹pt›.', 'We saw your child.'],
    ['The ‹pt› smiled.', 'Your child smiled.'],
    ['A ‹pt› smiled.', 'Your child smiled.'],
    ['The happy ‹pt› smiled.', undefined],
    ['Every ‹pt› smiled.', undefined],
    ['We saw ‹pt› today.', 'We saw your child today.'],
  ]);

  trap('this, that and much become plural', squeezes, [
    ['His ‹proprioceptive input› puzzles them.', 'His pushing, pulling and firm squeezes puzzle them.'],
    ['This ‹proprioceptive input› helps.', 'These pushing, pulling and firm squeezes help.'],
    ['That ‹proprioceptive input› helps.', 'Those pushing, pulling and firm squeezes help.'],
    ['He needs less ‹proprioceptive input›.', 'He needs fewer pushing, pulling and firm squeezes.'],
    ['Too much ‹proprioceptive input› tires him.', 'Too many pushing, pulling and firm squeezes tire him.'],
    ['We know that ‹proprioceptive input› helps.', 'We know that pushing, pulling and firm squeezes help.'],
  ]);
  trap('these and those become singular', reflexes, [
    ['These ‹reflexes› fade.', undefined],
    ['These ‹reflexes› help.', 'This built-in move helps.'],
    ['Those ‹reflexes› are new.', 'That built-in move is new.'],
    ['Both ‹reflexes› are new.', undefined],
    ['We saw two ‹reflexes›.', undefined],
    ['We saw 3 ‹reflexes›.', undefined],
    ['We saw the ‹reflexes›.', 'We saw the built-in move.'],
  ]);
  trap('a countable wording does not stand alone in place of an uncountable one', walk, [
    ['‹Gait› has changed.', undefined],
    ['We looked at ‹gait› on stairs.', undefined],
    ['# ‹Gait›', '# Way of walking'],
    ['- *‹Gait›*', '- *Way of walking*'],
  ]);
  trap('each and every go with a singular only', squeezes, [
    ['Each ‹proprioceptive input› helps.', undefined],
    ['Every ‹proprioceptive input› helps.', undefined],
    ['Another ‹proprioceptive input› helps.', undefined],
  ]);
  trap('each and every do not go with uncountable words', { text: 'muscle work', number: 'mass', was: 'singular' }, [
    ['Each ‹exercise› helps.', undefined],
    ['An ‹exercise› helps.', 'Muscle work helps.'],
    ['The ‹exercise› helps.', 'The muscle work helps.'],
  ]);
  trap('one and 1 go with a singular', { text: 'soft move', number: 'singular', was: 'singular' }, [
    ['We saw 1 ‹reflex›.', 'We saw 1 soft move.'],
    ['Each ‹reflex› is new.', 'Each soft move is new.'],
  ]);

  trap('an adjective that fits before a noun only', { text: 'walking', position: 'before-noun' }, [
    ['He is an ‹ambulatory› child.', 'He is a walking child.'],
    ['He is ‹ambulatory›.', undefined],
    ['He is ‹ambulatory› at home.', undefined],
  ]);
  trap('an adjective that fits after a verb only', { text: 'able to walk', position: 'after-verb' }, [
    ['He is ‹ambulatory›.', 'He is able to walk.'],
    ['He is ‹ambulatory› at home.', 'He is able to walk at home.'],
    ['He is an ‹ambulatory› child.', undefined],
  ]);
  trap('a superlative replaces the article', { text: 'the best' }, [
    ['An ‹optimal› seat is new.', 'The best seat is new.'],
    ['His ‹optimal› seat is new.', 'His best seat is new.'],
    ['This seat is ‹optimal›.', 'This seat is the best.'],
    ['It is a very ‹optimal› seat.', undefined],
  ]);
  trap('an adjective that fits anywhere', { text: 'even' }, [
    ['He has a ‹symmetrical› smile.', 'He has an even smile.'],
    ['His smile is ‹symmetrical›.', 'His smile is even.'],
    ['His very ‹symmetrical› smile helps.', 'His very even smile helps.'],
  ]);

  trap('a gerund goes where one fits', { text: 'using both hands', number: 'mass', was: 'mass' }, [
    ['‹Bilateral coordination› is new.', 'Using both hands is new.'],
    ['We worked on ‹bilateral coordination›.', 'We worked on using both hands.'],
    ['We practiced songs, ‹bilateral coordination› and rest.', 'We practiced songs, using both hands and rest.'],
    ['We practiced ‹bilateral coordination›.', 'We practiced using both hands.'],
    ['The goal is ‹bilateral coordination›.', 'The goal is using both hands.'],
    ['He smiles when ‹bilateral coordination› helps.', 'He smiles when using both hands helps.'],
    ['He has ‹bilateral coordination›.', undefined],
    ['His ‹bilateral coordination› is new.', undefined],
    ['Good ‹bilateral coordination› is new.', undefined],
  ]);
  trap('a noun that looks like a gerund goes anywhere', { text: 'swelling of the feet', number: 'mass', was: 'mass' }, [
    ['He has ‹edema›.', 'He has swelling of the feet.'],
    ['His ‹edema› is new.', 'His swelling of the feet is new.'],
  ]);

  trap('the verb agrees if its subject becomes plural', squeezes, [
    ['‹Proprioceptive input› helps him settle.', 'Pushing, pulling and firm squeezes help him settle.'],
    ['‹Proprioceptive input› is good for him.', 'Pushing, pulling and firm squeezes are good for him.'],
    ['‹Proprioceptive input› really does help.', 'Pushing, pulling and firm squeezes really do help.'],
    ['‹Proprioceptive input› isn’t new.', 'Pushing, pulling and firm squeezes aren’t new.'],
    ['‹Proprioceptive input› has helped.', 'Pushing, pulling and firm squeezes have helped.'],
    ['‹Proprioceptive input› helped him.', 'Pushing, pulling and firm squeezes helped him.'],
    ['‹Proprioceptive input› can help him.', 'Pushing, pulling and firm squeezes can help him.'],
    ['Deep ‹proprioceptive input› helps.', 'Deep pushing, pulling and firm squeezes help.'],
    ['We know ‹proprioceptive input› helps.', 'We know pushing, pulling and firm squeezes help.'],
    ['He smiles when ‹proprioceptive input› starts.', 'He smiles when pushing, pulling and firm squeezes start.'],
    ['He smiles because ‹proprioceptive input› helps.', 'He smiles because pushing, pulling and firm squeezes help.'],
    ['Before ‹proprioceptive input› starts, we sing.', 'Before pushing, pulling and firm squeezes start, we sing.'],
    ['Before ‹proprioceptive input›, he sings.', 'Before pushing, pulling and firm squeezes, he sings.'],
    ['At home, ‹proprioceptive input› helps.', 'At home, pushing, pulling and firm squeezes help.'],
    ['‹Proprioceptive input› at bedtime helps.', 'Pushing, pulling and firm squeezes at bedtime help.'],
    ['We use ‹proprioceptive input›.', 'We use pushing, pulling and firm squeezes.'],
  ]);
  trap('the verb of another subject is kept', squeezes, [
    ['The level of ‹proprioceptive input› helps.', 'The level of pushing, pulling and firm squeezes helps.'],
    ['The use of his ‹proprioceptive input› helps.', 'The use of his pushing, pulling and firm squeezes helps.'],
    ['What helps is ‹proprioceptive input›.', 'What helps is pushing, pulling and firm squeezes.'],
    ['He likes ‹proprioceptive input› and is happy.', 'He likes pushing, pulling and firm squeezes and is happy.'],
  ]);
  trap('a wording is not offered if the subject of the verb is unclear', squeezes, [
    ['‹Proprioceptive input› that is firm helps.', undefined],
    ['‹Proprioceptive input›, such as a hug, helps.', undefined],
    ['‹Proprioceptive input› from hugs helps.', undefined],
    ['In play ‹proprioceptive input› helps.', undefined],
    ['In bed ‹proprioceptive input› helps.', undefined],
    ['Seeking ‹proprioceptive input› helps.', undefined],
    ['The use of songs and ‹proprioceptive input› helps.', undefined],
  ]);
  trap('the verb of a question agrees', squeezes, [
    ['Is ‹proprioceptive input› good for him?', 'Are pushing, pulling and firm squeezes good for him?'],
    ['Does ‹proprioceptive input› help?', 'Do pushing, pulling and firm squeezes help?'],
    ['Why is ‹proprioceptive input› good?', 'Why are pushing, pulling and firm squeezes good?'],
    ['Was this ‹proprioceptive input› new?', 'Were these pushing, pulling and firm squeezes new?'],
    ['There is ‹proprioceptive input› in play.', 'There are pushing, pulling and firm squeezes in play.'],
    ['He asked, “Is ‹proprioceptive input› new?”', 'He asked, “Are pushing, pulling and firm squeezes new?”'],
  ]);
  trap('coordination', squeezes, [
    ['‹Proprioceptive input› and songs help.', 'Pushing, pulling and firm squeezes and songs help.'],
    ['Songs and ‹proprioceptive input› help.', 'Songs and pushing, pulling and firm squeezes help.'],
    ['He smiles, and ‹proprioceptive input› helps.', 'He smiles, and pushing, pulling and firm squeezes help.'],
  ]);
  trap('the verb agrees if its subject becomes singular', reflexes, [
    ['‹Reflexes› fade.', undefined],
    ['His ‹reflexes› are new.', 'His built-in move is new.'],
    ['His ‹reflexes› help him.', 'His built-in move helps him.'],
    ['His ‹reflexes› helped him.', 'His built-in move helped him.'],
    ['His ‹reflexes› can help him.', 'His built-in move can help him.'],
    ['His ‹reflexes› go away.', 'His built-in move goes away.'],
    ['Songs and his ‹reflexes› help.', 'Songs and his built-in move help.'],
  ]);

  it('derives the role of a word from its position', () => {
    const cases: readonly (readonly [string, ReturnType<typeof usedAs>])[] = [
      ['We ‹prompt› him.', 'verb'],
      ['He needs a ‹prompt›.', 'noun'],
      ['He gave a ‹prompt› response.', 'adjective'],
      ['It may ‹affect› him.', 'verb'],
      ['His ‹affect› was flat.', 'noun'],
      ['We ‹transition› to lunch.', 'verb'],
      ['The ‹transition› was calm.', 'noun'],
      ['We plan to ‹discharge› him.', 'verb'],
      ['We plan for ‹discharge›.', 'noun'],
      ['He was ‹present›.', 'adjective'],
      ['They did not ‹void›.', 'unsure'],
      ['Did he ‹tolerate› it?', 'verb'],
      ['He is ‹stable›.', 'adjective'],
      ['A ‹trial› was made.', 'noun'],
      ['They ‹conduct› a test.', 'verb'],
    ];
    for (const [marked, part] of cases) assert.equal(usedAs(markedText(marked).phrase), part, marked);
  });

  it('adapts the determiner of a phrase at the start of a text', () => {
    assert.deepEqual(settleDeterminer(markedText('‹Gait› is new.').phrase, 'walking', 'mass')?.edits, []);
  });
});
