/** The build of picomatch without Node; its types know only the other one. */
declare module 'picomatch/posix.js' {
  export { default } from 'picomatch';
}
