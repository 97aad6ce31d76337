import type { Cue } from './cue.ts';

/** How people came back together. Source: SEED, “emotional rupture and repair”; RUP. */
export const repair: Cue = {
  patterns: [
    '(repair|repaired|repairing|reconnected|reconnect|reconnecting|apologized|apologised|apology|made up|made it right|made peace|mended|forgave)',
    "(am|was|were|is|said|say|so|i'm|very) sorry",
    '(came|comes) back (to|into|in|with|from|out|together|when|after|once|on|and)',
    '(he|she|they|we|i|both|<person>) ..1 (went|got) back (to|into|in|with|from|out|together|when|after|once|on|and)',
    'came back $',
    '(found|find|finding) (her|his|their|our) way',
    '(found|find|finding) (each other|one another|us|him|her) again',
    '(came|crept|walked|crawled|inched) (out|over|back|closer|near) ..4 (hand|side|again|me|us|lap|him|her|them|first)',
    '(together|again) (together|laughed|smiled|tried|started|began)',
    '(tried|try|trying|started|start|began|begin) (it)? (again|over|once more|a new|anew|fresh|another way|differently)',
    "(next time|another time) (we|i|we'll|i'll) ..2 (slow|slower|wait|ask|warn|stop|sit|listen|watch|give|go|say|leave|move|start slower)",
    '(i|we|she|he|they|<person>) ..1 (named|owned) (it|that|what|my|her|his)',
    '(i|we) (told|said to|let) (him|her|them|<person>) ..3 (too fast|my fault|my mistake|was wrong|had been|went too|should have|did not listen|was not listening)',
    '(that was|i went|i was|i moved|i had been|i spoke) too (fast|loud|much|close|quick|soon|hard)',
    'i have you',
    '(by the end|at the end|in the end|afterwards|afterward|after a while|after that|a minute later|minutes later) ..6 (smiled|laughed|leaned|sat|hugged|waved|played|reached|calm|calmer|settled|softened)',
    '(shook hands|high five|high fived|waved goodbye|hugged goodbye|all right again|okay again|friends again|warmed up again)',
    '(talked|talk|talking) (it|this|that) (over|through|out)',
    '(was|were|are|is|we were|they were) (ok|okay|fine|close|good|friends|in sync) again',
    '(reached|held out|put out|opened|offered|gave me|gave her|gave him) ..2 (hand|arms|hands|hug) ..2 (again|back|to|and|.)',
    '(opened|opens) ..1 arms',
    '(checked in|checked on) (with)? (him|her|them|each|<person>)',
  ],
};
