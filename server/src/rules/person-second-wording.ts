import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isMany, verbFor, withArticle } from './shared/copula.ts';
import { say, tell } from './shared/offers.ts';
import { whoBefore } from './shared/who.ts';

const be = "<be:(is|are|was|were|be|been|being|he's|she's|they're)>";
/** Whom a diagnosis is put in front of. “The CP clinic” is a place, “a Down syndrome doll” a toy. */
const noun =
  '<noun:(child|children|kid|kids|kiddo|kiddos|baby|babies|boy|boys|girl|girls|infant|infants|toddler|toddlers|patient|patients|student|students|client|clients|case)>';
const notPerson =
  '!(doll|dolls|book|books|care|group|club|clinic|program|class|association|society|walk|toy|toys|seat|study|life|development|monitor|food|table|room|support|network|camp|day)';

/** What stands before the child → what the child has. Autism is no matter of second place for many: see “identity”. */
const conditions: Readonly<Record<string, string>> = {
  downs: 'Down syndrome',
  'down syndrome': 'Down syndrome',
  down: 'Down syndrome',
  cp: 'CP',
  'cerebral palsy': 'cerebral palsy',
  adhd: 'ADHD',
  add: 'ADD',
  apraxia: 'apraxia',
  apraxic: 'apraxia',
  spd: 'SPD',
  cleft: 'a cleft',
  fas: 'FAS',
  'spina bifida': 'spina bifida',
  seizure: 'seizures',
  trach: 'a trach',
  vent: 'a ventilator',
  'g tube': 'a G-tube',
  gtube: 'a G-tube',
  'ng tube': 'an NG tube',
  sensory: 'sensory differences',
  torticollis: 'torticollis',
  tort: 'torticollis',
  hemi: 'hemiplegia',
  quad: 'quadriplegia',
  odd: 'ODD',
  ocd: 'OCD',
  rad: 'RAD',
  'fragile x': 'Fragile X',
  'special needs': 'a disability',
  handicapped: 'a disability',
  autism: 'autism',
  asd: 'ASD',
  spectrum: 'autism',
  hydrocephalus: 'hydrocephalus',
  microcephaly: 'microcephaly',
};
const condition = `<what:(${[...Object.keys(conditions), "down's", "down's syndrome", 'downs syndrome', 'g-tube'].join('|')})>`;

/** Wording that puts a diagnosis before the child, or suffering before living. */
export const personSecondWording = definePhraseRule({
  id: 'person-second-wording',
  title: 'A diagnosis before the child',
  family: 'labels',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['CDCP', 'PWTM', 'ABL'],
  options: {},
  patterns: {
    suffer:
      "<be:(is|are|was|were|been|be|he's|she's|they're)>? [<verb:~suffer> from] !(the|lack|too|a lack|this|that|it|being|heat|hunger|sun|rain|neglect|abuse|poverty)",
    sufferEvent:
      '[<verb:~suffer> (a|an|<number>|multiple|several)] ..2 (stroke|strokes|seizure|seizures|injury|injuries|bleed|hemorrhage|concussion|fracture|burn|burns|infection|loss)',
    afflicted: `${be}? [(afflicted|stricken) (with|by)] !(poverty|grief|fear|panic)`,
    bound: `${be} [(wheelchair|walker|chair) bound]`,
    boundPerson:
      '<article:article>? [(wheelchair|wheelchairbound) bound] <noun:(child|kid|kiddo|boy|girl|student|patient|client|toddler|children|kids|kiddos|students|patients|friend|classmate)>',
    boundAlone: '[(wheelchair bound|wheelchairbound)]',
    confined: `${be} [confined to (a|the|his|her|their)? <aid:(wheelchair|walker|chair|stroller)>]`,
    confinedAlone: '[confined to (a|the|his|her|their)? <aid:(wheelchair|walker)>]',
    first: `<article:(a|an|the|my|our|this|that|another|one|his|her|your)>? [${condition} ${noun}] ${notPerson}`,
    feeding: `<article:(a|an|the|my|our|this|that|another)> [feeding <noun:(kid|kids|kiddo|kiddos|patient|patients|client|clients)>]`,
    noWords: `<article:(a|an|the|my|our|this|that|another)>? [(nonverbal|non-verbal) ${noun}] ${notPerson}`,
    hearing: `<article:(a|an|the|my|our|this|that|another)>? [hearing impaired ${noun}] ${notPerson}`,
    seeing: `<article:(a|an|the|my|our|this|that|another)>? [(visually|vision) impaired ${noun}] ${notPerson}`,
    exposed: `<article:(a|an|the|my|our|this|that|another)>? [(addicted|crack|drug|meth|heroin|opioid) <noun:(baby|babies|infant|infants|newborn|newborns|child|children)>] ${notPerson}`,
    bornAddicted: '[born addicted] to',
    plural:
      '<article:(my|our|these|those|the)> [<what:(autistics|feeders|cps|downs|artics|adhders|quads|hemis|trachs|vents|aphasics|apraxics|stutterers)>] !(and (lows|ups)|syndrome|of|in|here|are at|at)',
    outdated: `${be} (<adverb>)? [(handicapped|crippled|mentally retarded|retarded)] !(parking|accessible|placard|ramp|seat|stall|by)`,
    retardation: '[(mental retardation|mentally retarded)]',
  },
  unless: ['(bird|humming) feeders', 'feeders (are|were|need) ..2 (seed|seeds)'],
  accepts: (found) => isAboutPerson(found),
  message:
    '“{match}” puts the diagnosis first. Person first, or the words this family prefers: do you know which they like?',
  rewrites: (found) => [
    ...inPlace(found),
    tell('Begin with the child', '{child} {what you love about this child}. {child} has {the words the family uses}.'),
  ],
});

function isAboutPerson(found: Found): boolean {
  const { block, get, name, sentence, whole } = found;
  // “the feeders” may be for birds, “the quads” muscles
  if (name === 'plural') return !/^(?:feeders|vents|quads)$/i.test(get('what')) || /^(?:my|our)$/i.test(get('article'));
  if (name === 'first') return isFirst(found);
  if (name === 'suffer' || name === 'sufferEvent')
    return tied.test(get('be')) || whoBefore(block, sentence.first, whole.first) !== 'thing';
  return true;
}

const tied = /['\u2019]/;

/** “odd child”, “add kids” and “a quad case” are other words; “ODD” is the diagnosis. So is “Down” only with its capital. */
function isFirst({ get }: Found): boolean {
  const what = get('what');
  if (/^(?:odd|add|rad|fas)$/i.test(what)) return what === what.toUpperCase();
  if (/^down$/i.test(what)) return what === 'Down';
  if (get('noun').toLowerCase() === 'case') return false;
  return (
    !/^(?:sensory|seizure|spectrum|vent|hemi|quad|tort|cleft)$/i.test(what) ||
    get('article') !== '' ||
    /^(?:kid|kiddo)s?$/i.test(get('noun'))
  );
}

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const whole = { replaces: 'pattern' } as const;
  switch (name) {
    case 'suffer':
    case 'sufferEvent':
      return suffering(found);
    case 'afflicted':
      return get('be') === ''
        ? [say('with'), say('who has')]
        : [say(verbFor(get('be'), 'have'), whole), say(`${verbFor(get('be'), 'live')} with`, whole)];
    case 'bound':
    case 'confined':
    case 'boundAlone':
    case 'confinedAlone':
      return usesAid(found);
    case 'outdated':
      return [
        say(
          `${verbFor(get('be'), 'have')} ${/retard/i.test(text) ? 'an intellectual disability' : 'a disability'}`,
          whole,
        ),
      ];
    case 'retardation':
      return [say(/ation$/i.test(text) ? 'intellectual disability' : 'with an intellectual disability')];
    case 'bornAddicted':
      return [say('exposed before birth')];
    case 'plural':
      return [say(groups[get('what').toLowerCase()] ?? 'children')];
    default:
      return personFirst(found);
  }
}

/** A group by its diagnosis → the children. “Autistic” stays: it is the word that many choose. */
const groups: Readonly<Record<string, string>> = {
  autistics: 'autistic children',
  feeders: 'children who come for help with eating',
  cps: 'children with CP',
  downs: 'children with Down syndrome',
  artics: 'children working on speech sounds',
  adhders: 'children with ADHD',
  quads: 'children with quadriplegia',
  hemis: 'children with hemiplegia',
  trachs: 'children with a trach',
  vents: 'children with a ventilator',
  aphasics: 'children with aphasia',
  apraxics: 'children with apraxia',
  stutterers: 'children who stutter',
};

/** “is suffering from” → “has”, “a boy suffering from” → “a boy with” */
function suffering({ get, name, text }: Found): readonly Offer[] {
  const tense = tenseOf(get('verb').toLowerCase(), 'suffer') ?? 'third';
  const amount = name === 'sufferEvent' ? ` ${text.split(' ').slice(1).join(' ')}` : '';
  if (tense !== 'ing')
    return [
      say(`${inflect('have', tense)}${amount}`),
      ...(amount === '' ? [say(`${inflect('live', tense)} with`)] : []),
    ];
  if (get('be') === '') return amount === '' ? [say('with'), say('living with')] : [say(`having${amount}`)];
  return [
    say(`${verbFor(get('be'), 'have')}${amount}`, { replaces: 'pattern' }),
    say(`${verbFor(get('be'), 'live')} with`, { replaces: 'pattern' }),
  ].slice(0, amount === '' ? 2 : 1);
}

function usesAid({ get, name, text }: Found): readonly Offer[] {
  const aid = get('aid') === '' ? (/^(?:walker|chair)/i.exec(text)?.[0].toLowerCase() ?? 'wheelchair') : get('aid');
  const by = aid === 'walker' ? 'with' : 'in';
  if (name.endsWith('Alone')) return [say(`uses a ${aid}`), say(`gets around ${by} a ${aid}`)];
  return [
    say(`${verbFor(get('be'), 'use')} a ${aid}`, { replaces: 'pattern' }),
    say(`${verbFor(get('be'), 'get')} around ${by} a ${aid}`, { replaces: 'pattern' }),
  ];
}

/** “a Downs boy” → “a boy who has Down syndrome”, or “a boy with Down syndrome”. */
function personFirst(found: Found): readonly Offer[] {
  const { get, name } = found;
  const [who, short] = described(found);
  const put = (words: string): Offer =>
    say(withArticle(get('article'), `${get('noun')} ${words}`), {
      replaces: 'pattern',
      title: `Say “${get('noun')} ${words}”`,
    });
  const identity =
    name === 'first' && /^(?:autism|asd|spectrum)$/i.test(get('what'))
      ? [
          say(withArticle(get('article'), `autistic ${get('noun')}`), {
            replaces: 'pattern',
            title: 'Say “autistic”, where the family does',
          }),
        ]
      : [];
  return [put(who), ...identity, ...(short === undefined ? [] : [put(short)])];
}

function described({ get, name, text }: Found): readonly [who: string, short?: string] {
  const many = isMany(get('noun'));
  const [has, comes, is, uses] = many ? ['have', 'come', 'are', 'use'] : ['has', 'comes', 'is', 'uses'];
  const known: Readonly<Record<string, readonly [string, string?]>> = {
    boundPerson: [`who ${uses} a wheelchair`],
    feeding: [`who ${comes} for help with eating`],
    noWords: [`who ${inflect('communicate', many ? 'base' : 'third')} without spoken words`],
    hearing: [`who ${is} deaf or hard of hearing`, 'with hearing loss'],
    seeing: [`who ${is} blind or ${has} low vision`, 'with low vision'],
    exposed: [`exposed to ${drugIn(text)} before birth`],
  };
  const condition = conditionOf(get('what'), many);
  return known[name] ?? [`who ${has} ${condition}`, `with ${condition}`];
}

function drugIn(text: string): string {
  const drug = text.split(' ')[0]?.toLowerCase() ?? '';
  return /^(?:addicted|drug|crack)$/.test(drug) ? 'drugs' : drug.replace(/^opioid$/, 'opioids');
}

function conditionOf(what: string, many: boolean): string {
  const key = what.toLowerCase().replaceAll('\u2019', "'").replaceAll('-', ' ');
  const named = conditions[key.replace(/^down'?s? syndrome$|^down's$/, 'downs')] ?? what;
  return many && named === 'a disability' ? 'disabilities' : named;
}
