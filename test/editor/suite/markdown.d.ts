/** A note as text: scripts/editors/bundle-suite.mjs includes it in the suite. */
declare module '*.md' {
  const text: string;
  export default text;
}
