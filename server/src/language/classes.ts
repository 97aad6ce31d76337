import { words } from '../text/vocabulary.ts';

/** Closed classes of English words: the function words that hold a sentence together. */

const ofPeople = 'my your his her its our their whose';
const pointing = 'this that these those';
const howMuch =
  'some any no each every either neither another much many more most less fewer few several all both enough such what which';

export const articles = words('a an');
export const possessives = words(ofPeople);
export const determiners = words(`the a an ${ofPeople} ${pointing} ${howMuch}`);
/** Go with a singular: “each toy”, not “each toys”. */
export const oneByOne = words('each every either neither another one');
/** Go with a plural: “both toys”, not “both play”. */
export const several = words('several both few fewer many two three four five six seven eight nine ten');
/** May stand between a determiner and its noun: “a very soft voice”. */
export const degrees = words('very quite rather too so really fairly more most less least');

export const prepositions = words(
  `of in on at by for with without to from into onto about over under between among through during before after behind above below across around near along against toward towards within
  beyond beside besides despite since until till upon via per like unlike off out up down as than except including regarding because`,
);
export const conjunctions = words(
  'and or but nor so yet because although though while when if unless whereas whether that where who which whom until since as than then before after like',
);
export const coordinators = words('and or nor');
export const questionWords = words('what why how when where who which');
export const subjectPronouns = words('i you he she it we they who');
export const pronouns = words(
  `i you he she it we they who me him us them her myself yourself himself herself itself ourselves themselves this that these those there everyone someone anyone everything something
  anything one`,
);
export const be = words("is are was were be been being am isn't aren't wasn't weren't");
export const have = words("has have had having hasn't haven't hadn't");
export const does = words("do does did doing done don't doesn't didn't");
export const modals = words(
  "can could will would shall should may might must can't cannot couldn't won't wouldn't shouldn't ought",
);
export const negations = words(
  `not no never n't cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't hasn't haven't hadn't without neither nor none nobody nothing`,
);
export const adverbs = words(
  `often also usually sometimes still now really always never just only even again too very quite rather almost already soon later today yesterday tomorrow here there then currently
  generally probably perhaps maybe well together once twice clearly slowly quickly easily gently mostly mainly greatly directly simply not ever alone away back early late much more most less
  least`,
);
/** Verbs with two objects, a person and a thing: “gave her a hug”. */
export const givers = words(
  `give gave gives giving given show shows showed shown teach teaches taught tell tells told offer offers offered send sends sent bring brings brought get gets got make makes made hand
  handed pass passed buy bought read find found`,
);

/** Verbs that often follow a noun, in the forms they take there. */
export const commonVerbs = words(
  `is are was were has have had does do did can could will would may might must should
  makes make made helps help helped takes take took gives give gave shows show showed needs need needed seems seem seemed looks look looked
  feels feel felt gets get got goes go went comes come came keeps keep kept lets let means mean meant affects affect affected causes cause caused
  starts start started begins begin began becomes become became works work worked continues continue continued improves improve improved grows grow grew
  allows allow allowed supports support supported includes include included happens happen happened plays play played uses use used wants want wanted
  leads lead led brings bring brought adds add added stays stay stayed remains remain remained varies vary changes change changed appears appear appeared
  tells tell told says say said asks ask asked tries try tried likes like liked loves love loved enjoys enjoy enjoyed meets meet met visits visit visited
  counts count counted matters matter mattered differs differ limits limit limited requires require required impacts impact impacted
  interferes interfere contributes contribute involves involve involved refers refer describes describe explains explain reflects reflect
  puts put sets set runs run ran turns turn turned sits sit sat stands stand stood holds hold held moves move moved sends send sent calls call called`,
);

/** Nouns that often follow another noun, which then only modifies them: “the IFSP team”, “gait pattern”. */
export const headNouns = words(
  `pattern patterns team teams meeting meetings skill skills task tasks goal goals activity activities therapy therapies disorder disorders difficulty difficulties
  delay delays program programs plan plans planning session sessions system systems training need needs issue issues problem problems challenge challenges exercise exercises tool tools
  strategy strategies assessment assessments evaluation evaluations test tests testing score scores scale level levels group groups therapist therapists teacher teachers specialist specialists
  coordinator coordinators provider providers service services equipment device devices office staff review reviews report reports page pages form forms note notes visit visits
  time times work day days approach approaches technique techniques method methods area areas deficit deficits impairment impairments function functions functioning control tone reflex reflexes
  response responses reaction reactions behavior behaviors development milestone milestones input processing integration regulation awareness range ranges measure measures data
  routine routines game games song songs toy toys book books board boards card cards picture pictures chair chairs seat table room rooms class classes classroom school schools clinic
  treatment treatments intervention interventions support supports law laws process timeline date dates letter letters summary code codes number numbers list lists
  child children kid kids baby babies family families parent parents mother father caregiver caregivers student students patient patients client clients
  muscle muscles movement movements sound sounds word words position positions strength weakness quality coordination practice concern concerns sign signs symptom symptoms
  diagnosis results result status history background side sides hand hands leg legs foot feet arm arms finger fingers tube pump cup spoon bottle diet foods food feeding
  stage stages type types part parts section sections period age ages rate rates change changes demand demands window style styles`,
);

/** Words other than prepositions after which “using both hands” fits: in a list, or as an activity. */
export const beforeGerund = words(
  'and or but practice practices practiced practicing try tries tried trying enjoy enjoys enjoyed enjoying like likes liked love loves loved start starts started keep keeps kept stop stops stopped include includes included means mean involves involve called',
);

export const demonstratives = words('this that these those');

/** The people who live with a child. */
export const caregivers = words(
  `mom mother mommy mama mum dad father daddy papa parent parents caregiver caregivers guardian guardians family families grandma grandmother grandpa grandfather grandad granddad granny gran nan nana
    abuela abuelo aunt auntie uncle moms dads mothers fathers grandparent grandparents foster stepmom stepdad stepmother stepfather moc foc mgm pgm mgf pgf gma gpa nanny mami papi mummy ammi amma abbu
    appa tía tío oma opa`,
);
export const children = words(
  'child kid kiddo boy girl baby infant toddler son daughter student patient client pt children kids',
);
