import type { NamedFunction } from '@tuoyu/core';
import { checkName, checkScope } from '@tuoyu/naming';

const NANJING = '320100';

/** Readings of texts that the rules of the plan need. */
export const functions: { readonly [name: string]: NamedFunction } = {
  /** Whether a scope states one of the two phrases; negations are read, and what stays doubtful is unreadable. */
  'nanjing/scope-stated': {
    inputs: ['text'],
    codomain: { kind: 'boolean' },
    run: (text) => checkScope(String(text), { seat: NANJING }).stated ?? undefined,
    unknown: 'unreadable',
  },
  /** Whether a name follows the pattern that the plan encourages. */
  'nanjing/name-pattern': {
    inputs: ['text'],
    codomain: { kind: 'boolean' },
    run: (text) => checkName(String(text), { seat: NANJING }).encouraged.strict,
  },
};
