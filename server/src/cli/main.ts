import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { once } from 'node:events';
import { SettingsFileError } from '../node/settings-file-error.ts';
import type { Severity } from '../rules/rule.ts';
import { kinds, type Kind } from '../text/kind.ts';
import { exitCodes, formats, type Format } from './interface.ts';
import { Progress } from './progress.ts';

/** Defined by the build, from package.json. */
declare const ATTUNE_VERSION: string;

/** The running bundle. */
const program = __filename;

/** Whether this thread has read a text. */
let hasRead = false;

interface Flags {
  readonly format: Format;
  readonly failOn: Severity | 'never';
  readonly kind?: Kind;
  readonly config?: string;
  readonly color?: boolean;
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly jobs?: number;
  readonly progress?: boolean;
}

const command = new Command('attune')
  .description(
    'Reads session notes and caregiver letters, and offers plain, kind, play-based words. Nothing leaves your computer.',
  )
  .version(ATTUNE_VERSION)
  .exitOverride();

command
  .command('check')
  .description('Read Markdown files and say what could be kinder or plainer.')
  .argument('<path...>', 'files, folders (walked for Markdown), or - for standard input')
  .addOption(
    new Option('--format <format>', 'how to print: to read with offers, a line a finding, or for programs')
      .choices([...formats])
      .default('text'),
  )
  .addOption(
    new Option('--fail-on <severity>', 'exit with 1 when anything is found at this severity or above')
      .choices(['hint', 'information', 'warning', 'never'])
      .default('information'),
  )
  .addOption(
    new Option('--kind <kind>', 'the kind of texts that do not name one in their front matter').choices([...kinds]),
  )
  .option('--config <file>', 'a settings file instead of the nearest .attune.yaml')
  .option('--cache', 'remember what was found, for the next run; it can be opened with the same note only')
  .option('--cache-location <folder>', 'the same, in this folder instead of the one for caches of your account')
  .option('--jobs <number>', 'how many notes are read at the same time; as many as pay, if not told', wholeNumber)
  .option('--progress', 'tell how far the reading is; done on a terminal, if not told')
  .option('--no-progress', 'do not tell how far the reading is')
  .option('--no-color', 'no colours in text')
  .action(async (paths: string[], { cache, cacheLocation, progress, ...flags }: Flags) => {
    const colour = flags.color !== false && process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
    const output = {
      write: async (text: string) => {
        if (!process.stdout.write(text)) await once(process.stdout, 'drain');
      },
      tell: (text: string) => void process.stderr.write(text),
      progress: (progress ?? process.stderr.isTTY) ? new Progress(process.stderr, progress === true) : undefined,
      stop: stopSignal(),
    };
    const folder = cacheLocation ?? (cache && (await import('env-paths')).default('attune', { suffix: '' }).cache);
    // loaded here, so that `--help` does not wait for it
    const { check } = await import('./check.ts');
    const { exitCode, isReadHere } = await check(paths, { ...flags, colour, cache: folder }, output, program);
    process.exitCode = exitCode;
    hasRead = isReadHere;
  });

function wholeNumber(raw: string): number {
  const number = Number(raw);
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new InvalidArgumentError('It should be a whole number from 1 to 256.');
  return number;
}

/** Ctrl+C stops the run in order; a second Ctrl+C stops it at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      stop.abort();
    });
  return stop.signal;
}

/**
 * Runs the command given by the arguments, and exits the process.
 *
 * @param onRead called at the very end, after all output, if this thread has read a text
 */
export function run(onRead: () => void): void {
  // A reader that closes early, such as “head”, is not an error.
  process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
    if (reason.code === 'EPIPE') process.exit(exitCodes.clean);
    throw reason;
  });
  void command
    .parseAsync()
    .catch(tell)
    .then(() => {
      exit(onRead);
    });
}

function tell(reason: unknown): void {
  if (reason instanceof CommanderError)
    process.exitCode = reason.exitCode === 0 ? exitCodes.clean : exitCodes.couldNotRun;
  else {
    // Only the name of an unexpected error: its message could contain words of the note.
    process.stderr.write(
      reason instanceof SettingsFileError
        ? `${reason.message}\n`
        : `attune could not go on (${reason instanceof Error ? reason.name : 'unknown reason'}).\n`,
    );
    process.exitCode = exitCodes.couldNotRun;
  }
}

/**
 * Exits after all output is written. Without this, Node would first free its heap, which takes a twentieth of a short
 * run.
 */
function exit(onRead: () => void): void {
  process.stdout.write('', () =>
    process.stderr.write('', () => {
      if (hasRead) onRead();
      process.exit();
    }),
  );
}
