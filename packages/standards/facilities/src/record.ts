import { fields } from '@tuoyu/core';
import { institutionFields } from '@tuoyu/model';

/** Typed readers of the institution record. */
export const f = fields(institutionFields);
