import type { Basis, Verification } from '@tuoyu/core';
import type { InstrumentId } from '@tuoyu/instruments';

/** A clause of a registered text; `row` names the dossier row that carries the fact. */
export const cite = (
  instrument: InstrumentId,
  clause: string,
  verified: Verification,
  row: string,
): Basis & { readonly row: string } => ({ instrument, clause, verified, row });
