import type { Duty } from '@tuoyu/instruments';
import { designCoverage } from './coverage/design.js';
import { managementCoverage } from './coverage/management.js';

/** What became of each duty of the dossier rows that belong to this domain. */
export const coverage: readonly Duty[] = [...designCoverage, ...managementCoverage];
