import type { Locale, Phase } from '@tuoyu/core';
import { type Command, Option } from 'commander';
import type { ExitCode } from '../checking/exit-code.js';
import type { Io } from '../io/io.js';
import { localeOf, locales } from '../texts/locale.js';

/** What a command is given besides its own options. */
export interface CommandContext {
  readonly io: Io;
  /** The code that the process ends with, unless something worse happens. */
  readonly ends: (code: ExitCode) => void;
}

export const localeOption = (io: Io): Option =>
  new Option('--locale <LOCALE>', 'language of the texts')
    .choices([...locales])
    .default(localeOf(io), 'from the environment');

export const colorOption = (): Option => new Option('--no-color', 'no colours, as with NO_COLOR');

const phases: readonly Phase[] = ['design', 'registration', 'filing', 'operation', 'assessment'];

export const phaseOption = (): Option =>
  new Option('--phase <PHASE>', 'only rules of this phase').choices([...phases]);

/** Formats in which a command prints its result. */
export const formatOption = (formats: readonly string[]): Option =>
  new Option('--format <FORMAT>', 'how to print the result').choices([...formats]).default('pretty');

/** Where results go: `FILE` for the format of `--format`, `FORMAT=FILE` for one beside it; can be repeated. */
export const outputOption = (): Option =>
  new Option(
    '--output <FILE>',
    'write to a file, which appears when it is whole; FORMAT=FILE for a format beside',
  )
    .default([], 'standard output')
    .argParser((value: string, before: readonly string[]) => [...before, value]);

/** Options that commands share once they are parsed. */
export interface CommonOptions {
  readonly locale: Locale;
  readonly format: string;
  readonly color: boolean;
}

export type Register = (program: Command, context: CommandContext) => void;
