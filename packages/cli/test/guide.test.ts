import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as cn from '@tuoyu/cn';
import * as report from '@tuoyu/report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/run.js';
import { worldOf } from './support/world.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(join(root, 'docs/guides/reports.md'), 'utf8');
const scratch = mkdtempSync(join(tmpdir(), 'tuoyu-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const fences = (info: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);
const lines = fences('sh')
  .flatMap((text) => text.trim().split('\n'))
  .map((line) => line.split(' '));

beforeAll(() => {
  copyFileSync(
    join(root, 'examples/institutions/04-home-based-point.json'),
    join(scratch, 'institution.json'),
  );
  copyFileSync(join(root, 'examples/decisions/waivers.json'), join(scratch, 'waivers.json'));
});

describe('docs/guides/reports.md', () => {
  it('shows commands that run, one after the other, and files that they leave behind', async () => {
    expect(lines.length).toBeGreaterThan(7);
    for (const [program, ...args] of lines) {
      expect(program).toBe('tuoyu');
      const { io, written } = worldOf({ cwd: scratch });
      const exit = await run(args, io);
      expect([exit, written.stderr], args.join(' ')).toEqual([0, '']);
      for (const [index, arg] of args.entries()) {
        if (args[index - 1] !== '--output') continue;
        expect(existsSync(join(scratch, arg.replace(/^[a-z]+=/, ''))), arg).toBe(true);
      }
    }
  });

  it('shows a configuration that the command takes', async () => {
    writeFileSync(join(scratch, 'tuoyu.config.json'), fences('json config')[0] ?? '');
    const { io, written } = worldOf({ cwd: scratch });
    expect(await run(['check', '--print-config'], io)).toBe(0);
    expect(JSON.parse(written.stdout)).toMatchObject({
      file: 'tuoyu.config.json',
      options: { failOn: { value: 'should', from: 'config' }, output: { value: ['html=report.html'] } },
    });
    rmSync(join(scratch, 'tuoyu.config.json'));
  });

  it('shows a program that runs', () => {
    const [code = ''] = fences('ts file');
    const body = code.split('\n').filter((line) => !line.startsWith('import '));
    const files = {
      readFileSync: (name: string) => readFileSync(join(scratch, name), 'utf8'),
      writeFileSync: (name: string, text: string) => writeFileSync(join(scratch, name), text),
    };
    const given = { ...files, ...cn, ...report };
    new Function(...Object.keys(given), body.join('\n'))(...Object.values(given));
    expect(readFileSync(join(scratch, 'page.html'), 'utf8')).toContain('<html lang="en">');
  });

  it('names only files that exist', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) =>
      join(root, 'docs/guides', link),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(existsSync(link), `${link} of ${dirname(link)}`).toBe(true);
  });
});
