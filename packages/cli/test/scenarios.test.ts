import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/index.js';
import { type Scenario, scenariosIn } from './support/scenario.js';
import { worldOf } from './support/world.js';

const folder = new URL('./scenarios/', import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'tuoyu-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let count = 0;
/** A folder of its own with the files of a story. */
const placeFor = ({ files }: Scenario): string => {
  count += 1;
  const place = join(scratch, String(count));
  mkdirSync(place);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  return place;
};

const met = (said: string, expected: Scenario['stdout']): void => {
  if (expected === undefined) return;
  if (expected.kind === 'is') expect(said).toBe(expected.text);
  else {
    // what is left of the wanted lines after reading the output once
    const lines = said.split('\n').map((line) => line.trim());
    let from = 0;
    const missing = expected.text.split('\n').filter((wanted) => {
      if (wanted.trim() === '') return false;
      const at = lines.indexOf(wanted.trim(), from);
      if (at !== -1) from = at + 1;
      return at === -1;
    });
    expect({ missing, said: missing.length === 0 ? '' : said }).toEqual({ missing: [], said: '' });
  }
};

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (file) => {
  const scenarios = scenariosIn(readFileSync(new URL(file, folder), 'utf8'));

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    const cwd = placeFor(scenario);
    const { io, written } = worldOf({ cwd, stdin: scenario.stdin, env: scenario.env });
    const exit = await run(scenario.args, io);
    met(written.stderr, scenario.stderr ?? { kind: 'is', text: '' });
    met(written.stdout, scenario.stdout);
    expect(exit).toBe(scenario.exit);
    for (const [name, text] of Object.entries(scenario.leaves)) {
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
    }
    const kept = readdirSync(cwd).filter((name) => name.endsWith('.tmp'));
    expect(kept).toEqual([]);
  });
});
