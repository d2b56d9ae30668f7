import { resolve } from 'node:path';
import type { Io } from './io.js';

/** Where a file name of the user points: package managers start programs elsewhere and say in INIT_CWD where the user is. */
export const pathOf = ({ env, cwd }: Pick<Io, 'env' | 'cwd'>, name: string): string =>
  resolve(env['INIT_CWD'] || cwd, name);
