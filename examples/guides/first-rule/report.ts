import { catalogueOf, compile, coreCatalogue, evaluate, render } from '@tuoyu/core';
import { pack, profile } from './profile.js';

// #region record
export const record = {
  classes: [
    { name: 'Ducks', children: 14, carers: 2, area: 35 },
    { name: 'Hares', children: 12, carers: 3 },
  ],
};
// #endregion record

// #region report
/** The report of the record on a day, one line for each finding. */
export const linesOn = (asOf: string): readonly string[] => {
  const report = evaluate(compile(profile, { asOf }), record);
  const { findings } = render(report, { catalogues: [catalogueOf(pack), coreCatalogue], locale: 'en' });
  return findings.map(({ finding, message }) => `${finding.outcome}: ${finding.subject.label}: ${message}`);
};
// #endregion report
