import { defineConfig, type Options } from 'tsup';

/** Build of a library package: ESM and CommonJS with types for each. */
export const library = (options: Options) =>
  defineConfig({
    format: ['esm', 'cjs'],
    target: 'node20',
    sourcemap: true,
    clean: true,
    // composite breaks the bundling of types, and TypeScript 6 warns about an option that tsup sets itself
    dts: { compilerOptions: { composite: false, incremental: false, ignoreDeprecations: '6.0' } },
    ...options,
  });
