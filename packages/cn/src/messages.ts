import { type Catalogue, coreCatalogue } from '@tuoyu/core';
import { staffingCatalogue } from '@tuoyu/standards-staffing';

/** All texts that a report of the national profile needs. */
export const catalogues: readonly Catalogue[] = [coreCatalogue, staffingCatalogue];
