// What users install is the tarball, so the tarball is what is checked: contents, publint, attw, and a consumer
// project in both module systems under three TypeScript versions, without skipLibCheck, and on three Node versions.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedPackages, root, run, tool } from './lib/workspace.mjs';

const packages = publishedPackages();
const scratch = mkdtempSync(join(tmpdir(), 'packages-'));
let failures = 0;

function check(title, problems) {
  const list = [problems].flat().filter((p) => p !== undefined && p !== '');
  if (list.length === 0) return;
  failures += 1;
  console.error(`✗ ${title}\n${list.join('\n').replace(/^/gm, '    ')}`);
}

const unless = ({ ok, output }) => (ok ? undefined : output.trim() || 'failed without a word');
const isDual = (manifest) => JSON.stringify(manifest.publishConfig?.exports ?? {}).includes('"require"');

/** Pack one package and unpack it where a consumer would have it. */
function install(pkg) {
  const packed = run('pnpm', ['pack', '--pack-destination', scratch, '--json'], { cwd: pkg.dir });
  if (!packed.ok) return check(`pack ${pkg.name}`, packed.output);
  const tarball = join(scratch, `${pkg.name.replace('@', '').replace('/', '-')}-${pkg.manifest.version}.tgz`);
  const target = join(scratch, 'node_modules', pkg.name);
  mkdirSync(target, { recursive: true });
  check(`unpack ${pkg.name}`, unless(run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])));

  const manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies });
  check(`contents of ${pkg.name}`, [
    ...['LICENSE', 'README.md', 'dist']
      .filter((f) => !existsSync(join(target, f)))
      .map((f) => `${f} is missing`),
    ...ranges
      .filter(([, range]) => /^(workspace|catalog):/.test(range))
      .map(([name]) => `${name} keeps a workspace range`),
    JSON.stringify(manifest.exports).includes('@tuoyu/source') ? 'the source condition is published' : '',
  ]);
  for (const [name] of ranges) {
    if (name.startsWith('@tuoyu/') || existsSync(join(scratch, 'node_modules', name))) continue;
    mkdirSync(join(scratch, 'node_modules', name, '..'), { recursive: true });
    symlinkSync(realpathSync(join(pkg.dir, 'node_modules', name)), join(scratch, 'node_modules', name));
  }

  check(`publint ${pkg.name}`, unless(run(tool('publint'), ['run', '--strict', tarball])));
  const profile = isDual(manifest) || isDual(pkg.manifest) ? 'node16' : 'esm-only';
  check(
    `attw ${pkg.name}`,
    unless(
      run(tool('attw'), [tarball, '--profile', profile, '--no-emoji'], {
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      }),
    ),
  );
  return { ...pkg, manifest };
}

/** Names under which code may import the package: every subpath that is code. */
function specifiers({ name, manifest }) {
  return Object.entries(manifest.exports)
    .filter(([subpath, target]) => typeof target === 'object' && !subpath.includes('*'))
    .map(([subpath]) => (subpath === '.' ? name : `${name}/${subpath.slice(2)}`));
}

/** What a user writes first: an institution in, a verdict out. */
const program = (imports, system) => `
${imports}
${system === 'import' ? "import { compile, evaluate } from '@tuoyu/core';\nimport { parseInstitution } from '@tuoyu/model';" : "const { compile, evaluate } = require('@tuoyu/core');\nconst { parseInstitution } = require('@tuoyu/model');"}
const { institution, unknowns } = parseInstitution({ kind: 'institution', classes: [{ kind: 'older-toddler', enrolled: 21 }] });
const { summary } = evaluate(compile(cn, { asOf: '2026-11-23' }), institution, { unknowns });
if (summary.verdict !== 'breach') throw new Error(summary.verdict);
`;

/** This Node, and the two newer lines of long support from the npm package that brings the program. */
function nodes() {
  const newer = ['22.23.3', '24.21.0'].map((version) => {
    const asked = [
      '--yes',
      '-p',
      `node@${version}`,
      'node',
      '-p',
      'process.version + " " + process.execPath',
    ];
    const got = run('npx', asked, { cwd: scratch });
    const [found, path] = got.stdout.trim().split(' ');
    return [version, { ...got, ok: got.ok && found === `v${version}`, path }];
  });
  return [[process.versions.node, { ok: true, path: process.execPath }], ...newer];
}

function consume(installed) {
  const esm = installed.flatMap(specifiers);
  const cjs = installed.filter(({ manifest }) => isDual({ publishConfig: manifest })).flatMap(specifiers);
  const lines = (names) => names.map((name, i) => `import * as p${i} from '${name}';`).join('\n');
  const used = (names) =>
    `export const all: readonly object[] = [${names.map((_, i) => `p${i}`).join(', ')}];\n`;
  writeFileSync(join(scratch, 'esm.mts'), `${lines(esm)}\n${used(esm)}`);
  writeFileSync(join(scratch, 'cjs.cts'), `${lines(cjs)}\n${used(cjs)}`);
  writeFileSync(join(scratch, 'package.json'), '{ "private": true }\n');
  writeFileSync(
    join(scratch, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2023', 'DOM'],
        module: 'NodeNext',
        moduleResolution: 'NodeNext',
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      },
      files: ['esm.mts', 'cjs.cts'],
    }),
  );
  const compilers = {
    5.9: 'test/consumer/node_modules/ts59',
    '6.0': 'node_modules/typescript',
    '7.0': 'test/consumer/node_modules/ts7',
  };
  for (const [version, folder] of Object.entries(compilers)) {
    check(
      `types under TypeScript ${version}`,
      unless(run(process.execPath, [join(root, folder, 'bin/tsc'), '-p', scratch])),
    );
  }
  const load = `for (const name of ${JSON.stringify(cjs)}) require(name);`;
  writeFileSync(join(scratch, 'load.cjs'), load);
  writeFileSync(join(scratch, 'load.mjs'), `for (const name of ${JSON.stringify(esm)}) await import(name);`);
  writeFileSync(join(scratch, 'use.mjs'), program("import { cn } from '@tuoyu/cn';", 'import'));
  writeFileSync(join(scratch, 'use.cjs'), program("const { cn } = require('@tuoyu/cn');", 'require'));
  for (const [version, node] of nodes()) {
    check(`Node ${version}`, node.ok ? undefined : node.output);
    if (!node.ok) continue;
    for (const file of ['load.cjs', 'load.mjs', 'use.cjs', 'use.mjs'])
      check(`${file} on Node ${version}`, unless(run(node.path, [join(scratch, file)])));
  }
  for (const { name } of installed) {
    const inside = run(
      process.execPath,
      ['--input-type=module', '-e', `await import('${name}/dist/index.js')`],
      { cwd: scratch },
    );
    check(`internals of ${name}`, inside.ok ? 'an internal file can be imported' : undefined);
  }
}

try {
  cpSync(join(root, 'LICENSE'), join(scratch, 'LICENSE'));
  const installed = packages.map(install);
  if (installed.every((pkg) => pkg !== undefined)) consume(installed);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (failures > 0) process.exit(1);
console.log(
  `${packages.length} tarballs: contents, publint, attw, three TypeScript versions, import, require and use on three Node versions`,
);
