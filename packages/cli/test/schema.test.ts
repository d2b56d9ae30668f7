import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../src/index.js';
import { worldOf } from './support/world.js';

const packages = new URL('../../', import.meta.url);

/** Every schema that a package publishes. */
const published = readdirSync(packages)
  .map((name) => new URL(`${name}/schemas/`, packages))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8')));

const tuoyu = async (...args: readonly string[]) => {
  const { io, written } = worldOf({ cwd: '/' });
  const exit = await run(args, io);
  return { exit, ...written };
};

it('every schema that a package publishes is printed as it is published', async () => {
  const { stdout: help } = await tuoyu('schema', '--help');
  const [, choices = ''] = /choices: ([^,]*(?:,\s+"[^"]*")*)/u.exec(help) ?? [];
  const shapes = [...choices.matchAll(/"([^"]+)"/gu)].map(([, shape = '']) => shape);
  const printed = await Promise.all(shapes.map(async (shape) => (await tuoyu('schema', shape)).stdout));
  const ids = (texts: readonly string[]) =>
    texts.map((text) => (JSON.parse(text) as { $id: string }).$id).sort();
  expect(ids(printed)).toEqual(ids(published));
  expect([...printed].sort()).toEqual([...published].sort());
});
