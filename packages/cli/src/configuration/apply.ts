import { relative, resolve } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import type { Io } from '../io/io.js';
import { pathOf } from '../io/paths.js';
import { UsageError } from '../usage-error.js';
import { type Configuration, loadConfiguration } from './load.js';
import { commandsBelow, configurable, isFile, kindOf } from './options.js';

/** A file name of a configuration, which is relative to its folder, as the user would write it. */
const fileName = (io: Io, folder: string, option: Option, name: string): string => {
  if (!isFile(option) || name === '-') return name;
  const [, format = '', file = name] = (option.long === '--output' && /^([a-z]+=)(.+)$/.exec(name)) || [];
  return `${format}${relative(pathOf(io, '.'), resolve(folder, file)) || file}`;
};

const parsedValue = (io: Io, { file, folder }: Configuration, option: Option, value: unknown): unknown => {
  if (kindOf(option) === 'truth') return value;
  const parse = (text: string, before: unknown): unknown => {
    try {
      return option.parseArg === undefined ? text : option.parseArg(text, before as never);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      throw new UsageError('bad-option', {
        option: `${file}: ${option.attributeName()}`,
        found: text,
        expected: error.message,
      });
    }
  };
  const texts = [value].flat().map((one) => fileName(io, folder, option, String(one)));
  return texts.reduce<unknown>(
    (before, text) => parse(text, before),
    kindOf(option) === 'list' ? [] : undefined,
  );
};

/** Sets the options of a command that neither the command line nor anything else than a default has set. */
const setFrom = (io: Io, configuration: Configuration, path: string, command: Command): void => {
  const own = configuration.commands[path] ?? {};
  for (const option of configurable(command)) {
    const key = option.attributeName();
    const source = command.getOptionValueSource(key);
    if (source !== undefined && source !== 'default') continue;
    const value = Object.hasOwn(own, key) ? own[key] : configuration.shared[key];
    if (value === undefined) continue;
    command.setOptionValueWithSource(key, parsedValue(io, configuration, option, value), 'config');
  }
};

/** The options of a command as they hold, each with where it comes from, for `--print-config`. */
const effective = (path: string, command: Command, configuration: Configuration | undefined): object => ({
  command: path,
  file: configuration?.file ?? null,
  options: Object.fromEntries(
    configurable(command).map((option) => {
      const key = option.attributeName();
      const from = command.getOptionValueSource(key) ?? 'none';
      return [
        key,
        {
          value: (command.getOptionValue(key) as unknown) ?? null,
          from: from === 'cli' ? 'command line' : from,
        },
      ];
    }),
  ),
});

/** What the hook tells the program that it works for. */
export interface ConfigurationHook {
  /** The options of the command that is about to run are known. */
  readonly known: (command: Command) => void;
  /** `--print-config` was answered; the command itself must not run. */
  readonly printed: () => never;
}

/** Gives every command `--config`, `--no-config` and `--print-config`, and sets options from the file before it runs. */
export const configure = (
  program: Command,
  io: Io,
  hook: ConfigurationHook,
  argv: readonly string[],
): void => {
  const commands = commandsBelow(program);
  // what is to be printed needs neither arguments nor options that a run would need
  const printing = argv.includes('--print-config');
  for (const { command } of commands) {
    if (command.commands.length > 0 && command.options.length === 0) continue;
    command
      .option('--config <FILE>', 'file of options instead of the nearest tuoyu.config.json')
      .option('--no-config', 'no file of options')
      .option('--print-config', 'print the options that hold, with where each comes from, and end');
    if (!printing) continue;
    for (const argument of command.registeredArguments) argument.required = false;
    for (const option of command.options) option.mandatory = false;
  }
  program.hook('preAction', async (_, command) => {
    const path = commands.find((one) => one.command === command)?.path ?? command.name();
    const asked = command.getOptionValue('config') as string | boolean | undefined;
    const configuration = await loadConfiguration(
      io,
      program,
      typeof asked === 'string' || asked === false ? asked : undefined,
    );
    if (configuration !== undefined) setFrom(io, configuration, path, command);
    hook.known(command);
    if (command.getOptionValue('printConfig') !== true) return;
    await io.stdout.write(`${JSON.stringify(effective(path, command, configuration), null, 2)}\n`);
    hook.printed();
  });
};
