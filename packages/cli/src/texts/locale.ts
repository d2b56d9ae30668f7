import type { Locale } from '@tuoyu/core';
import type { Io } from '../io/io.js';

export const locales: readonly Locale[] = ['zh-CN', 'en'];

/** The language of the user: as the environment says, else as the system does; all Chinese reads zh-CN. */
export const localeOf = ({ env, systemLocale }: Pick<Io, 'env' | 'systemLocale'>): Locale => {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale;
  return /^zh/i.test(named) ? 'zh-CN' : 'en';
};
