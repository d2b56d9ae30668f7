import { readFileSync } from 'node:fs';

/** Version of this package, from the manifest beside `src` or `dist`. */
export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};
