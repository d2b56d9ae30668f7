import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../cli/src/index.js';
import { asOf, ordinary } from './examples.js';

const file = fileURLToPath(
  new URL('../../../examples/institutions/03-kindergarten-nursery-classes.json', import.meta.url),
);

interface Named {
  readonly name?: string;
  readonly idNumber?: string;
  readonly phone?: string;
}
const { staff, children, legalRepresentative } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly staff: readonly Named[];
  readonly children: readonly Named[];
  readonly legalRepresentative: string;
};
const personal = [
  legalRepresentative,
  ...[...staff, ...children].flatMap(({ name, idNumber, phone }) => [name, idNumber, phone]),
].filter((text): text is string => text !== undefined);

const printed = async (args: readonly string[]): Promise<string> => {
  let text = '';
  const sink = {
    isTerminal: false,
    write: (part: string | Uint8Array) => {
      text += typeof part === 'string' ? part : new TextDecoder().decode(part);
    },
  };
  await run(args, {
    stdin: async function* () {},
    stdout: sink,
    stderr: sink,
    env: {},
    cwd: '.',
    now: () => new Date(2026, 10, 23, 12),
    systemLocale: 'zh-CN',
  });
  return text;
};

describe('no name, identity number or phone of a person or child is printed', () => {
  const formats = ['pretty', 'json', 'ndjson'];
  const ways = formats.flatMap((format) => [
    ['check', file, '--format', format],
    ['check', file, '--format', format, '--all'],
    ['check', file, '--format', format, '--with-text'],
    ['check', file, '--format', format, '--all', '--with-text', '--locale', 'en'],
  ]);

  it('the record has some, of staff and of children', () => {
    expect(staff.every(({ name, idNumber, phone }) => name && idNumber && phone)).toBe(true);
    expect(children.every(({ name, idNumber }) => name && idNumber)).toBe(true);
    expect(new Set(personal).size).toBe(personal.length);
  });

  it.each([
    ...ways.map((args) => [args.filter((arg) => arg !== file).join(' '), args] as const),
    ...['csv', 'html', 'markdown', 'sarif'].map(
      (format) => [`check --format ${format}`, ['check', file, '--format', format]] as const,
    ),
    ['register check', ['register', 'check', file, '--as-of', asOf]] as const,
    [
      'register check --format json',
      ['register', 'check', file, '--as-of', asOf, '--format', 'json'],
    ] as const,
    ['validate', ['validate', file]] as const,
    ['validate --format json', ['validate', file, '--format', 'json']] as const,
  ])('%s', async (_, args) => {
    const text = await printed([
      ...args,
      ...(args[0] === 'check' ? ['--as-of', asOf, '--fail-on', 'never'] : []),
    ]);
    expect(text.length).toBeGreaterThan(100);
    expect(personal.filter((value) => text.includes(value))).toEqual([]);
  });
});

it('the other examples name nobody', () => {
  const named = ordinary
    .filter(({ name }) => !name.startsWith('03'))
    .filter(({ institution }) =>
      [...(institution.staff ?? []), ...(institution.children ?? [])].some((person) => 'name' in person),
    );
  expect(named.map(({ name }) => name)).toEqual([]);
});
