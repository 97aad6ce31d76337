import { definePhraseRule } from './phrase-rule.ts';
import { inPlace } from './shared/home-language-offers.ts';
import { add, tell } from './shared/offers.ts';

const tongue = '(haitian creole|<language>)';
const little = '(no|limited|poor|bad|deficient|weak|little|very little|broken|minimal|hardly any|barely any)';
const home =
  '((two|both|several|multiple|too many|so many|more than one) languages|bilingual (home|family|household|environment|exposure|upbringing)|home language|second language|bilingualism|being bilingual|growing up bilingual|dual language (exposure|learning))';
const poor =
  '(poor|limited|broken|minimal|weak|low|lacking|bad|basic|halting|not (very|so)? (good|strong|great|fluent|clear)|hard to (understand|follow)|difficult to (understand|follow))';
const who = '(he|she|they|you|we|the|his|her|their|<caregiver>|<person>)';

/** A home language, written as a lack of English. */
export const languageDeficit = definePhraseRule({
  id: 'language-deficit',
  title: 'A home language written as a lack',
  family: 'culture',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['BIL', 'INTP', 'SEED'],
  options: {},
  patterns: {
    has: `[<verb:(has|have|had|speaks|speak|spoke|understands|understand)> <much:${little}> english (proficiency|skills|ability)?]`,
    lacks: [
      '[<verb:(lacks|lack|lacked)> english (proficiency|skills)?]',
      '[<verb:~struggle> (to speak|with speaking) (proper|any)? english]',
      '[(barely|hardly|scarcely) <verb:(speaks|speak|spoke|understands|understand)> (any)? english]',
    ],
    english: [
      `[<much:(limited|poor|bad|deficient|weak|little|very little|broken|minimal|hardly any|barely any)> english (proficiency|skills|ability)?] !(sheepdog|class|classes|setter|breakfast)`,
      '[<much:(no)> english (proficiency|skills|at home|in the home|spoken)]',
      '[(poor|limited|little|weak|minimal|no) (command|knowledge|grasp|understanding|use) of english]',
      '[(lack of|no|limited|little|minimal|insufficient|not enough) (exposure to)? english (exposure)?] (at home|in the home|outside|contributes|is|delays|means)',
      '[<much:(no)> english] (.|,|;|$)',
    ],
    deficit: '[english (language)? (deficit|deficits|deficiency|deficiencies|delay|delays)]',
    isPoor: [
      "english [((is not|isn't|was not|wasn't) (so|very|that|too)? (great|good|strong|the best))] (.|,|;|$|but|and|so)",
      `english [(is|was|remains|seems) (very|quite|still)? ${poor}]`,
      `english (skills|proficiency|ability|vocabulary) [(is|are|was|were) (very|quite|still)? ${poor}]`,
    ],
    unable: [
      '[<be:be> (unable|not able) to (speak|understand|read|communicate in|converse in) english]',
      '[<be:be> (not (very|yet|really|fully)? (fluent|proficient|literate|conversant|strong|good)|weak|deficient|limited|lacking|behind|delayed|low) in english]',
    ],
    behind:
      '[(not (very|yet|really|fully)? (fluent|proficient|literate)|weak|deficient|limited|lacking|fallen behind|behind|delayed) in english]',
    cannot: "[(cannot|can't|can not|does not|doesn't|do not|don't) (communicate|converse) in english]",
    atHome: [
      "[english (is not|isn't|was not|is never|is rarely|is hardly|not) (spoken|used|understood)]",
      '[(without|with (no|little|limited)) english] !(class|classes|subtitles|captions)',
    ],
    noLanguage:
      '[<have:(has|have|had)> no language] !(delay|delays|concern|concerns|goals|goal|barrier|barriers|disorder|issues|problem|difficulty|difficulties|line|service|test)',
    nonEnglish:
      '[(non english speaking|lep|limited english proficient)] (<caregiver>|household|home|child|student|couple)',
    isNonEnglish: '(is|are|was|were) [(non english speaking|lep|limited english proficient)]',
    esl: '[(esl|ell)] (<caregiver>|household|home)',
    barrier: '[(a)? language (barrier|barriers)]',
    tongueBarrier: `[((the|their|his|her)? ${home}|(home|native|first) language|(speaking|use of) ${tongue}) ..1 (is|are|was|were|remains|may be|might be) (likely|also|still|clearly)? (a|the|another)? ..1 (barrier|obstacle|hindrance|hurdle|problem|issue)]`,
    gap: '[language (gap|confusion|interference)]',
    notSpeak:
      "[(does not|doesn't|do not|don't|did not|didn't|cannot|can't|can not) (speak|understand|know) <much:(any|much|a lot of|enough)>? english <well:(well|fluently|very well)>?] !(with|at|to|in|when|during)",
    onlySpeaks: [
      `[only (speaks|speak|spoke|understands|knows|know) ${tongue}]`,
      `[(speaks|speak|spoke|understands) only ${tongue}]`,
    ],
    onlyTongue: [`[${tongue} speaking only]`, `(<caregiver>|household|home) (is|are)? [${tongue} only]`],
    delayed: `[<effect:(delayed|delay|delays|late|behind|slow|difficulty|difficulties)> (is|was|are|may be|might be|could be|is likely|seems|appears)? ..1 (because of|due to|caused by|from|secondary to)] ..3 ${home}`,
    confused: `[<effect:(confused|confusion)> (by|because of|due to|from|with)] ..2 ${home}`,
    complicated: `[(complicated|limited|hindered|hampered|affected|confounded|impacted|compounded|worsened|slowed|held back) by] ..2 (${home}|language (gap|difference|differences)|accent|english)`,
    muddled: `[<effect:(confused|muddled)> (by|from|because of)] (hearing|learning|speaking|having|using|switching between) ..1 ((two|both|several) languages|english|${tongue})`,
    confuses: [
      '(bilingual|trilingual|multilingual|two languages|both languages) ,? [(which|and this|and that|this|and it) <be:(is|may be|might be)> (confusing|delaying|muddling) <whom:(him|her|them)>]',
      `${home} [<be:(is|are|was|were|may be|might be)> (confusing|delaying|muddling) <whom:(him|her|them)>]`,
      `${home} (at home|in the home)? [<be:(is|are|was|were|may be|might be|could be)> (holding|slowing|setting) <whom:(him|her|them)> (back|down)]`,
      `${home} [<confuse:(confuses|confuse|confused|delays|delay|delayed)> <whom:(him|her|them)>]`,
    ],
    delaysSpeech: [
      `${home} (at home|in the home|with him|with her)? [(is|are|was|were|may be|might be|could be|may|might|could|can|will|is likely|are likely) (confusing|delaying|slowing|slow|delay|confuse|hurting|hurt|affecting|affect) (down)?] (his|her|their|the) (own)? (speech|language|talking|development|words|english|progress)`,
      `${home} (at home|in the home)? (is|are|was|were|may be|might be|could be) (likely|probably|also)? [(a|the|part of the)? (contributing|main|likely)? (factor|cause|reason|problem)] (in|for|of|behind|with|.|,|;)`,
    ],
    slows: [
      `[${home}] ..2 (can|may|might|will|could) (slow|confuse|delay|overwhelm|hold|set|make it hard)`,
      `(${home}|${tongue}|english) ..3 [(is|are|be|been) (muddling|confusing|slowing|delaying|overwhelming) (him|her|them)]`,
      '[language (poor|deprived|impoverished)] (home|family|environment|household|background)',
    ],
    harder: `((hearing|learning|speaking|having|using|juggling|managing) (two|both|several|more than one|multiple) languages|bilingualism|two languages|a second language) [(makes|made|is making|may make|can make|could make) it (harder|hard|more difficult|difficult|tough|tougher)]`,
    hampered: `[(hampered|hindered|held back|slowed|slowed down|complicated|compounded|confounded|masked) by] (hearing|exposure to|speaking|learning|having|using|use of|a|the|his|her|being)? ..2 (${tongue}|(two|both|several|multiple) languages|languages|bilingualism|bilingual|home language|second language)`,
    spoken: '(delayed|delay|behind|late|slow|slowly) ..2 [(since|because|as)] (two|several|too many|both) languages',
    tooMany: '[(hears|hear|hearing|exposed to|learning|around|surrounded by|confused by) too many languages]',
    tongueSlows: `(hearing|speaking|using|learning|exposure to) ${tongue} (at home|with him|with her|with them)? (may|might|could|can|will|is|was|has) ..1 [(slow|slowing|slowed|delay|delaying|delayed|confuse|confusing|confused|hurt|hurting|hold|holding|held|interfere|interfering|interfered) (down|back|with)?] (his|her|their|him|them)`,
    behindFor:
      '(delayed|delay|late|behind|slow|slowly) ..3 [(because|since|as|due to) (he|she|they|being|of being) ..2 (bilingual|trilingual|multilingual|(an english|a second) language learner|an english learner)]',
    causesDelay: `${home} (at home|in the home)? (is|are|was|were|may be|might be|could be|may|might|could|likely|probably|is likely|are likely)? [(causing|behind|contributing to|to blame for|responsible for|explaining|explains|explain|cause|causes|caused|contributes to|contribute to)] (the|his|her|their|this|some|a|any)? ..2 (delay|delays|lateness|confusion|late talking)`,
    accentHard:
      "[(hard|difficult|tough|unable|could not|couldn't|cannot|can't|trouble) (to)? (understand|follow|understanding|following)] ..4 (because of|due to|with|through|given) (her|his|their|the|a) ..1 accent",
    lateFor: `(delayed|delay|late|behind|slow|slowly) ..2 [(because|since|as) ${who} ..1 (speak|speaks|use|uses|hear|hears|have|has) (${tongue}|(two|both|several|more than one|other) languages|another language|(no|little|limited) english)]`,
    keeps: [
      `[(~insist on|persist in|persists in) (keeping|speaking|using|talking|only)] ..2 (${tongue}|(home|native|own|their) language|mother tongue)`,
      '[(~refuse|unwilling) to (speak|use|learn|practice) english]',
    ],
    mixes:
      '[(mixing|mixes|mixed|confusing|confuses|confused) (up)? (his|her|their|the|two|both)? (two|both|home)? languages] !(in (the|our|his|her) (song|game|story))',
    advice: [
      '^ (please|so|and)? [speak (more)? english] (to|with) (him|her|them|<Name>|your)',
      '(should|must|try to) [speak (more|only)? english] (to|with|at|in|more)',
      '(help|helpful|better|best|good|easier|helps) ..3 if ..3 [(spoke|speak|used|use) (more|only) english] (at home|in the home|with (him|her|them))',
      '[(speak|use|talk in|talk|speaking|using) (only english|english only|just english)]',
      '(to|please|^|should|must) [(speak|use|choose|pick|stick to|keep to) (only|just)? one language] !(or)',
      '[(stick to|keep to|switch to|stay with) english] (with|to|at|when|only|.)',
      '[(english only|only english)] (at home|until|with (him|her|them)|from now|in the home|for now|while)',
    ],
    // advice to use English in place of the home language
    notToConfuse:
      '[(speak|use|speaking|using|stick to|stay with) (only|just|more)? english] (at home|to him|to her|with him|with her|in the home)? ..1 (so as not to|in order not to|to avoid|so as to not|so (he|she|they|it) (is not|will not|does not|do not|did not)) (confuse|confusing|confused|get confused)',
    foreign: '[(a)? foreign (accent|language|tongue)] !(class|classes|teacher|credit)',
    accent: '[<article:(a)>? (heavy|thick|strong) accent] !(on|mark|marks|wall|color)',
  },
  unless: [
    '(not (caused|due|because)|does not cause|do not cause|do not confuse|not confuse|no evidence|myth)',
    '(asked|asks|wondered|wonders|worried|worries) ..2 (if|whether|that)',
    '(title vi|federal|interpreter line|policy on|law|right to)',
    '(he|she) only speaks (with|when|to|in)',
    '(drum|drumming|beat|music|note)',
    '(my|our) english',
    "(please|^|you) (don't|do not|never|no need to|needn't|don't need to|do not need to) (switch to|stick to|keep to|stay with|only speak|speak only|speak|only use|use only|use|talk in) ..1 english",
    'not (a)? ..1 language (barrier|barriers)',
    'barriers ..3 (removed|lowered)',
  ],
  answered: ['(interpreter|interpreted)', '^ languages at home', '^ which language'],
  message:
    'What languages does the child’s world hold? Writing what they do speak, and whether an interpreter was there, is more useful and kinder.',
  rewrites: (found, { kind }) => {
    const isAdvice = /^(?:advice|notToConfuse)$/.test(found.name);
    // a note tells what was advised, and that stays told
    if (isAdvice && kind !== 'session-note') return [...inPlace(found), { ...askWhich, tellsNothing: true }];
    return [...inPlace(found), ...(isAdvice ? [askWhich] : []), ...told];
  },
});

/** Replaces the advice. If it stood beside the advice, “more than one is welcome” would contradict it. */
const askWhich = tell(
  'Ask which language comes most easily',
  'Which language comes most easily to you with {child}? More than one is welcome here.',
);

const told = [
  add('Add who interpreted', 'Languages at home: {languages}. Interpreter: {who, and how}.'),
  tell(
    'Say what they do speak',
    '{caregiver} speaks {language}; {interpreter} interpreted. {caregiver} likes to get news by {how}.',
  ),
];
