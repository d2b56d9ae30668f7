import { from, merge, notTold, onlyIf, registeredKinds } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { registrarOfSocialServiceBody } from './rule.js';

// N160: a social service body is registered with civil affairs
testRule(
  registrarOfSocialServiceBody,
  merge(
    {
      base: {
        kind: 'institution',
        legalForm: 'social-service-body',
        registration: { authority: 'civil-affairs' },
      },
    },
    registeredKinds,
    onlyIf('/legalForm', 'partnership'),
    {
      pass: [
        { name: 'with civil-affairs', with: { '/registration/authority': 'civil-affairs' } },
        { name: 'with approval-bureau', with: { '/registration/authority': 'approval-bureau' } },
      ],
      fail: [
        {
          name: 'with another registrar',
          with: { '/registration/authority': 'market-regulation' },
          deciding: ['/registration/authority: market-regulation in ["civil-affairs","approval-bureau"]'],
        },
      ],
      unknown: [notTold('/registration/authority')],
    },
    from('2019-12-18'),
  ),
);
