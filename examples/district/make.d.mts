// Types of what the tests read of make.mjs.
import type { Adoption, Answer } from '@tuoyu/core';
import type { DistrictYear } from '@tuoyu/nanjing';

export const asOf: string;
export const division: { readonly code: string; readonly name: string };
export const seed: string;
export const institutions: () => readonly {
  readonly key: string;
  readonly name: string;
  readonly creditCode: string;
}[];
export const decisions: () => {
  readonly choices: { readonly [id: string]: string };
  readonly adoptions: readonly Adoption[];
  readonly answers: readonly Answer[];
};
export const answersFor: (record: unknown, answers: readonly Answer[]) => readonly Answer[];
export const earlierYears: () => readonly DistrictYear[];
export const drawInput: (records: readonly { readonly key: string; readonly name: string }[]) => unknown;
