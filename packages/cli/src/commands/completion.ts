import { Argument, type Command } from 'commander';
import { bashScript } from '../completion/bash.js';
import { fishScript } from '../completion/fish.js';
import { type CompletedCommand, completionTree } from '../completion/tree.js';
import { zshScript } from '../completion/zsh.js';
import type { Register } from './context.js';

const shells: { readonly [shell: string]: (tree: readonly CompletedCommand[]) => string } = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

const examples = `
Examples:
  eval "$(tuoyu completion bash)"        in ~/.bashrc
  eval "$(tuoyu completion zsh)"         in ~/.zshrc, after compinit
  tuoyu completion fish | source         in ~/.config/fish/config.fish
`;

/** `tuoyu completion`: a script by which a shell completes the words of the command. */
export const registerCompletion: Register = (program: Command, { io }) => {
  program
    .command('completion')
    .summary('print a completion script for a shell')
    .description('Prints a script by which a shell completes commands, options and their values.')
    .addArgument(new Argument('<SHELL>', 'the shell').choices(Object.keys(shells)))
    .addHelpText('after', examples)
    .action(async (shell: string) => {
      await io.stdout.write(shells[shell]?.(completionTree(program)) ?? '');
    });
};
