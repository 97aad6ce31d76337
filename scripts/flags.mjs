import { parseArgs } from 'node:util';

/** Parses the flags of a script. If one is unknown or lacks its value, prints why and exits. */
export function flagsOf(options) {
  try {
    return parseArgs({ options }).values;
  } catch ({ message }) {
    const known = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
    console.error(`${message}\nThere are: ${known.join('   ')}`);
    process.exit(2);
  }
}
