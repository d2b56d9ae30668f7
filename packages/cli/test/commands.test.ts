import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { run } from '../src/index.js';
import { openOutput } from '../src/io/output.js';
import { worldOf } from './support/world.js';

const scratch = mkdtempSync(join(tmpdir(), 'tuoyu-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const tuoyu = async (args: readonly string[], world: Partial<Parameters<typeof worldOf>[0]> = {}) => {
  const { io, written } = worldOf({ cwd: scratch, ...world });
  const exit = await run(args, io);
  return { exit, ...written };
};

it('tells its version', async () => {
  expect(await tuoyu(['--version'])).toEqual({ exit: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

describe('rules', () => {
  it('--format json prints the fields of the contract, in the order of ids', async () => {
    const { exit, stdout, stderr } = await tuoyu(['rules', '--format', 'json']);
    const rules = JSON.parse(stdout) as readonly { readonly [key: string]: unknown }[];
    expect([exit, stderr]).toEqual([0, '']);
    const ids = rules.map(({ id }) => id as string);
    expect(ids).toEqual([...ids].sort());
    expect(rules.find(({ id }) => id === 'staffing/class-size')).toEqual({
      id: 'staffing/class-size',
      title: 'The class has no more children than its kind allows',
      obligation: 'must',
      force: 'normative-document',
      addressee: 'institution',
      verified: 'secondary',
      basis: expect.arrayContaining([
        { instrument: 'setup-standard-2019', clause: 'art. 19', verified: 'secondary' },
        { instrument: 'jgj-39-2019', clause: 'table 1.0.3-2', verified: 'secondary' },
      ]),
      effective: { from: '2019-10-08' },
      place: '000000',
      phases: ['filing', 'operation', 'assessment'],
      reads: ['/classes/*/enrolled', '/classes/*/kind', '/kind'],
    });
  });

  it('knows the day: before the standard there was no class size', async () => {
    const { stdout } = await tuoyu(['rules', '--format', 'json', '--as-of', '2018-01-01']);
    expect(stdout).not.toContain('staffing/class-size');
  });

  it('prints strength and basis for people', async () => {
    const { stdout } = await tuoyu(['rules', '--locale', 'zh-CN']);
    expect(stdout).toContain('  班额不超过该班型的上限（应当、规范性文件）\n');
    expect(stdout).toContain('《托育机构设置标准（试行）》（国卫人口发〔2019〕58号）第19条；据转述来源核对');
  });
});

describe('schema', () => {
  it('prints the record by default, as the model publishes it', async () => {
    const { exit, stdout } = await tuoyu(['schema']);
    const published = new URL('../../model/schemas/institution.schema.json', import.meta.url);
    expect(exit).toBe(0);
    expect(stdout).toBe(readFileSync(published, 'utf8'));
    expect((await tuoyu(['schema', 'institution', '--format', 'json'])).stdout).toBe(stdout);
  });

  it('refuses a shape that it does not know', async () => {
    const { exit, stdout, stderr } = await tuoyu(['schema', 'school']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain("'school' is invalid");
  });
});

describe('check', () => {
  const record = { key: 'a', kind: 'institution', classes: [{ kind: 'infant', enrolled: 11 }] };

  it('--format json answers a record with a report and a list with a list', async () => {
    const one = await tuoyu(['check', '-', '--format', 'json'], { stdin: JSON.stringify(record) });
    expect(JSON.parse(one.stdout)).toMatchObject({
      format: 'tuoyu-report/1',
      asOf: '2026-11-23',
      input: { key: 'a', file: '-', line: 1 },
    });
    const list = await tuoyu(['check', '-', '--format', 'json'], { stdin: JSON.stringify([record]) });
    expect(JSON.parse(list.stdout)).toEqual([JSON.parse(one.stdout)]);
    const lines = await tuoyu(['check', '-', '--format', 'json', '--input', 'ndjson'], {
      stdin: JSON.stringify(record),
    });
    expect(JSON.parse(lines.stdout)).toEqual([JSON.parse(one.stdout)]);
    const three = await tuoyu(['check', '-', '--format', 'json'], {
      stdin: JSON.stringify([record, 7, record]),
    });
    expect(three.exit).toBe(2);
    expect(
      JSON.parse(three.stdout).map((entry: { error?: { code: string } }) => entry.error?.code ?? 'report'),
    ).toEqual(['report', 'not-a-record', 'report']);
  });

  it('--format ndjson leaves out what is met, --all does not, --with-text adds texts', async () => {
    const findings = async (...more: readonly string[]) => {
      const { stdout } = await tuoyu(['check', '-', '--format', 'ndjson', ...more], {
        stdin: JSON.stringify({ ...record, classes: [...record.classes, { kind: 'infant', enrolled: 3 }] }),
      });
      return JSON.parse(stdout).findings as readonly {
        rule: string;
        outcome: string;
        text?: { [part: string]: string };
      }[];
    };
    const some = await findings();
    const all = await findings('--all');
    expect(some.every(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')).toBe(true);
    expect(all.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')).toEqual(some);
    expect(all.length).toBeGreaterThan(some.length);
    const texts = await findings('--with-text');
    expect(texts.find(({ rule }) => rule === 'staffing/class-size')?.text).toEqual({
      outcome: 'fail',
      title: 'The class has no more children than its kind allows',
      message: 'The class has 11 children; its kind allows 10',
      remedy: 'Split the class or take fewer children until it is within the limit',
    });
  });

  it('asks about today when no day is named', async () => {
    const { stdout } = await tuoyu(['check', '-', '--format', 'ndjson'], { stdin: '{}' });
    expect(JSON.parse(stdout).asOf).toBe('2026-11-23');
  });

  it('reads files from where the user stands', async () => {
    writeFileSync(join(scratch, 'here.json'), '{}');
    const { exit, stdout } = await tuoyu(['check', 'here.json'], {
      cwd: tmpdir(),
      env: { INIT_CWD: scratch },
    });
    expect([exit, stdout.split('\n')[0]]).toEqual([0, '(no name) (here.json)']);
  });

  it('colours only a terminal, never with NO_COLOR or --no-color', async () => {
    const colours = async (args: readonly string[], env: { [name: string]: string }, terminal: boolean) =>
      (
        await tuoyu(['check', '-', ...args], { stdin: JSON.stringify(record), env, terminal })
      ).stdout.includes('\u001b');
    expect(await colours([], {}, true)).toBe(true);
    expect(await colours([], {}, false)).toBe(false);
    expect(await colours([], { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await colours([], { NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
    expect(await colours(['--no-color'], { FORCE_COLOR: '1' }, true)).toBe(false);
    const [plain, coloured] = await Promise.all(
      [false, true].map(
        async (terminal) => (await tuoyu(['check', '-'], { stdin: JSON.stringify(record), terminal })).stdout,
      ),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured?.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('ends with 3 for a fault of the program, and says so', async () => {
    const { io, written } = worldOf({ cwd: scratch });
    const broken = {
      ...io,
      stdin: () => {
        throw new RangeError('the world ended');
      },
    };
    expect(await run(['check', '-'], broken)).toBe(3);
    expect(written.stderr).toContain('this is a fault of the program');
    expect(written.stderr).toContain('the world ended');
  });
});

describe('output', () => {
  it('appears only when it is whole, and leaves nothing behind when it is given up', async () => {
    const folder = mkdtempSync(join(scratch, 'out-'));
    const { io } = worldOf({ cwd: folder });
    writeFileSync(join(folder, 'old.txt'), 'before');
    const given = await openOutput(io, 'old.txt');
    await given.write('half');
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('before');
    await given.abandon();
    expect(readdirSync(folder)).toEqual(['old.txt']);
    const kept = await openOutput(io, 'old.txt');
    for (let line = 0; line < 2000; line += 1) await kept.write('托'.repeat(100));
    await kept.finish();
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('托'.repeat(200_000));
    expect(readdirSync(folder)).toEqual(['old.txt']);
  });

  it('is not touched by wrong use', async () => {
    const folder = mkdtempSync(join(scratch, 'kept-'));
    writeFileSync(join(folder, 'out.txt'), 'before');
    const { exit } = await tuoyu(['check', 'nowhere.json', '--output', 'out.txt'], { cwd: folder });
    expect([exit, readFileSync(join(folder, 'out.txt'), 'utf8'), readdirSync(folder)]).toEqual([
      2,
      'before',
      ['out.txt'],
    ]);
  });
});
