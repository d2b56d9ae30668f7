import { fromPlan, merge, underPlan } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { healthConsentFirst } from './rule.js';

const consent = '/registration/healthConsent/consentedOn';
const applied = '/registration/appliedOn';
const registered = '/registration/registeredOn';

// L083: consent of district health, then registration with civil affairs
testRule(
  healthConsentFirst,
  merge(
    {
      base: {
        kind: 'institution',
        legalForm: 'social-service-body',
        registration: {
          healthConsent: { consentedOn: '2020-12-28' },
          appliedOn: '2021-01-04',
          registeredOn: '2021-01-20',
        },
      },
    },
    underPlan({ neither: ['pass', 'fail', 'not-applicable'] }),
    {
      pass: [
        {
          name: 'consent on the day of the application',
          with: { [consent]: '2021-01-04', [registered]: undefined },
        },
        { name: 'consent on the day of the registration', with: { [consent]: '2021-01-20' } },
      ],
      fail: [
        {
          name: 'consent the day after the registration',
          with: { [consent]: '2021-01-21' },
          deciding: [
            `${consent}: 2021-01-21 <= 2021-01-04`,
            `${applied}: 2021-01-04`,
            `${consent}: 2021-01-21 <= 2021-01-20`,
            `${registered}: 2021-01-20`,
          ],
        },
      ],
      unknown: [
        {
          name: 'consent not told',
          with: { [consent]: undefined },
          possible: ['pass', 'fail'],
          needs: [`${consent} missing`],
        },
        {
          name: 'consent after the application, not registered yet',
          with: { [consent]: '2021-01-05', [registered]: undefined },
          possible: ['pass', 'fail'],
          needs: [`${registered} missing`],
        },
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
