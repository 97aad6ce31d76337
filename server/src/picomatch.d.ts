/** The build of picomatch that does not need Node. Its types declare only the other one. */
declare module 'picomatch/posix.js' {
  export { default } from 'picomatch';
}
