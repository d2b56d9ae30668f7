import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Command, Option } from 'commander';
import { reasonOf } from '../io/file-error.js';
import type { Io } from '../io/io.js';
import { pathOf } from '../io/paths.js';
import { decodeFile } from '../reading/decode.js';
import { isRecord } from '../reading/item.js';
import { parseText } from '../reading/json.js';
import { linesOf } from '../reading/locate.js';
import { UsageError } from '../usage-error.js';
import { commandsBelow, configurable, kindOf, sharedKeys } from './options.js';

/** Name of the file that is looked for where the user stands and above. */
export const configName = 'tuoyu.config.json';

/** A configuration file that was found sound. */
export interface Configuration {
  /** The file as the user would name it. */
  readonly file: string;
  readonly folder: string;
  readonly shared: { readonly [key: string]: unknown };
  readonly commands: { readonly [path: string]: { readonly [key: string]: unknown } };
}

/** The nearest file of that name, from where the user stands upwards. */
const findUpwards = (io: Io): string | undefined => {
  for (let folder = pathOf(io, '.'); ; folder = dirname(folder)) {
    const file = join(folder, configName);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return undefined;
  }
};

type Group = { readonly [key: string]: unknown };

/** What of a configuration does not fit, as a pointer, what is wrong, and what may stand there. */
interface Misfit {
  readonly at: string;
  readonly problem: 'unknown-key' | 'object' | 'text' | 'truth' | 'texts' | 'choice';
  readonly expected: readonly string[];
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const valueMisfit = (option: Option, value: unknown, at: string): Misfit | undefined => {
  const kind = kindOf(option);
  if (kind === 'truth')
    return typeof value === 'boolean' ? undefined : { at, problem: 'truth', expected: [] };
  const isText = (one: unknown): boolean => typeof one === 'string';
  if (kind === 'list' ? !(Array.isArray(value) && value.every(isText)) : !isText(value)) {
    return { at, problem: kind === 'list' ? 'texts' : 'text', expected: [] };
  }
  const choices = option.argChoices;
  const wrong = [value].flat().find((one) => choices !== undefined && !choices.includes(String(one)));
  return wrong === undefined ? undefined : { at, problem: 'choice', expected: choices ?? [] };
};

const groupMisfit = (group: unknown, options: readonly Option[], at: string): Misfit | undefined => {
  if (!isRecord(group)) return { at, problem: 'object', expected: [] };
  for (const [key, value] of Object.entries(group)) {
    const option = options.find((one) => one.attributeName() === key);
    const place = `${at}/${escaped(key)}`;
    const known = options.map((one) => one.attributeName());
    const misfit =
      option === undefined
        ? { at: place, problem: 'unknown-key' as const, expected: known }
        : valueMisfit(option, value, place);
    if (misfit !== undefined) return misfit;
  }
  return undefined;
};

const misfitOf = (program: Command, value: unknown): Misfit | undefined => {
  if (!isRecord(value)) return { at: '', problem: 'object', expected: [] };
  const { $schema, commands = {}, ...shared } = value as Group;
  if ($schema !== undefined && typeof $schema !== 'string') {
    return { at: '/$schema', problem: 'text', expected: [] };
  }
  const all = commandsBelow(program);
  const sharedOptions = sharedKeys.flatMap(
    (key) =>
      all.flatMap(({ command }) => configurable(command)).find((one) => one.attributeName() === key) ?? [],
  );
  const top = groupMisfit(shared, sharedOptions, '');
  if (top !== undefined) {
    return top.problem === 'unknown-key' ? { ...top, expected: [...top.expected, 'commands'] } : top;
  }
  if (!isRecord(commands)) return { at: '/commands', problem: 'object', expected: [] };
  for (const [path, group] of Object.entries(commands)) {
    const at = `/commands/${escaped(path)}`;
    const named = all.find((one) => one.path === path);
    if (named === undefined) {
      return { at, problem: 'unknown-key', expected: all.map((one) => one.path) };
    }
    const misfit = groupMisfit(group, configurable(named.command), at);
    if (misfit !== undefined) return misfit;
  }
  return undefined;
};

/**
 * The configuration: of the file that is named, else of the nearest `tuoyu.config.json`; undefined without one, or when
 * none is wanted (`false`). Throws a `UsageError` for a file that can not be read or does not fit, with line and place.
 */
export const loadConfiguration = async (
  io: Io,
  program: Command,
  asked: string | false | undefined,
): Promise<Configuration | undefined> => {
  if (asked === false) return undefined;
  const path = asked === undefined ? findUpwards(io) : pathOf(io, asked);
  if (path === undefined) return undefined;
  const file = asked ?? (relative(pathOf(io, '.'), path) || configName);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === 'ENOENT'
      ? new UsageError('no-such-file', { file })
      : new UsageError('cannot-read', { file, reason });
  }
  const text = decodeFile(bytes);
  const parsed = typeof text === 'string' ? parseText(text) : text;
  if ('problem' in parsed || typeof text !== 'string') {
    const { line, column, problem } = parsed as { line: number; column: number; problem: string };
    throw new UsageError('unreadable-file', { file, line, column, problem });
  }
  const misfit = misfitOf(program, parsed.value);
  if (misfit !== undefined) {
    const line = linesOf(text, [misfit.at]).get(misfit.at) ?? 1;
    throw new UsageError('bad-config', { file, line, ...misfit });
  }
  const { $schema, commands = {}, ...shared } = parsed.value as Group;
  return { file, folder: dirname(path), shared, commands: commands as Configuration['commands'] };
};
