import { Command, CommanderError, Option } from 'commander';
import { SettingsFileError } from '../node/settings-file.ts';
import type { Severity } from '../rules/rule.ts';
import { kinds, type Kind } from '../text/kind.ts';
import { check, exitCodes } from './check.ts';

/** Put in by the build from package.json. */
declare const ATTUNE_VERSION: string;

interface Flags {
  readonly format: 'text' | 'json';
  readonly failOn: Severity | 'never';
  readonly kind?: Kind;
  readonly config?: string;
  readonly color?: boolean;
}

const program = new Command('attune')
  .description(
    'Reads session notes and caregiver letters, and offers plain, kind, play-based words. Nothing leaves your computer.',
  )
  .version(ATTUNE_VERSION)
  .exitOverride();

program
  .command('check')
  .description('Read Markdown files and say what could be kinder or plainer.')
  .argument('<path...>', 'files, folders (walked for Markdown), or - for standard input')
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
  .addOption(
    new Option('--fail-on <severity>', 'exit with 1 when anything is found at this severity or above')
      .choices(['hint', 'information', 'warning', 'never'])
      .default('information'),
  )
  .addOption(
    new Option('--kind <kind>', 'the kind of texts that do not name one in their front matter').choices([...kinds]),
  )
  .option('--config <file>', 'a settings file instead of the nearest .attune.yaml')
  .option('--no-color', 'no colours in text')
  .action(async (paths: string[], flags: Flags) => {
    const colour = flags.color !== false && process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
    const output = {
      write: (text: string) => void process.stdout.write(text),
      tell: (text: string) => void process.stderr.write(text),
    };
    process.exitCode = await check(paths, { ...flags, colour }, output);
  });

// A reader that closes early, such as “head”, is no reason for alarm.
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code === 'EPIPE') process.exit(exitCodes.clean);
  throw reason;
});

program.parseAsync().catch((reason: unknown) => {
  if (reason instanceof CommanderError)
    process.exitCode = reason.exitCode === 0 ? exitCodes.clean : exitCodes.couldNotRun;
  else {
    // The name of an unexpected error only: its message could hold a piece of the note.
    process.stderr.write(
      reason instanceof SettingsFileError
        ? `${reason.message}\n`
        : `attune could not go on (${reason instanceof Error ? reason.name : 'unknown reason'}).\n`,
    );
    process.exitCode = exitCodes.couldNotRun;
  }
});
