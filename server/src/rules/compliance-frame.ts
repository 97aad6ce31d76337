import { wordAt } from '../language/grammar.ts';
import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { say, sayInstead, tell } from './shared/offers.ts';

const person = '(he|she|they|we|i|<caregiver>|<child>|<Name>)';
const help = '(prompt|prompts|prompting|cue|cues|cueing|cuing|reminder|reminders|redirection|encouragement)';

/** Going along with us as the measure of a child or a family. */
export const complianceFrame = definePhraseRule({
  id: 'compliance-frame',
  title: 'Going along with us as the measure',
  family: 'control',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['SEED', 'BCP', 'NDA'],
  options: {},
  patterns: {
    notCompliantWith: '[(non-compliant|noncompliant|uncooperative|non-cooperative|disobedient) (with|during|for|at)]',
    notCompliant: '[(non-compliant|noncompliant|uncooperative|disobedient)] !(with|during|for|at|form|forms|claim|claims|floor|flooring|code|file|device|material|child|kid|boy|girl|behavior)',
    attributive: '[(non-compliant|noncompliant|uncooperative|disobedient|compliant|obedient) (child|kid|boy|girl|patient|client|student|behavior|behaviors|family|families|parent|parents)]',
    compliantWith: [`${person} ..4 [(compliant|cooperative|obedient) (with|during|for|at)]`, '^ (more|less|fully|very|generally|mostly)? [(compliant|cooperative|obedient) (with|during|for|at)]'],
    compliant: [`${person} ..4 (more|less|very|fully|so|not|is|was|be|been|being) [(compliant|obedient)] (today|throughout|and|,|.|;|$)`, '(child|kid|he|she|they) (is|was) [cooperative] (today|throughout|and|.|,|$)', '^ [(compliant|cooperative)] (today|throughout|and|.|,|$)'],
    compliance: [
      '(<gain:~gain>|<gain:~increase>|<gain:~improve>|<gain:~build>|<gain:~promote>|<gain:~encourage>|<gain:~achieve>|<gain:~obtain>|<gain:~maximize>|<gain:~get>|<gain:~ensure>) ..1 [compliance]',
      '[(non-compliance|noncompliance)]',
      '(good|poor|fair|better|more|less|low|limited|improved|decreased|increased|demonstrated|full|some|for) [compliance] (with|to|during|in|at|and|.|,|$)',
      '[compliance] (with|to) (adult|task|tasks|demands|directions|commands|therapist|all|the|table|requests|rules|routines|sitting)',
      '[(cooperation)] (was|is|with|during|level) ..1 (fair|poor|good|limited|tasks|testing|demands)',
    ],
    comply: `[<verb:~comply>]`,
    obey: '[<verb:~obey>]',
    commands: ['(~follow|~respond to) ..3 [(commands|command|directives|directive|orders)]'],
    directions: ["[((does|did|do) not|doesn't|didn't|don't) follow (the|our|my|adult|any|teacher's|verbal)? (directions|rules|instructions)]"],
    promptedTo: `[(required|requires|requiring|needed|needs|needing|require|need) <help:..5> to (participate|engage|cooperate|comply|join)]`,
    promptedToSit: `[(required|requires|requiring|needed|needs|needing|require|need) <help:..5> to <act:(sit|attend|stay)>]`,
    cooperated: '[(cooperated|cooperates|cooperating) with] (all)? ..1 (tasks|task|testing|demands|directions|activities|requests)',
  },
  unless: [
    '(hipaa|ada|idea|ferpa|billing|legal|regulatory|documentation|federal|medicaid|medicare|osha|building|fire|safety) ..4 (compliant|compliance|comply|complies|complied)',
    '~comply with (the)? ..2 (law|laws|code|codes|regulation|regulations|policy|policies|requirements|standards|order|act|hipaa|rule|guidelines)',
    '(compliance|compliant) ..2 (review|officer|training|form|audit|department|date|requirements|flooring|materials)',
    '(lung|chest|bladder|tissue|vascular|arterial) compliance',
    '(code|lead|fire) compliant',
    '(simon says|game|pretend|captain|pirate|army|robot|puppet) ..10 (orders|commands|command)',
    '(orders|order) ..3 (doctor|physician|dr)',
    '(voice|sit|keyboard|dog) command',
  ],
  accepts: (found) => acceptsHelp(found),
  message: 'This measures going along with us. What was hard, what helped, and what did you two find together?',
  rewrites: (found) => [...inPlace(found), tell('Tell what was hard and what helped', '{what you did} was not a fit today. {child} {what you saw}, so we {what you two found together}.')],
});

const helpWords = new RegExp(`\\b${help.replaceAll(/[()]/g, (bracket) => (bracket === '(' ? '(?:' : ')'))}\\b`, 'i');

/** “needed … to participate” is about help only where help is named. */
const acceptsHelp = ({ get, name }: Found<string>): boolean => (name !== 'promptedTo' && name !== 'promptedToSit') || helpWords.test(get('help'));

function inPlace(found: Found<string>): readonly Offer[] {
  const { get, name, text } = found;
  const last = text.split(' ').at(-1)?.toLowerCase() ?? '';
  const joinIn = (verb: string, base: string): string => `${inflect('join', tenseOf(verb, base) ?? 'past')} in`;
  switch (name) {
    case 'notCompliantWith':
      return [sayInstead(`not ready ${last === 'with' ? 'for' : last}`.replace('for for', 'for'))];
    case 'notCompliant':
      return [sayInstead('not ready to join in')];
    case 'compliantWith':
      return [say(last === 'with' || last === 'for' ? 'ready for' : `ready to join in ${last}`)];
    case 'compliant':
      return [say('ready to join in')];
    case 'compliance':
      return /^non/i.test(text) ? [sayInstead('“not yet”')] : [say(get('gain') === '' || followedBy(found, 'with') ? 'joining in' : 'trust')];
    case 'comply':
      return [say(joinIn(text.toLowerCase(), 'comply'))];
    case 'obey':
      return [say(`${inflect('go', tenseOf(text.toLowerCase(), 'obey') ?? 'past')} along with`)];
    case 'commands':
      return [say(last.endsWith('s') ? 'invitations' : 'invitation')];
    case 'promptedTo':
      return [say(`${joined(text)} in with ${get('help')}`)];
    case 'promptedToSit':
      return [say(`${inflect(last, /^(?:requires|needs)/i.test(text) ? 'third' : /ing /i.test(text) ? 'ing' : /^(?:require|need) /i.test(text) ? 'base' : 'past')} with ${get('help')}`)];
    case 'cooperated':
      return [say(`${joined(text)} in with`)];
    default:
      return [];
  }
}

const followedBy = ({ block, end }: Found<string>, word: string): boolean => end < block.tokens.length && wordAt(block, end) === word;

const joined = (text: string): string => inflect('join', /^(?:requires|needs|cooperates)/i.test(text) ? 'third' : /^\w+ing\b/i.test(text) ? 'ing' : /^(?:require|need) /i.test(text) ? 'base' : 'past');
