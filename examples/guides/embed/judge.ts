// #region judge
import { canonical, compile, evaluate, stamp } from '@tuoyu/core';
import { profile } from './profile.js';

const plan = compile(profile, { asOf: '2026-11-23' });

/** The report of a record as canonical JSON: the same bytes wherever it runs. */
export const judge = (record: unknown): string => canonical(evaluate(plan, record, { stamp }));
// #endregion judge
