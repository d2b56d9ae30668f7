import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fishScript } from '../src/completion/fish.js';
import { completionTree } from '../src/completion/tree.js';
import { zshScript } from '../src/completion/zsh.js';
import { programFor, run } from '../src/run.js';
import { worldOf } from './support/world.js';

const scratch = mkdtempSync(join(tmpdir(), 'tuoyu-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
writeFileSync(join(scratch, 'data.json'), '{}');
writeFileSync(join(scratch, "it's.json"), '{}');
mkdirSync(join(scratch, 'sub'));

const script = async (shell: string): Promise<string> => {
  const { io, written } = worldOf({ cwd: scratch });
  expect(await run(['completion', shell], io)).toBe(0);
  return written.stdout;
};

/** What bash would offer after some words, of which the last is being typed. */
const offered = (text: string, words: readonly string[]): readonly string[] => {
  const call = [
    text,
    'COMP_WORDS=("$@")',
    'COMP_CWORD=$(($# - 1))',
    '_tuoyu',
    `printf '%s\\n' "\${COMPREPLY[@]}"`,
  ];
  const { stdout, stderr, status } = spawnSync('bash', ['-c', call.join('\n'), 'bash', 'tuoyu', ...words], {
    cwd: scratch,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
};

describe('bash', () => {
  it.each([
    [['ch'], ['check']],
    [
      ['check', '--format', ''],
      ['pretty', 'json', 'ndjson', 'csv', 'html', 'markdown', 'sarif', 'xlsx'],
    ],
    [['check', '--format', '=', 'mark'], ['markdown']],
    [
      ['check', '--format', '='],
      ['pretty', 'json', 'ndjson', 'csv', 'html', 'markdown', 'sarif', 'xlsx'],
    ],
    [['check', '--fail'], ['--fail-on']],
    [['check', '--choices', 'da'], ['data.json']],
    [['check', 'it'], ["it's.json"]],
    [['check', '--as-of', ''], []],
    [
      ['name', ''],
      ['check', 'parse', 'suggest'],
    ],
    [['name', 'check', '--exi'], ['--existing']],
    [['name', 'suggest', '--exi'], []],
    [['schema', 'conf'], ['config']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['code', ''], ['check']],
    [['nothing', ''], ['check']],
  ] as const)('%j', async (words, expected) => {
    const found = offered(await script('bash'), words);
    expect(words[0] === 'nothing' ? found.slice(0, 1) : found).toEqual(expected);
  });
});

describe.each(['bash', 'zsh', 'fish'])('%s', (shell) => {
  it('knows every command and every long option', async () => {
    const text = await script(shell);
    for (const { path, options } of completionTree(programFor(worldOf({ cwd: '/' }).io))) {
      if (path !== '')
        expect(text).toContain(shell === 'fish' && path.includes(' ') ? `'${path}'` : `'${path}'`);
      for (const { word } of options)
        expect(text).toContain(shell === 'fish' ? `-l '${word.slice(2)}'` : word);
    }
  });
});

it('quotes what a shell would read as its own', () => {
  const tree = [
    {
      path: '',
      commands: [{ word: 'a', about: "it's $HOME `x` \\ : done" }],
      options: [{ word: '--b', about: "one's", value: 'choices' as const, choices: ["c'd"] }],
      choices: [],
      files: false,
    },
  ];
  expect(zshScript(tree)).toContain(`commands=('a:it'\\''s $HOME \`x\` \\ : done')`);
  expect(zshScript(tree)).toContain(`compadd -- 'c'\\''d'`);
  expect(fishScript(tree)).toContain(`-d 'it\\'s $HOME \`x\` \\\\ : done'`);
});
