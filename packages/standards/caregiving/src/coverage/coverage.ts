import type { Duty } from '@tuoyu/instruments';
import { feeding } from './feeding.js';
import { injuries } from './injuries.js';
import { norms } from './norms.js';
import { statutes } from './statutes.js';

/** What became of each duty of the dossier rows that belong to this domain. */
export const coverage: readonly Duty[] = [...statutes, ...norms, ...feeding, ...injuries];
