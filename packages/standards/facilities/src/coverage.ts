import type { Duty } from '@tuoyu/instruments';
import { airAndProducts } from './coverage/air-and-products.js';
import { design } from './coverage/design.js';
import { norms } from './coverage/norms.js';
import { security } from './coverage/security.js';
import { video } from './coverage/video.js';

/** What became of each duty of the dossier rows that belong to this domain. */
export const coverage: readonly Duty[] = [...airAndProducts, ...design, ...norms, ...security, ...video];
