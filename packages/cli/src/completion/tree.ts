import type { Argument, Command, Option } from 'commander';
import { commandsBelow, isFile, kindOf } from '../configuration/options.js';

/** Something that can be typed, with a word about it. */
export interface Word {
  readonly word: string;
  readonly about: string;
}

/** An option with what may follow it. */
export interface CompletedOption extends Word {
  readonly value: 'none' | 'choices' | 'file' | 'free';
  readonly choices: readonly string[];
}

/** What can be typed after a command; the empty path is the program itself. */
export interface CompletedCommand {
  readonly path: string;
  readonly commands: readonly Word[];
  readonly options: readonly CompletedOption[];
  readonly choices: readonly string[];
  /** Whether files are named. */
  readonly files: boolean;
}

const optionOf = (option: Option): readonly CompletedOption[] => {
  if (option.hidden || option.long === undefined) return [];
  const choices = option.argChoices ?? [];
  const takes = kindOf(option) !== 'truth';
  const value = !takes ? 'none' : choices.length > 0 ? 'choices' : isFile(option) ? 'file' : 'free';
  return [{ word: option.long ?? '', about: option.description, value, choices }];
};

const help: CompletedOption = {
  word: '--help',
  about: 'display help for command',
  value: 'none',
  choices: [],
};

const namesFiles = (argument: Argument): boolean => /^(FILE|FOLDER|SHEET|STORED)/.test(argument.name());

const completed = (path: string, command: Command): CompletedCommand => ({
  path,
  commands: command.commands.map((child) => ({ word: child.name(), about: child.summary() })),
  options: [...command.options.flatMap(optionOf), help],
  choices: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
  files: command.registeredArguments.some(namesFiles),
});

/** All commands of a program with what can be typed after each. */
export const completionTree = (program: Command): readonly CompletedCommand[] => [
  completed('', program),
  ...commandsBelow(program).map(({ path, command }) => completed(path, command)),
];

/** A text for a shell in single quotes. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Ways from one command to the next: where one stands, the word, and where it leads. */
export const stepsOf = (
  tree: readonly CompletedCommand[],
): readonly { readonly from: string; readonly word: string; readonly to: string }[] =>
  tree.flatMap(({ path, commands }) =>
    commands.map(({ word }) => ({ from: path, word, to: path === '' ? word : `${path} ${word}` })),
  );
