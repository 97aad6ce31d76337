import * as classes from '../../language/classes.ts';
import { idAt, isWord, wordAt } from '../../language/grammar.ts';
import { pluralVerb } from '../../language/verbs.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { inSentence, subjectOf } from './active.ts';
import { say, tell } from './offers.ts';
import { contacted, doneByWriter, cooperation, passiveOffers } from './passive-offers.ts';

/** Offers in place of office words. */

export const isObject = ({ block, first, sentence }: Found): boolean =>
  first > sentence.first && isWord(block, first - 1) && !classes.conjunctions.has(idAt(block, first - 1));

export function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  switch (name) {
    case 'itIs':
      return suggested(found);
    case 'shouldYou':
      return [say(`if you ${get('verb').toLowerCase().replace('require', 'need').replace('wish', 'want')}`)];
    case 'mayHave':
      return [say('whatever is on your mind')];
    case 'advised':
      return [
        say(
          get('of') !== ''
            ? 'we want you to know about'
            : /^this/i.test(found.text)
              ? withThat('I am writing to tell you', get('link'))
              : withThat('we want you to know', get('link')),
        ),
      ];
    case 'must':
      return pleaseDo(found);
    case 'find':
      return [say('I am sending'), say('we are sending')];
    case 'attention':
      return [say('we noticed that'), say('I noticed that')];
    case 'given':
      return [say(get('modal').toLowerCase() === 'will' ? 'we will think about' : 'I suggest that we think about')];
    case 'follows':
      return [
        say(
          /recommend|instruct/i.test(found.text)
            ? 'here is what I suggest'
            : /goal/i.test(found.text)
              ? 'here are the goals'
              : 'here is what I found',
        ),
      ];
    case 'asked':
      return [
        /^will/i.test(get('be')) && /^(?:notified|informed|advised)$/i.test(get('what'))
          ? say(`we will tell you ${get('link').toLowerCase() === 'of' ? 'about' : get('link').toLowerCase()}`)
          : say(askedOf(get('what').toLowerCase(), get('link').toLowerCase(), /^were/i.test(get('be')))),
      ];
    case 'expected':
      return [say('we ask you to')];
    case 'askedOne':
      return [say('we ask you to', { replaces: 'pattern' })];
    case 'records':
      return [say(withThat('we see', get('link')))];
    case 'byRecords':
      return [say('from what we wrote down,')];
    case 'contacted':
      return contacted(found);
    case 'perOur':
      return /(?:conversation|discussion|call|meeting)$/i.test(found.text)
        ? [say('as we talked about')]
        : [say('as you asked')].filter(() => /your request$/i.test(found.text));
    case 'cooperation':
      return [say(cooperation(found.text))];
    case 'writer':
      return doneByWriter(found) ?? [asFirstPerson(found, 'I', 'me')];
    case 'office':
      return [asFirstPerson(found, 'we', 'us')];
    default:
      return passiveOffers(found);
  }
}

const pleases: Readonly<Record<string, string>> = {
  submitted: 'send us',
  returned: 'send back',
  signed: 'sign',
  completed: 'fill out',
  'filled out': 'fill out',
  'filled in': 'fill in',
  'handed in': 'hand in',
  emailed: 'email us',
  faxed: 'fax us',
  paid: 'pay',
  provided: 'give us',
  received: 'get us',
  sent: 'send',
  forwarded: 'send',
  mailed: 'mail',
};

/** “If the form needs to be signed, …” does not ask for anything yet. */
const isConditional = (block: Found['block'], first: number): boolean =>
  first > 0 && /^(?:if|when|whenever|unless|until|once|before|after|because|since)$/.test(wordAt(block, first - 1));

/** “Your form must be submitted by …” → “please send us your form by …”. */
function pleaseDo(found: Found): readonly Offer[] {
  const { block, end, get } = found;
  const subject = subjectOf(found);
  const verb = pleases[get('what').toLowerCase()];
  if (!subject || verb === undefined || isConditional(block, subject.first)) return [];
  const thing = inSentence(block, subject);
  return [say(`please ${verb} ${thing}`, { replaces: { first: subject.first, end }, title: `Say “please ${verb} …”` })];
}

const withThat = (text: string, that: string): string => (that === '' ? text : `${text} that`);

/** “It was recommended that …” → “we suggested that …”. */
function suggested({ get }: Found): readonly Offer[] {
  const past = !/^is$/i.test(get('be'));
  const what = get('what').toLowerCase();
  const link = get('link').toLowerCase();
  const verb = verbs[what];
  if (!verb || (link === '' && !/^(?:recommended|suggested|advised)$/.test(what))) return [];
  const text = past ? verb[1] : verb[0];
  const rest = { that: ' that', to: ' that you', '': '' }[link] ?? '';
  if (what === 'reported') return [say(`{who} ${text}${rest}`)];
  return [say(`we ${text}${rest}`), say(`I ${text}${rest}`), say(`{who} ${text}${rest}`, { title: 'Say who' })].filter(
    (_, at) => at < 2 || past,
  );
}

/** The verbs that people use in place of those in reports, in the present and in the past. */
const verbs: Readonly<Record<string, readonly [now: string, then: string]>> = {
  recommended: ['suggest', 'suggested'],
  suggested: ['suggest', 'suggested'],
  advised: ['suggest', 'suggested'],
  requested: ['ask', 'asked'],
  required: ['ask', 'asked'],
  noted: ['notice', 'noticed'],
  observed: ['notice', 'noticed'],
  determined: ['find', 'found'],
  concluded: ['think', 'thought'],
  found: ['find', 'found'],
  established: ['find', 'found'],
  decided: ['think', 'decided'],
  agreed: ['agree', 'agreed'],
  felt: ['feel', 'felt'],
  believed: ['think', 'thought'],
  understood: ['understand', 'understood'],
  expected: ['expect', 'expected'],
  reported: ['tell us', 'told us'],
  documented: ['have written', 'wrote'],
  discussed: ['say', 'said'],
};

const askings: Readonly<Record<string, readonly [now: string, then: string]>> = {
  advised: ['we suggest that you', 'we suggested that you'],
  reminded: ['we\u2019d like to remind you to', 'we reminded you to'],
  encouraged: ['we\u2019d love for you to', 'we asked you to'],
};

/** “You are requested to” → “we ask you to”. */
function askedOf(what: string, link: string, past: boolean): string {
  if (link === 'of' || link === 'that')
    return what === 'reminded'
      ? `we\u2019d like to remind you ${link}`
      : `we want you to know ${link === 'of' ? 'about' : link}`;
  const [now, then] = askings[what] ?? ['we ask you to', 'we asked you to'];
  return past ? then : now;
}

/** “This writer recommends” → “I recommend”; “by this writer” → “by me”. */
function asFirstPerson(found: Found, subject: string, object: string): Offer {
  const { block, end, first, sentence } = found;
  if (block.tokens.possessive[end - 1] === true) return say(subject === 'I' ? 'my' : 'our');
  if (isObject(found)) return say(object);
  const verb = end < sentence.end ? wordAt(block, end) : '';
  const agreed = subject === 'I' ? { is: 'am', was: 'was' }[verb] : undefined;
  const becomes = agreed ?? pluralVerb(verb) ?? verb;
  return becomes === verb || verb === ''
    ? say(subject)
    : say(`${subject} ${becomes}`, { replaces: { first, end: end + 1 } });
}

/** An offer that leaves the door open, for sentences that ask something of a family. */
export const further = ({ get, name }: Found): readonly Offer[] => {
  if (name === 'cooperation') return [tell('Say thank you', 'Thank you for doing this with us.')];
  const asks = name === 'expected' || name === 'askedOne' || (name === 'asked' && get('link').toLowerCase() === 'to');
  return asks
    ? [tell('Leave a door open', 'If {what you hope for} is hard some days, tell us and we will plan around it.')]
    : [];
};
