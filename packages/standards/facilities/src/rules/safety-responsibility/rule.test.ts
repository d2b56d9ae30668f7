import { testScoped } from '../../../test/scopes.js';
import { safetyResponsibility } from './rule.js';

// N145
testScoped(
  safetyResponsibility,
  { scope: 'set-up', adopt: true },
  {
    base: { security: { responsiblePersonNamed: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/responsiblePersonNamed': false },
        deciding: ['/security/responsiblePersonNamed: false = true'],
      },
    ],
    unknown: [
      {
        name: 'responsiblePersonNamed not told',
        with: { '/security/responsiblePersonNamed': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/responsiblePersonNamed missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
