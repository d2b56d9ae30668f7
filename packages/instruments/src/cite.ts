import type { Basis, Verification } from '@tuoyu/core';
import type { InstrumentId } from './ids.js';

/**
 * A clause of a registered text as the basis of a rule or figure. `row` names the dossier row that carries the fact,
 * such as `N071`.
 */
export const cite = (
  instrument: InstrumentId,
  clause: string,
  verified: Verification,
  row: string,
): Basis & { readonly row: string } => ({ instrument, clause, verified, row });
