import { parseArgs } from 'node:util';

/** The flags that a script was started with. Where one is not known or has no value, it is told, and the script ends. */
export function flagsOf(options) {
  try {
    return parseArgs({ options }).values;
  } catch ({ message }) {
    const known = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
    console.error(`${message}\nThere are: ${known.join('   ')}`);
    process.exit(2);
  }
}
