import type { CreditRecord } from './types.js';

/** Whether a record speaks against its subject, for it, or for neither. */
export type Direction = 'negative' | 'positive' | 'neutral' | 'open';

/**
 * What a record says: a broken promise and an unperformed judgment are negative, kept and performed ones are not; what a local supplement
 * names is negative where it has a severity.
 */
export const directionOf = ({
  kind,
  kept,
  severity,
}: Pick<CreditRecord, 'kind' | 'kept' | 'severity'>): Direction => {
  switch (kind) {
    case 'penalty':
    case 'serious-list':
    case 'abnormal-list':
      return 'negative';
    case 'promise':
      return kept === null ? 'open' : kept ? 'positive' : 'negative';
    case 'judgment':
    case 'contract-performance':
      return kept === null ? 'open' : kept ? 'neutral' : 'negative';
    case 'local-supplement':
      return severity === null ? 'open' : 'negative';
    case 'honour':
      return 'positive';
    default:
      return 'neutral';
  }
};
