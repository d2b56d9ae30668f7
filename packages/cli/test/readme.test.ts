import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../src/index.js';
import { profiles } from '../src/profiles.js';
import { worldOf } from './support/world.js';

const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the README lists every command, and no other', async () => {
  const { io, written } = worldOf({ cwd: '/' });
  expect(await run(['--help'], io)).toBe(0);
  const [, list = ''] = /^Commands:\n([\s\S]*?)\n\n/mu.exec(written.stdout) ?? [];
  const commands = [...list.matchAll(/^ {2}([a-z]+)/gmu)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');
  const listed = [...page.matchAll(/^\| `tuoyu ([a-z]+)/gmu)].map(([, name]) => name);
  expect(listed.sort()).toEqual(commands.sort());
});

it('the README names every profile', () => {
  for (const id of Object.keys(profiles)) expect(page).toContain(`\`${id}\``);
});
