// The public names of the packages that other systems build on, as reports under api/. A change of a name, a type or a
// parameter changes a report; whoever means it updates the reports and says so in a changeset.
//   node scripts/check-api.mjs            compares the built packages with the reports
//   node scripts/check-api.mjs --update   writes the reports
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { isScaffold, publishedPackages, root, run } from './lib/workspace.mjs';

const reported = ['core', 'model', 'scheme', 'star-rating', 'credit-rating', 'naming'];
const update = process.argv.includes('--update');
const folder = join(root, 'api');
const temp = mkdtempSync(join(tmpdir(), 'api-'));
const written = join(temp, 'written');
mkdirSync(written);
const quiet = { default: { logLevel: 'none' } };

/** The declarations of every entry that is code, by the name of its report. */
function entriesOf({ dir, manifest }) {
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const types = target?.import?.types;
    if (types === undefined) return [];
    const entry = subpath === '.' ? '' : `-${subpath.slice(2).replaceAll('/', '-')}`;
    return [{ name: `${basename(dir)}${entry}.api.md`, file: join(dir, types) }];
  });
}

/** Writes the report of an entry into a folder; what the compiler finds wrong is shown. */
function extract({ dir }, { name, file }) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: dir,
      mainEntryPointFilePath: file,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            target: 'ES2022',
            lib: ['ES2023'],
            strict: true,
            types: [],
            skipLibCheck: true,
          },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: written,
        reportTempFolder: temp,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(dir, 'package.json'),
  });
  return Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.messageId?.startsWith('console-')) message.handled = true;
    },
  });
}

/** Longest declaration that a person reads; of longer ones, which are generated, the report keeps a hash. */
const READABLE = 20_000;

const shortened = (report) =>
  report
    .split(/\n\n(?=\/\/ @|```)/u)
    .map((part) => {
      if (part.length <= READABLE) return part;
      const hash = createHash('sha256').update(part).digest('hex');
      return `${part.split('\n').slice(0, 2).join('\n')}\n// ${part.length} characters, sha256 ${hash}`;
    })
    .join('\n\n');

mkdirSync(folder, { recursive: true });
const problems = [];
const names = [];
for (const pkg of publishedPackages().filter(({ path }) =>
  reported.includes(path.slice('packages/'.length)),
)) {
  if (isScaffold(pkg)) {
    console.log(`WAITING: ${pkg.name} is still empty`);
    continue;
  }
  for (const entry of entriesOf(pkg)) {
    names.push(entry.name);
    if (!existsSync(entry.file)) {
      problems.push(`${pkg.name} is not built: ${entry.file} is missing`);
      continue;
    }
    const { errorCount } = extract(pkg, entry);
    if (errorCount > 0) problems.push(`${entry.name}: the compiler finds ${errorCount} errors`);
    const [kept, made] = [join(folder, entry.name), join(temp, entry.name)];
    const report = shortened(readFileSync(join(written, entry.name), 'utf8'));
    if (update) writeFileSync(kept, report);
    else if (!existsSync(kept)) problems.push(`api/${entry.name} is missing`);
    else if (readFileSync(kept, 'utf8') !== report) {
      writeFileSync(made, report);
      const { stdout } = run('git', ['diff', '--no-index', '--no-color', '-U1', kept, made]);
      problems.push(
        `${entry.name} differs from the built package:\n${stdout.split('\n').slice(4, 64).join('\n')}`,
      );
    }
  }
}
for (const left of readdirSync(folder).filter((name) => name.endsWith('.api.md') && !names.includes(name))) {
  if (update) rmSync(join(folder, left));
  else problems.push(`api/${left} is the report of no entry`);
}
rmSync(temp, { recursive: true, force: true });
if (problems.length > 0) {
  console.error(problems.join('\n\n'));
  console.error(
    '\nIf the change is meant: pnpm build && node scripts/check-api.mjs --update, and a changeset.',
  );
  process.exit(1);
}
console.log(`${names.length} reports of public names ${update ? 'written' : 'agree'}`);
