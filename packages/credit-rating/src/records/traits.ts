import { type CreditRecord, type Severity, severities } from './types.js';

/** Grades that a record may have. */
export const severitiesOf = ({ severity }: Pick<CreditRecord, 'severity'>): readonly Severity[] =>
  severity === null ? severities : [severity];

/** Whether a record is an entry on a list. */
export const isListed = ({ kind }: Pick<CreditRecord, 'kind'>): boolean =>
  kind === 'serious-list' || kind === 'abnormal-list';
