/** A note as text: scripts/editors/bundle-suite.mjs puts it into the suite. */
declare module '*.md' {
  const text: string;
  export default text;
}
