import { from, merge, notTold, onlyIf, registeredKinds } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { registrarOfPublicInstitution } from './rule.js';

// N160: a public institution is registered with the staffing office
testRule(
  registrarOfPublicInstitution,
  merge(
    {
      base: {
        kind: 'institution',
        legalForm: 'public-institution',
        registration: { authority: 'staffing-office' },
      },
    },
    registeredKinds,
    onlyIf('/legalForm', 'partnership'),
    {
      pass: [{ name: 'with staffing-office', with: { '/registration/authority': 'staffing-office' } }],
      fail: [
        {
          name: 'with another registrar',
          with: { '/registration/authority': 'market-regulation' },
          deciding: ['/registration/authority: market-regulation = staffing-office'],
        },
      ],
      unknown: [notTold('/registration/authority')],
    },
    from('2019-12-18'),
  ),
);
