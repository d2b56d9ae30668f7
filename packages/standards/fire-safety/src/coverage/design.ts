import type { Duty } from '@tuoyu/instruments';

/** What became of the duties of fire design and approval. */
export const designCoverage: readonly Duty[] = [];
