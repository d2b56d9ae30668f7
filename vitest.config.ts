import { defineConfig } from 'vitest/config';

const conditions = ['@tuoyu/source'];
const rules = 'packages/{standards/**,nanjing}/src/rules/**/*.test.ts';
const never = ['**/node_modules/**', '**/dist/**', '**/.tsc/**'];

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // a slow machine is no fault of the code
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: [rules],
          exclude: never,
          // hundreds of small files of pure functions over the same large tables: they share what they load
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'all else',
          include: ['packages/**/{src,test}/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: [...never, rules],
          typecheck: { enabled: true, tsconfig: 'tsconfig.test.json', include: ['packages/**/*.test-d.ts'] },
        },
      },
    ],
    // the JSON report is counted by scripts/count-tests.mjs; it holds machine paths and is never committed
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'reports/vitest.json' }]] : ['default'],
    coverage: { provider: 'v8', include: ['packages/*/src/**', 'packages/standards/*/src/**'] },
  },
});
