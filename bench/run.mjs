// Bundles the bench from source, as a user's bundler would, and runs it: `node run.mjs [SECTION…] [--quick]`.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const named = process.argv.slice(2).some((name) => !name.startsWith('-'));
const outfile = join(here, 'dist', 'main.mjs');
await build({
  entryPoints: [join(here, 'src', named ? 'sections/main.ts' : 'main.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['@tuoyu/source'],
  external: ['esbuild', '@gorules/zen-engine', 'ajv', 'json-logic-engine', 'json-rules-engine'],
  logLevel: 'error',
});
await import(pathToFileURL(outfile).href);
