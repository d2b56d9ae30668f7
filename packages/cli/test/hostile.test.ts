import { describe, expect, it } from 'vitest';
import { run } from '../src/index.js';
import { worldOf } from './support/world.js';

const check = async (stdin: string | Uint8Array, ...more: readonly string[]) => {
  const { io, written } = worldOf({ cwd: '.', stdin });
  const exit = await run(['check', '-', '--format', 'ndjson', ...more], io);
  return { exit, ...written, lines: written.stdout.split('\n').filter((line) => line !== '') };
};

const deep = 10_000;

describe('bad input does no harm', () => {
  it.each([
    ['lists in lists', '['.repeat(deep) + ']'.repeat(deep)],
    ['objects in objects', `${'{"classes":'.repeat(deep)}1${'}'.repeat(deep)}`],
    ['a list where a class should be', `{"classes":[${'['.repeat(deep)}${']'.repeat(deep)}]}`],
    ['nested and broken', '{"site":'.repeat(deep)],
  ])('%s, 10,000 deep', async (_, text) => {
    const { exit, lines } = await check(text);
    expect([0, 2]).toContain(exit);
    expect(lines).toHaveLength(1);
  });

  it('keys of every object are unknown keys', async () => {
    const { exit, lines } = await check(
      '{"key":"k","__proto__":{"kind":"home-based"},"constructor":{"prototype":{"x":1}},"hasOwnProperty":1,"classes":[{"__proto__":{"enrolled":99}}]}',
    );
    const { issues } = JSON.parse(lines[0] ?? '');
    expect(exit).toBe(0);
    expect(
      issues.map((issue: { pointer: string; code: string }) => `${issue.code} ${issue.pointer}`),
    ).toEqual([
      'unknown-key /__proto__',
      'unknown-key /constructor',
      'unknown-key /hasOwnProperty',
      'unknown-key /classes/0/__proto__',
    ]);
    expect(({} as { kind?: unknown }).kind).toBeUndefined();
  });

  it('lone surrogates come out as well-formed JSON', async () => {
    const { exit, lines } = await check(
      '{"key":"\\ud800","name":"\\udc00x","classes":[{"name":"\\ud83d","kind":"infant","enrolled":11}],"kind":"institution"}',
    );
    expect(exit).toBe(1);
    expect(JSON.parse(lines[0] ?? '').issues.map((issue: { code: string }) => issue.code)).toEqual([
      'bad-text',
      'bad-text',
      'bad-text',
    ]);
    expect(/[\ud800-\udfff]/u.test(lines[0] ?? '')).toBe(false);
  });

  it('a line of 2 MB is one record among others', async () => {
    const { exit, lines } = await check(
      `{"key":"a"}\n{"name":"${'长'.repeat(700_000)}"}\n{"key":"c"}\n`,
      '--input',
      'ndjson',
    );
    expect(exit).toBe(0);
    expect(lines.map((line) => JSON.parse(line).input)).toEqual([
      { key: 'a', file: '-', line: 1 },
      { file: '-', line: 2 },
      { key: 'c', file: '-', line: 3 },
    ]);
  });

  it('terminal escapes and turned text do not reach a report for people', async () => {
    const record = {
      name: '\u001b[31m园\u202e\u0007',
      kind: 'institution',
      classes: [{ name: '\u009b2J班\r', kind: 'infant', enrolled: 11 }],
      '\u001b]0;x\u0007': 1,
    };
    const { io, written } = worldOf({ cwd: '.', stdin: JSON.stringify(record) });
    await run(['check', '-'], io);
    expect(/[\p{Cc}\u202e]/u.test(written.stdout.replaceAll('\n', ''))).toBe(false);
    expect(written.stdout).toContain('[31m园');
  });

  it('lines out equal records in, in their order', async () => {
    const records = Array.from({ length: 60 }, (_, index) =>
      index % 7 === 3 ? '{"key":' : JSON.stringify({ key: `k${index}` }),
    );
    const { exit, lines } = await check(records.join('\n'), '--input', 'ndjson');
    expect(exit).toBe(2);
    expect(lines.map((line) => JSON.parse(line).input.line)).toEqual(records.map((_, index) => index + 1));
  });

  it('gives the same bytes on every run', async () => {
    const text = '{"key":"a","kind":"institution","classes":[{"kind":"infant","enrolled":11}]}';
    const once = await check(text, '--all', '--with-text', '--format', 'json', '--stamp');
    expect(await check(text, '--all', '--with-text', '--format', 'json', '--stamp')).toEqual(once);
    expect(JSON.parse(once.stdout).input.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('memory', () => {
  it('does not read ahead of what is written', async () => {
    let given = 0;
    let taken = 0;
    const { io } = worldOf({ cwd: '.' });
    let ahead = 0;
    const source = async function* () {
      for (; given < 200; given += 1) {
        ahead = Math.max(ahead, given - taken);
        yield new TextEncoder().encode(`{"key":"k${given}"}\n`);
      }
    };
    const slow = {
      isTerminal: false,
      write: async () => {
        await Promise.resolve();
        taken += 1;
      },
    };
    const exit = await run(['check', '-', '--input', 'ndjson', '--format', 'ndjson'], {
      ...io,
      stdin: source,
      stdout: slow,
    });
    expect(exit).toBe(0);
    expect(taken).toBe(200);
    expect(ahead).toBeLessThanOrEqual(1);
  });
});
