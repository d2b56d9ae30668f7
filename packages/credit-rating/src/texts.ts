import type { Texts } from '@tuoyu/core';

/** A text in both languages. */
/* @__NO_SIDE_EFFECTS__ */
export const both = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });
