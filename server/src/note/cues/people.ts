/** The people in cues, in the language of patterns/syntax.ts. */

/** A family member, or somebody who is with the child all day, by role or by title: “his aunt”, “Ms. R.” */
export const family =
  '(<caregiver>|(his|her|their|classroom|preschool|daycare) (teacher|aide|sister|brother|cousin|neighbor)|(ms|mr|mrs|mx) .? <Name> .?|interpreter)';

/** The child, or whoever the sentence is about. */
export const somebody = '(he|she|they|<child>|<person>|we|both|everyone|who)';
