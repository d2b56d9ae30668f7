import { defineConfig } from 'vitest/config';

const conditions = ['@tuoyu/source'];

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/**/{src,test}/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.tsc/**'],
    typecheck: { enabled: true, tsconfig: 'tsconfig.test.json', include: ['packages/**/*.test-d.ts'] },
    coverage: { provider: 'v8', include: ['packages/*/src/**', 'packages/standards/*/src/**'] },
  },
});
