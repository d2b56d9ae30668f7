import { describe, expect, it } from 'vitest';
import { alone, changesTheProcess } from './support/alone.js';
import { filesUnder, has, packages, read } from './support/packages.js';

const tests = [...packages().flatMap(({ path }) => [`${path}/src`, `${path}/test`]), 'test', 'examples']
  .flatMap(filesUnder)
  .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules/'));

describe('test files share a process', () => {
  it.each([
    ["vi.mock('../src/index.js');"],
    ["vi.stubEnv('INIT_CWD', scratch);"],
    ["vi.spyOn(process.stdout, 'write')"],
    ['vi.useFakeTimers();'],
    ['process.chdir(scratch);'],
    ["process.env['TZ'] = 'UTC';"],
    ['process.env.TZ = "UTC";'],
    ["delete process.env['TZ'];"],
    ['process.exitCode = 1;'],
    ['fc.configureGlobal({ seed: 1 });'],
  ])('%s changes what the others see', (text) => {
    expect(changesTheProcess(text)).toBe(true);
  });

  it.each([
    ["if (process.env['TZ'] === 'UTC') vi.setConfig({ testTimeout: 1 });"],
    ['vi.mocked(judgeRule).mock.calls'],
    ["spawnSync('node', [], { env: { ...process.env, TZ: 'UTC' }, cwd: process.cwd() });"],
  ])('%s does not', (text) => {
    expect(changesTheProcess(text)).toBe(false);
  });

  it('unless they change it', () => {
    expect(tests.length).toBeGreaterThan(1000);
    const shared = tests.filter((file) => !alone.includes(file) && file !== 'test/alone.test.ts');
    expect(shared.filter((file) => changesTheProcess(read(file)))).toEqual([]);
  });

  it('and those that do not are there', () => {
    expect(alone.filter((file) => !has(file))).toEqual([]);
  });
});
