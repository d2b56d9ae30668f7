import { isScaffold, publishedPackages } from './scripts/lib/workspace.mjs';

// a scaffold uses none of its dependencies yet; .ci/run names the packages that are still empty
const ignoreWorkspaces = publishedPackages()
  .filter((pkg) => isScaffold(pkg))
  .map((pkg) => pkg.path);

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
    'examples/*': { entry: ['*.ts'] },
    'test/consumer': { ignoreDependencies: ['ts59', 'ts7'] },
    'packages/*': {
      entry: ['scripts/*.{mjs,ts}', 'test/**/*.{test,test-d}.ts', 'src/**/*.{test,test-d}.ts'],
    },
    'packages/standards/*': {
      entry: ['scripts/*.{mjs,ts}', 'test/**/*.{test,test-d}.ts', 'src/**/*.{test,test-d}.ts'],
    },
  },
};
