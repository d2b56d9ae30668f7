import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { has, packages, read, root } from './support/packages.js';
import { runSnippet, snippetsOf } from './support/snippets.js';

const all = packages();

/** The source of an entry of our packages; anything else as the snippet names it. */
const entry = (from: string): Promise<unknown> => {
  for (const { path, name, manifest } of all) {
    if (from !== name && !from.startsWith(`${name}/`)) continue;
    const target = manifest.exports?.[`.${from.slice(name.length)}`];
    const source = typeof target === 'object' ? target['@tuoyu/source'] : undefined;
    if (typeof source !== 'string') throw new Error(`${from} is no entry of ${name}`);
    return import(pathToFileURL(join(root, path, source)).href);
  }
  return import(from);
};

/** The text of a report, from which the README of the reports starts. */
const storedReport = async (): Promise<string> => {
  const { compile, evaluate } = (await entry(
    '@tuoyu/core',
  )) as typeof import('../packages/core/src/index.js');
  const { cnYearEndReport } = (await entry('@tuoyu/cn')) as typeof import('../packages/cn/src/index.js');
  return JSON.stringify(evaluate(compile(cnYearEndReport, { asOf: '2026-11-23' }), { kind: 'institution' }));
};

/** What README.md of the command runs, in a folder with the file that it names. */
const scratch = mkdtempSync(join(tmpdir(), 'readme-'));
writeFileSync(join(scratch, 'institution.json'), '{ "kind": "institution" }\n');
vi.stubEnv('INIT_CWD', scratch);
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true });
});

describe.each(all.filter(({ scaffold }) => !scaffold).map((pkg) => [pkg.path, pkg] as const))(
  'README of %s',
  (path, { name }) => {
    const page = has(`${path}/README.md`) ? read(`${path}/README.md`) : '';
    // those that do not import the package go on from somewhere else, and are no programs
    const snippets = snippetsOf(page).filter((snippet) => snippet.includes(`from '${name}'`));

    it('has a snippet that imports the package', () => {
      expect(snippets.filter((snippet) => snippet.includes(`from '${name}`)).length).toBeGreaterThan(0);
    });

    it('runs, and gives what it shows', async () => {
      let output = '';
      vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
        output += String(text);
        for (const done of rest) if (typeof done === 'function') done();
        return true;
      });
      const process_ = { exitCode: undefined as number | undefined };
      for (const snippet of snippets) {
        const shown = await runSnippet(snippet, entry, { process: process_, stored: await storedReport() });
        expect(shown).toHaveLength(snippet.split('// =>').length - 1);
        for (const { expression, found, expected } of shown) expect(found, expression).toEqual(expected);
      }
      // the command shows by what it prints
      if (name === '@tuoyu/cli')
        expect([process_.exitCode, JSON.parse(output)]).toMatchObject([0, { format: 'tuoyu-report/1' }]);
    });
  },
);

describe('a snippet', () => {
  it('that shows something else is told', async () => {
    const [shown] = await runSnippet(
      "import { one as two } from 'x';\nconst n: number = two;\nn + 1; // => 3",
      async () => ({
        one: 1,
      }),
    );
    expect(shown).toEqual({ expression: 'n + 1', found: 2, expected: 3 });
  });
  it('that fails is told', async () => {
    await expect(runSnippet('nothing.at.all; // => 1', entry)).rejects.toThrow('nothing is not defined');
  });
});
