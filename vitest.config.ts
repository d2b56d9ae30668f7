import { defineConfig } from 'vitest/config';
import { alone } from './test/support/alone.js';

const conditions = ['@tuoyu/source'];
const never = ['**/node_modules/**', '**/dist/**', '**/.tsc/**'];

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // a slow machine is no fault of the code
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // vitest leaves one core to itself, which is half of a small machine
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: [...alone],
          exclude: never,
        },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['packages/**/{src,test}/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: [...never, ...alone],
          // more than a thousand small files over the same large tables: they share what they load, so none may
          // change what another reads
          isolate: false,
          // the types of everything else are a check of their own, `tsc -b` and `tsc -p tsconfig.test.json`
          typecheck: {
            enabled: true,
            tsconfig: 'tsconfig.test-d.json',
            include: ['packages/**/*.test-d.ts'],
          },
        },
      },
    ],
    // the JSON report is counted by scripts/count-tests.mjs; it holds machine paths and is never committed
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'reports/vitest.json' }]] : ['default'],
    coverage: { provider: 'v8', include: ['packages/*/src/**', 'packages/standards/*/src/**'] },
  },
});
