// One file for places without modules: what a module exports stands under one global name.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { build } from 'tsup';

export async function bundle(entry, globalName) {
  const outDir = mkdtempSync(join(tmpdir(), 'tuoyu-bundle-'));
  try {
    await build({
      entry: [entry],
      outDir,
      globalName,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      noExternal: [/.*/],
      minify: true,
      config: false,
      silent: true,
      esbuildOptions: (options) => {
        options.conditions = ['@tuoyu/source'];
      },
    });
    return readFileSync(join(outDir, `${basename(entry, extname(entry))}.global.js`), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
