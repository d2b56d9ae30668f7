import type { Duty } from '@tuoyu/instruments';
import { assessment } from './assessment.js';
import { bill } from './bill.js';
import { dataAndFees } from './data-and-fees.js';
import { local } from './local.js';
import { norms } from './norms.js';
import { policies } from './policies.js';
import { registration } from './registration.js';
import { statutes } from './statutes.js';

/** What became of each duty of the dossier rows that belong to this domain. */
export const coverage: readonly Duty[] = [
  ...assessment,
  ...bill,
  ...dataAndFees,
  ...local,
  ...norms,
  ...policies,
  ...registration,
  ...statutes,
];
