import { readFileSync, writeFileSync } from 'node:fs';

/** Writes a generated file; with `--check` only compares it and ends with 1 when it is stale. */
export const write = (path, text) => {
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`stale: ${path}`);
    process.exitCode = 1;
  }
};
