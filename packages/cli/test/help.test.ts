import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandsBelow } from '../src/configuration/options.js';
import { programFor } from '../src/run.js';
import { worldOf } from './support/world.js';

const program = programFor(worldOf({ cwd: '/' }).io);
const all = commandsBelow(program);
const leaves = all.filter(({ command }) => command.commands.length === 0 || command.options.length > 0);

const helpOf = (command: (typeof all)[number]['command']): string => {
  let text = '';
  command.configureOutput({
    writeOut: (written) => {
      text += written;
    },
  });
  command.outputHelp();
  return text;
};

/** Words of an example up to a pipe, a redirection or a remark after two blanks. */
const wordsOf = (line: string): readonly string[] =>
  (line.slice(line.indexOf('tuoyu')).match(/'[^']*'|"[^"]*"|[^\s"')]+/g) ?? []).slice(1);

describe.each(all)('tuoyu $path', ({ command }) => {
  it('has a summary and a description that is a sentence', () => {
    expect(command.summary()).toMatch(/^\S.*[^.]$/);
    expect(command.description()).toMatch(/^[A-Z].*\.$/s);
  });

  it('explains every option and every argument', () => {
    for (const option of command.options) expect(option.description, option.flags).toMatch(/\S/);
    for (const argument of command.registeredArguments) expect(argument.description).toMatch(/\S/);
  });
});

describe.each(leaves)('help of tuoyu $path', ({ path, command }) => {
  const lines = helpOf(command).split('\n');
  const from = lines.findIndex((line) => line === 'Examples:' || line === 'Example:');
  const examples = from === -1 ? [] : lines.slice(from + 1).filter((line) => line.includes('tuoyu '));

  it('has examples, of which one is of the command itself', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.some((line) => line.includes(`tuoyu ${path}`))).toBe(true);
  });

  it('has examples that use only commands and options there are', () => {
    for (const example of examples) {
      const words = wordsOf(example);
      const named = [...all]
        .sort((a, b) => b.path.length - a.path.length)
        .find(({ path: known }) => words.join(' ').startsWith(known));
      expect(named, example).toBeDefined();
      const known = new Set(['--help', ...(named?.command.options.flatMap(({ long }) => long ?? []) ?? [])]);
      for (const word of words.filter((one) => one.startsWith('--'))) {
        expect(known, `${example}: ${word}`).toContain(word.split('=')[0]);
      }
    }
  });
});

it('the README names every command', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const rows = readme.split('\n').filter((line) => line.startsWith('| `tuoyu '));
  for (const { path } of all.filter((one) => !one.path.includes(' '))) {
    expect(
      rows.some((row) => row.startsWith(`| \`tuoyu ${path}`)),
      path,
    ).toBe(true);
  }
  // a table that names what is not there would be no better
  const known = new Set(all.map(({ path }) => path.split(' ')[0]));
  for (const row of rows) expect(known, row).toContain(/^\| `tuoyu (\w+)/.exec(row)?.[1]);
});
