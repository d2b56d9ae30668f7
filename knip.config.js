import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isScaffold, publishedPackages } from './scripts/lib/workspace.mjs';

// a scaffold uses none of its dependencies yet; .ci/run names the packages that are still empty
const ignoreWorkspaces = publishedPackages()
  .filter((pkg) => isScaffold(pkg))
  .map((pkg) => pkg.path);

/** Files that are started by themselves; only folders that exist, for knip complains of patterns that match nothing. */
function entries(pkg) {
  const patterns = {
    scripts: 'scripts/*.{mjs,ts}',
    test: 'test/**/*.{test,test-d}.ts',
    // tests of rules stand beside them
    'src/rules': 'src/rules/**/*.test.ts',
  };
  return Object.keys(patterns)
    .filter((folder) => existsSync(join(pkg.dir, folder)))
    .map((folder) => patterns[folder]);
}

export default {
  ignoreWorkspaces,
  ignoreExportsUsedInFile: true,
  // test/consumer only holds compilers that scripts/check-packages.mjs starts
  workspaces: {
    '.': {
      entry: ['scripts/*.mjs', 'test/**/*.test.ts'],
      project: ['scripts/**/*.mjs', 'test/**/*.ts'],
      // started by name in scripts/check-packages.mjs; the last one puts `tuoyu` on the path of every folder
      ignoreDependencies: ['publint', '@arethetypeswrong/cli', '@tuoyu/cli'],
    },
    // run.mjs bundles one of the two programs by its path
    bench: { entry: ['src/main.ts', 'src/sections/main.ts'] },
    'examples/*': { entry: ['**/*.ts'] },
    'examples/district': { entry: ['*.mjs'], project: ['*.mjs'] },
    'test/consumer': { ignoreDependencies: ['ts59', 'ts7'] },
    ...Object.fromEntries(publishedPackages().map((pkg) => [pkg.path, { entry: entries(pkg) }])),
  },
};
