import type { Duty } from '@tuoyu/instruments';

/** What became of each duty of the dossier rows that belong to this domain. */
export const coverage: readonly Duty[] = [];
