import type { Substitution } from '../../server/src/language/substitute.ts';
import { trap } from '../support/trap.ts';

const squeezes: Substitution = { text: 'pushing, pulling and firm squeezes', number: 'plural', was: 'mass' };
const tension: Substitution = { text: 'low muscle tension', number: 'mass', was: 'mass' };
const feet: Substitution = { text: 'feet far apart', number: 'plural', was: 'mass' };

describe('a substitution follows the form of the text', () => {
  trap('a capital at the start of a sentence, and nowhere else', tension, [
    ['‹Hypotonia› makes sitting tiring.', 'Low muscle tension makes sitting tiring.'],
    ['We sang. ‹Hypotonia› is common.', 'We sang. Low muscle tension is common.'],
    ['“‹Hypotonia› is common,” he said.', '“Low muscle tension is common,” he said.'],
    ['He said, “‹Hypotonia› is common.”', 'He said, “Low muscle tension is common.”'],
    ['*‹Hypotonia›* is common.', '*Low muscle tension* is common.'],
    ['He has ‹Hypotonia› now.', 'He has low muscle tension now.'],
    ['He has ‹hypotonia› now.', 'He has low muscle tension now.'],
    ['- ‹Hypotonia›', '- Low muscle tension'],
    ['# About ‹Hypotonia›', '# About Low muscle tension'],
    ['# About ‹hypotonia›', '# About low muscle tension'],
    ['‹HT› is common.', 'Low muscle tension is common.'],
    ['He has ‹HT›.', 'He has low muscle tension.'],
    ['He said, “‹HT› is common.”', 'He said, “Low muscle tension is common.”'],
    ['He calls it “‹HT›” now.', 'He calls it “low muscle tension” now.'],
    ['‹504 plans› helped.', 'Low muscle tension helped.'],
    ['We read ‹504 plans› today.', 'We read low muscle tension today.'],
  ]);

  trap('a possessive is kept', tension, [
    ['‹Hypotonia’s› effect is small.', 'Low muscle tension’s effect is small.'],
    ["We spoke about ‹hypotonia's› effect.", "We spoke about low muscle tension's effect."],
  ]);
  trap('a possessive is not added to a plural', squeezes, [["‹Proprioception's› effect is small.", undefined]]);
  trap('a possessive is not added to a long wording', { text: 'a way of moving', number: 'singular' }, [
    ["‹Praxis's› effect is small.", undefined],
  ]);

  trap('an empty wording leaves the term out', { text: '' }, [
    ['‹Please be advised that› the visit is on Monday.', 'The visit is on Monday.'],
    ['We know ‹as it were› the way.', 'We know the way.'],
    ['‹As it were›, we sang.', 'We sang.'],
    ['We sang, ‹as it were›.', 'We sang.'],
    ['We sang ‹as it were›', 'We sang'],
    ['‹Please be advised that›\nthe visit is on Monday.', 'The visit is on Monday.'],
    ['> Hi. ‹Please be advised that›\n> the visit is on Monday.', '> Hi. The visit is on Monday.'],
    ['**‹Please be advised that›** the visit is on Monday.', 'The visit is on Monday.'],
    ['‹Please be advised that› *the* visit is on Monday.', '*The* visit is on Monday.'],
    ['‹Please **be advised that›** the visit is on Monday.', undefined],
    ['‹Please be advised that› 5 songs are enough.', '5 songs are enough.'],
    ['‹please be advised that› the visit is on Monday.', 'the visit is on Monday.'],
    ['We know ‹Please be advised that›', 'We know'],
  ]);

  trap('emphasis stays complete', feet, [
    ['with **‹wide base of support›**.', 'with **feet far apart**.'],
    ['with **‹wide** base of support›.', 'with **feet far apart**.'],
    ['with ‹wide **base** of support›.', 'with feet far apart.'],
    ['with ‹wide base of **support›**.', 'with feet far apart.'],
    ['with **‹wide** base *of* support›.', 'with **feet far apart**.'],
    ['with ***‹wide*** base of support›.', 'with ***feet far apart***.'],
    ['with ‹wide **base *of* support›** now.', 'with feet far apart now.'],
    ['with ‹wide ***base*** of support›.', 'with feet far apart.'],
    ['with **very ‹wide base of support› now**.', 'with **very feet far apart now**.'],
    ['with ‹wide **base of support› now**.', undefined],
    ['with **very ‹wide** base of support›.', undefined],
    ['with [‹wide](https://a.example) base of support›.', 'with [feet far apart](https://a.example).'],
    ['with [a ‹wide base of support›](https://a.example).', 'with [feet far apart](https://a.example).'],
    ['with <b>‹wide</b> base of support›.', undefined],
    ['with ~~‹wide base›~~.', 'with ~~feet far apart~~.'],
    ['with ‹wi**de** base›.', 'with feet far apart.'],
  ]);

  trap('a phrase may span a line break', feet, [
    ['He stood with a ‹wide\nbase of support›.', 'He stood with feet far apart.'],
    ['> He stood with a ‹wide\n> base of support›.', '> He stood with feet far apart.'],
    ['- He stood with a ‹wide base\r\n  of support› today.', '- He stood with feet far apart today.'],
    ['He stood with a\n‹wide base of support›.', 'He stood with feet far apart.'],
    ['> He stood with a\n> ‹wide base of support›.', '> He stood with feet far apart.'],
  ]);
});
