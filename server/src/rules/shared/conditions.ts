/**
 * The words before a child → what the child has. “Autistic” is not here, because many prefer identity-first language.
 */
export const conditions: Readonly<Record<string, string>> = {
  downs: 'Down syndrome',
  'down syndrome': 'Down syndrome',
  down: 'Down syndrome',
  cp: 'CP',
  'cerebral palsy': 'cerebral palsy',
  adhd: 'ADHD',
  add: 'ADD',
  apraxia: 'apraxia',
  apraxic: 'apraxia',
  dyspraxia: 'dyspraxia',
  dyspraxic: 'dyspraxia',
  dyslexic: 'dyslexia',
  spd: 'SPD',
  dcd: 'DCD',
  dld: 'DLD',
  dmd: 'DMD',
  sma: 'SMA',
  tbi: 'a brain injury',
  'brain injured': 'a brain injury',
  'brain damaged': 'a brain injury',
  hie: 'HIE',
  nas: 'NAS',
  cardiac: 'a heart condition',
  stroke: 'a history of stroke',
  shunt: 'a shunt',
  epilepsy: 'epilepsy',
  epileptic: 'epilepsy',
  diabetic: 'diabetes',
  asthmatic: 'asthma',
  cleft: 'a cleft',
  fas: 'FAS',
  'spina bifida': 'spina bifida',
  seizure: 'seizures',
  trach: 'a trach',
  vent: 'a ventilator',
  'g tube': 'a G-tube',
  gtube: 'a G-tube',
  'ng tube': 'an NG tube',
  'feeding tube': 'a feeding tube',
  sensory: 'sensory differences',
  torticollis: 'torticollis',
  tort: 'torticollis',
  hemi: 'hemiplegia',
  hemiplegic: 'hemiplegia',
  quad: 'quadriplegia',
  quadriplegic: 'quadriplegia',
  paraplegic: 'paraplegia',
  odd: 'ODD',
  ocd: 'OCD',
  rad: 'RAD',
  'fragile x': 'Fragile X',
  'special needs': 'a disability',
  handicapped: 'a disability',
  crippled: 'a physical disability',
  autism: 'autism',
  asd: 'ASD',
  spectrum: 'autism',
  hydrocephalus: 'hydrocephalus',
  hydro: 'hydrocephalus',
  microcephaly: 'microcephaly',
  'muscular dystrophy': 'muscular dystrophy',
};

/** A diagnosis used as a noun for a person → what that person has or does, for “who …”. */
export const asNouns: Readonly<Record<string, readonly [base: string, third: string]>> = {
  epileptic: ['have epilepsy', 'has epilepsy'],
  diabetic: ['have diabetes', 'has diabetes'],
  asthmatic: ['have asthma', 'has asthma'],
  stutterer: ['stutter', 'stutters'],
  stammerer: ['stammer', 'stammers'],
  spastic: ['have spasticity', 'has spasticity'],
  quadriplegic: ['have quadriplegia', 'has quadriplegia'],
  paraplegic: ['have paraplegia', 'has paraplegia'],
  hemiplegic: ['have hemiplegia', 'has hemiplegia'],
  aphasic: ['have aphasia', 'has aphasia'],
  apraxic: ['have apraxia', 'has apraxia'],
  dyslexic: ['have dyslexia', 'has dyslexia'],
  dyspraxic: ['have dyspraxia', 'has dyspraxia'],
  schizophrenic: ['have schizophrenia', 'has schizophrenia'],
  feeder: ['come for help with eating', 'comes for help with eating'],
  drooler: ['drool', 'drools'],
  'bed wetter': ['wet the bed', 'wets the bed'],
  cripple: ['have a physical disability', 'has a physical disability'],
  'non verbal': ['communicate without spoken words', 'communicates without spoken words'],
  nonverbal: ['communicate without spoken words', 'communicates without spoken words'],
  autistic: ['are autistic', 'is autistic'],
};

/** A group named by its diagnosis → the children. “Autistic” stays, because many choose this word. */
export const groups: Readonly<Record<string, string>> = {
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
  stammerers: 'children who stammer',
  spastics: 'children with spasticity',
  quadriplegics: 'children with quadriplegia',
  paraplegics: 'children with paraplegia',
  schizophrenics: 'people with schizophrenia',
  blind: 'blind people',
  deaf: 'Deaf people',
  'mentally ill': 'people with a mental illness',
  retarded: 'people with an intellectual disability',
  nonverbals: 'children who communicate without spoken words',
  'non verbals': 'children who communicate without spoken words',
  epileptics: 'children with epilepsy',
  diabetics: 'children with diabetes',
  handicapped: 'people with disabilities',
  disabled: 'disabled people',
};

/** What somebody is said to battle: a condition, not a cold or a bedtime. */
export const illness =
  '(cp|cerebral palsy|autism|asd|epilepsy|seizures|seizure|cancer|leukemia|leukaemia|syndrome|disease|disorder|condition|dystrophy|apraxia|asthma|adhd|diabetes|reflux|dyspraxia|dyslexia|hemiplegia|spina bifida|disability|disabilities|delay|delays|deafness|blindness|hydrocephalus|tumor|tumour|hypotonia|spasticity|scoliosis|illness|impairment|impairments|dysplasia|sma|ra|arthritis|stutter|stuttering)';

/** The drug that a child was exposed to, by the first word. */
export function drugIn(text: string): string {
  const drug = text.split(' ')[0]?.toLowerCase() ?? '';
  return /^(?:addicted|drug|crack)$/.test(drug) ? 'drugs' : drug.replace(/^opioid$/, 'opioids');
}

/** What a child has, by the words before the child. */
export function conditionOf(what: string, many: boolean): string {
  const key = what.toLowerCase().replaceAll('\u2019', "'").replaceAll('-', ' ');
  const named = conditions[key.replace(/^down'?s? syndrome$|^down's$/, 'downs')] ?? what;
  return many && named === 'a disability' ? 'disabilities' : named;
}
