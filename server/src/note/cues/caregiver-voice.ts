import { wordAt } from '../../language/grammar.ts';
import { speechIn } from '../../language/speech.ts';
import type { Match } from '../../patterns/match.ts';
import type { Cue } from './cue.ts';
import { family } from './people.ts';

/** What somebody says or thinks. With a negation it is still their view. */
const view =
  '(said|says|say|told|tells|tell|shared|shares|asked|asks|noticed|notices|wondered|wonders|wonder|hoped|hopes|feels|felt|worries|worried|texted|texts|reported|reports|thinks|thought|think|described|describes|explained|explains|mentioned|mentions|remembered|remembers|wants|wanted|want|needs|needed|likes|liked|loves|loved|prefers|believes|knows|knew|would like|suggested|called|wrote|agreed|agrees|decided|chose|pointed out|talked|spoke|messaged|emailed|sent|guessed|joked|confided|recalled|claims|claimed|denied|denies|insisted|insists|admits|admitted|complained|expressed|states|stated|requested|was proud|is proud|was glad|was happy|was relieved|was surprised|was worried|was tired|had noticed|had worried)';
/** What somebody does with the child, or beside them. */
const act =
  '(laughed|joined|showed|tried|sang|held|hugged|hummed|rocked|played|sat|danced|clapped|waited|watched|lay|went first|read|fed|cooked|built|helped|knelt|whispered|smiled|cheered|carried|rolled|pretended|led|drove|brought|patted|leaned|opened|gave|handed|put|took|slowed|picked|drank|ate|pushed|pulled|counted|blew|made|set|tucked|wrapped|stirred|pointed|answered|turned)';

/** What a caregiver said, thought or did. Source: SEED, “regular contact with caregivers”. */
export const caregiverVoice: Cue = {
  patterns: [
    `${family} ,? ..4 ${view}`,
    `${family} ,? ..3 ${act}`,
    `${family} ,? ..1 <acted>`,
    '<person> (wants|wanted|hopes|hoped|wishes|would like|lets|let|helped|held|fed|rocked|showed) (him|her|them|for (him|her)|that (he|she))',
    '<person> ..1 (opened|answered) the door',
    `(you|your family) ..1 (said|told|shared|asked|noticed|wondered|hoped|mentioned|described|wrote|texted|taught|worried|wanted|found|sat|held|sang|waited|showed|sent|laughed)`,
    '(^ you want|you want (him|her|them|<person>))',
    '(per|according to|heard from|news from|word from|a text from|a message from|a note from|feedback from) (his|her|their|the)? <caregiver>',
    `(talked|talk|spoke|speaking|conversation|chat|sat down|met|checked in|sat) (with|to) ..2 ${family}`,
    `${family} (words|view|own words|thoughts|question|questions|worry|worries|hope|hopes|idea|ideas|list|story|priority|concern|concerns)`,
    '(in (her|his|their|your) (own)? words)',
    '<person> (wish|wishes|hope|hopes|worry|question|words|idea) (is|was|:|,|.|for|that)',
    // “Rosa told me that he slept”: somebody talks about somebody else
    '<person> ..1 (told|texted|wrote|shared|wondered|worried|mentioned|thinks|thought|reported) ..2 (he|she|they|that|if|whether)',
    '(she|he|they) (claims|claimed|reports|reported|states|stated|describes|mentioned|insists|insisted) (that)? ..1 (<person>|he|she|his|her)',
    // “She says he sleeps better”: an adult talks about the child
    "she ..1 (said|says|told|thinks|wonders|wondered|feels|felt|shared|noticed|worries|worried) ..3 (he|his|him|he's)",
    "he ..1 (said|says|told|thinks|wonders|wondered|feels|felt|shared|noticed|worries|worried) ..3 (she|her|she's)",
  ],
  unless: ['(voicemail|no answer|no reply|did not answer|never called|never returned|left a message for)'],
  accepts: (match) => !isDoneTo(match) && !isDenied(match) && !isOfTheChart(match),
  also: (block) => {
    const said = speechIn(block);
    return said.length === 0 ? said : said.filter(({ speaker }) => speaker === 'caregiver');
  },
};

const be = /^(?:was|were|be|been|is|are|being)$/;
const ours =
  /^(?:told|asked|called|texted|shown|sent|messaged|emailed|reported|requested|given|brought|handed|taught|educated|instructed)$/;

/** “Mom was told”, “Grandmother was called”: the words are ours. */
function isDoneTo({ block, end, first }: Match): boolean {
  for (let at = first + 1; at < end; at++)
    if (be.test(wordAt(block, at - 1)) && ours.test(wordAt(block, at))) return true;
  return false;
}

/** Chart phrases that fit everybody and say nothing about the caregiver: “Mother attended”. */
const ofTheChart =
  /^(?:attended|arrived|remained|stayed|received|participated|missed|canceled|cancelled|failed|presented|accompanied|completed|signed|scheduled|consented|educated|instructed|lost|left|forgot|refused|declined|moved|worked|lived|used|continued|appeared|seemed|needed|had|was|were)$/;

const isOfTheChart = ({ block, end }: Match): boolean => ofTheChart.test(wordAt(block, end - 1));

const denied = /^(?:not|never|didn't|doesn't|don't|couldn't|could|rarely|failed|forgot)$/;
const views = /^(?:wants?|wanted|thinks?|thought|likes?|liked|knows?|knew|feels?|felt|believes?|agreed?|agrees)$/;

/** “Mother never called” says nothing about her; “she does not want tubes” is her view. */
function isDenied({ block, end, first }: Match): boolean {
  if (views.test(wordAt(block, end - 1))) return false;
  for (let at = first; at < end - 1; at++) if (denied.test(wordAt(block, at))) return true;
  return false;
}
