import { fromPlan, merge, notTold, underPlan } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { registrarOfDistrict } from './rule.js';

const level = '/registration/level';

// L083: registration in the district
testRule(
  registrarOfDistrict,
  merge(
    {
      base: {
        kind: 'institution',
        legalForm: 'social-service-body',
        registration: { level: 'county', registeredOn: '2022-03-01' },
      },
    },
    underPlan(),
    {
      fail: [
        {
          name: 'registered with the city',
          with: { [level]: 'city' },
          deciding: [`${level}: city = county`],
        },
      ],
      unknown: [
        notTold(level),
        {
          name: 'legal form not told',
          with: { '/legalForm': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/legalForm missing'],
        },
      ],
      notApplicable: [{ name: 'a company', with: { '/legalForm': 'limited-company' } }],
    },
    fromPlan,
  ),
);
