import type { Found, Offer } from '../phrase-rule.ts';
import { ability, baseOfDoing, doing, doingNow } from './abilities.ts';
import { say, sayInstead } from './offers.ts';
import { opensClause, sentenceText, whoBefore, wordInFront } from './who.ts';

/** Patterns that only say what is hard: “has trouble joining in”, “inability to wait”, “low frustration tolerance”. */

const much =
  '(great|greater|significant|some|marked|much|a lot of|extreme|moderate|severe|considerable|continued|ongoing|persistent|increased|real|major|mild|notable|such|more)';
const have =
  '(has|had|have|having|demonstrates|demonstrated|shows|showed|exhibits|exhibited|displays|displayed|experiences|experienced|with|presents with|presented with|continues to have|noted to have)';
const thing = `(buttons|fasteners|zippers|scissors|stairs|transitions|reading|writing|dressing|letters|directions|peers|changes|separation|turns|turn taking|waiting|sharing|textures|sitting|sleep|cutting|shoes|new people|peer (play|interactions|interaction)|imitation|(fine|gross|visual|oral) motor (skills|tasks|activities|control|planning)|bilateral (tasks|skills|coordination)|${ability.slice(1, -1)})`;

export const troublePatterns = {
  trouble: `<have:${have}>? [${much}? <what:(difficulty|difficulties|trouble|troubles|problems)>] (with|in)? <now:${doingNow}> !(concern)`,
  troubleWith: `<have:${have}>? [${much}? <what:(difficulty|difficulties|trouble|troubles|problems)>] (with|in|around|regarding) (<adj:..2> ${thing}|${thing})`,
  hardTime: `<have:(has|had|having|continues to have)> [a (very|really)? (hard|difficult|tough|rough) time] (with)? <now:${doingNow}>`,
  inability: `[<article:(an|the|his|her)>? (complete|total|apparent|marked|continued)? (inability|failure)] to <verb:${doing}> !(..6 (will|may|can|could|shall|might) (result|lead|be|mean|cause|end|affect))`,
  notAble:
    '(feeding|dressing|toileting|walking|talking|sitting|standing|jumping|stairs|buttons|scissors|cutting|writing|bathing|grooming|crawling|rolling|hopping|transfers|transitions|drawing|shoes|zippers|utensils|self care|self feeding) (:|is|was) [(not able|unable|cannot|not present|not emerging|absent|zero)] (.|,|;|$)',
  toleranceLow: `<article:(a|an|the|his|her)>? [<how:(low|poor|limited|minimal|decreased|reduced|little|very low|very little|no|zero)> (frustration tolerance|tolerance (of|for) frustration|attention span|threshold for frustration|frustration threshold|self esteem|confidence|patience|stamina)]`,
  toleranceIs: `(frustration tolerance|attention span|threshold|patience|stamina) (is|was|remains|continues to be|remained) ..1 [(very|quite|so|extremely|rather|too)? (short|low|brief|fleeting|poor|limited|minimal|nonexistent)] (.|,|;|$|and|for|at|during|in|today)`,
  shortSpan: `<article:(a|an|the|his|her)>? [<how:(short|very short|fleeting|brief|poor|limited)> attention span]`,
  noAttempt: `<make:(makes|made|makes or shows|shows|showed)>? [(no|few|little|minimal) (attempt|attempts|effort|efforts)] to <verb:${doing}>`,
  lackingIn: `<be:(is|was|are|were)>? [lacking (in)?] (<adj:..2> ${ability}|${ability})`,
  notSeen: `${ability} [not (observed|present|noted|seen|demonstrated|elicited|evident|established|emerging|spontaneous)] (.|,|;|$|during|in|at|with|throughout)`,
  bare: `${ability} [(poor|weak|limited|absent|minimal|impaired)] (.|,|;|$)`,
  response:
    '[<how:(inconsistent|variable|limited|poor|no|minimal|absent|reduced|decreased|little|rare)> (response|responses|responding|reaction)] to (his|her|own)? (name|sound|sounds|directions|verbal|voice|voices|speech|greeting|greetings|peers|questions)',
  distracted: `<be:(is|was|were|are|be|being|been|he's|she's|gets|got|becomes|became|remains|remained)>? (very|quite|so|still|also)? [(easily|readily|highly|very|extremely|too) (distracted|distractible|distractable|sidetracked)] <by:(by)>?`,
} as const;

const isSomebody = /^(?:pronoun|child|name|nobody)$/;
const tied = /['\u2019]s$/i;
const adult =
  /\b(?:i|we|you|parents?|mom|mum|dad|mother|father|family|grandm\w+|staff|teachers?|insurance|intake|van|bus|car|phone|signal)\b/;

/** “Failure to attend will result in discharge”: a rule of the clinic, not about a child. */
const threat =
  // the lookahead makes V8 compile the list after it only once: docs/speed.md
  /\b(?:will|may|can|could|shall|might|must) (?:also |then )?(?=\w)(?:result|lead|mean|cause|delay|end|stop|cancel|be|void|forfeit|cost|incur|affect|jeopardize)\b|\b(?:appointments?|visits?|insurance|payments?|discharged?|cancell?ations?|paperwork|forms?)\b/;

const isOfOthers = (name: string, front: string, text: string): boolean =>
  adult.test(front) || (name === 'inability' && threat.test(text));

/** Does a match of a pattern in this file count? Undefined for other patterns. */
export function isTrouble(found: Found): boolean | undefined {
  const { block, name, sentence, whole } = found;
  if (!(name in troublePatterns)) return undefined;
  const text = sentenceText(found);
  const front = text.slice(
    0,
    Math.max(0, (block.tokens.start[whole.first] ?? 0) - (block.tokens.start[sentence.first] ?? 0)),
  );
  if (isOfOthers(name, front, text)) return false;
  if (name === 'distracted')
    return tied.test(found.get('be')) || isSomebody.test(whoBefore(block, sentence.first, whole.first));
  if (name !== 'trouble' && name !== 'troubleWith' && name !== 'hardTime') return true;
  if (/^(?:no|without|less|not|any|little|minimal|what|where)$/.test(wordInFront(found, found.whole.first)))
    return false;
  return found.get('have') !== '' || opensClause(found, whole.first);
}

/** The wordings in place. Undefined for patterns that are not in this file. */
export function troubleOffers(found: Found): readonly Offer[] | undefined {
  return offers[found.name]?.(found) ?? (found.name in troublePatterns ? [] : undefined);
}

const opensOrIs = (found: Found): boolean => found.get('be') !== '' || opensClause(found, found.whole.first);
const stillGrowing = (): readonly Offer[] => [say('still growing')];

/** Wordings for matches that can be replaced in place. */
const offers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  trouble: learning,
  hardTime: learning,
  bare: stillGrowing,
  toleranceIs: stillGrowing,
  lackingIn: (found) => [say('still growing in')].filter(() => /in$/i.test(found.text) && opensOrIs(found)),
  noAttempt: notYet,
  notSeen: ({ text }) =>
    [sayInstead(text.toLowerCase().replace('not ', 'not yet '))].filter(() => !/spontaneous$/i.test(text)),
  shortSpan: ({ end, first, get }) =>
    [say('still-growing attention span', { replaces: { first, end } })].filter(() => !/^an?$/i.test(get('article'))),
  toleranceLow: ({ get, text }) =>
    [sayInstead(`still-growing ${text.slice(get('how').length + 1)}`)].filter(
      () => /tolerance$|span$|stamina$|confidence$|patience$/i.test(text) && !/^an?$/i.test(get('article')),
    ),
  notAble: (found) =>
    [sayInstead('not yet')].filter(() => /able$|cannot$/i.test(found.text) && wordInFront(found, found.first) === ':'),
  distracted: (found) =>
    [say('quick to notice', { replaces: { first: found.first, end: found.whole.end } })].filter(
      () => found.get('by') !== '' && /^(?:is|was|are|were|be|been|)$/i.test(found.get('be')) && opensOrIs(found),
    ),
};

/** “makes no attempt to communicate” → “is not yet beginning to communicate” */
function notYet(found: Found): readonly Offer[] {
  const { get, text, whole } = found;
  if (!/^no /i.test(text) || get('make') === '') return [];
  const is = opensClause(found, whole.first) ? '' : /^made|^showed/i.test(get('make')) ? 'was ' : 'is ';
  return [sayInstead(`${is}not yet beginning to ${get('verb').toLowerCase()}`, { replaces: 'pattern' })];
}

/** “has trouble joining in” → “is still learning to join in” */
function learning(found: Found): readonly Offer[] {
  const { get, whole } = found;
  const base = baseOfDoing(get('now'));
  const have = get('have').toLowerCase();
  if (base === undefined || /^(?:having|with|continues|continued|noted|presents with|presented with|have)/.test(have))
    return [];
  if (have === '' && !opensClause(found, whole.first)) return [];
  const is = have === '' ? '' : /^had$|ed$/.test(have) ? 'was ' : 'is ';
  return [sayInstead(`${is}still learning to ${base}`, { replaces: 'pattern' })];
}
