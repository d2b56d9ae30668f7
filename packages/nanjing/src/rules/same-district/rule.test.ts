import { fromPlan, merge, underPlan } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { sameDistrict } from './rule.js';

const registrar = '/registration/divisionCode';
const consent = '/registration/healthConsent/divisionCode';

// L083: of the same district
testRule(
  sameDistrict,
  merge(
    {
      base: {
        kind: 'institution',
        legalForm: 'social-service-body',
        registration: {
          divisionCode: '320106',
          healthConsent: { divisionCode: '320106' },
          registeredOn: '2022-03-01',
        },
      },
    },
    underPlan(),
    {
      fail: [
        {
          name: 'consent of one district, registration in another',
          with: { [consent]: '320105' },
          deciding: [`${registrar}: 320106 = 320105`, `${consent}: 320105`],
        },
      ],
      unknown: [
        {
          name: 'district of the consent not told',
          with: { [consent]: undefined },
          possible: ['pass', 'fail', 'not-applicable'],
          needs: [`${consent} missing`],
        },
        {
          name: 'district of the registrar not told',
          with: { [registrar]: undefined },
          possible: ['pass', 'fail', 'not-applicable'],
          needs: [`${registrar} missing`],
        },
        {
          name: 'legal form not told',
          with: { '/legalForm': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/legalForm missing'],
        },
      ],
      notApplicable: [
        { name: 'a company', with: { '/legalForm': 'limited-company' } },
        { name: 'a registrar with a code of its own', with: { [registrar]: '320191' } },
        { name: 'a consent under such a code', with: { [consent]: '320191' } },
      ],
    },
    fromPlan,
  ),
);
