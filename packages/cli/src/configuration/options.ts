import type { Command, Option } from 'commander';

/** A command of the tree with the words that call it, such as `name check`. */
export interface NamedCommand {
  readonly path: string;
  readonly command: Command;
}

/** All commands below one, in their order; `help` is none of ours. */
export const commandsBelow = (command: Command, around = ''): readonly NamedCommand[] =>
  command.commands.flatMap((child) => {
    const path = around === '' ? child.name() : `${around} ${child.name()}`;
    return [{ path, command: child }, ...commandsBelow(child, path)];
  });

/** Options that only make sense on the command line. */
const lineOnly: ReadonlySet<string> = new Set(['config', 'printConfig', 'help', 'version']);

/** Options of a command that a configuration file may set. */
export const configurable = (command: Command): readonly Option[] =>
  command.options.filter((option) => !lineOnly.has(option.attributeName()));

/** Options that stand at the top of a configuration file and hold for every command that has them. */
export const sharedKeys = [
  'profile',
  'locale',
  'asOf',
  'place',
  'choices',
  'answers',
  'adopt',
  'waivers',
  'color',
  'quiet',
] as const;

/** What kind of value an option takes. */
export type OptionKind = 'truth' | 'text' | 'list';

export const kindOf = (option: Option): OptionKind => {
  if (option.variadic || Array.isArray(option.defaultValue)) return 'list';
  return option.required || option.optional ? 'text' : 'truth';
};

/** Whether the value of an option names a file of the user. */
export const isFile = ({ flags }: Option): boolean => /<FILE|\[FILE|<FOLDER/.test(flags);
