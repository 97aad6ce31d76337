/** Who is meant in cues, in the language of patterns/syntax.ts. */

/** Somebody of the family, or who has the child all day, by what they are or by a title: “his aunt”, “Ms. R.” */
export const family =
  '(<caregiver>|(his|her|their|classroom|preschool|daycare) (teacher|aide|sister|brother|cousin|neighbor)|(ms|mr|mrs|mx) .? <Name> .?|interpreter)';

/** The child, or whoever the sentence is about. */
export const somebody = '(he|she|they|<child>|<person>|we|both|everyone|who)';
