import type { Rule } from '@tuoyu/core';

/** The rules of the pack, by id. */
export const rules: readonly Rule[] = [];
