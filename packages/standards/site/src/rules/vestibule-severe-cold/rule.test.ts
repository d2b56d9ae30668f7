import { testScoped } from '../../../test/scopes.js';
import { vestibuleSevereCold } from './rule.js';

// B074
testScoped(
  vestibuleSevereCold,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { site: { surroundings: { climateZone: 'severe-cold' }, entrance: { vestibule: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'vestibule: no',
        with: { '/site/entrance/vestibule': false },
        deciding: ['/site/entrance/vestibule: false = true'],
      },
    ],
    unknown: [
      {
        name: 'vestibule not told',
        with: { '/site/entrance/vestibule': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/vestibule missing'],
      },
      {
        name: 'climateZone not told',
        with: { '/site/surroundings/climateZone': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/surroundings/climateZone missing'],
      },
    ],
    notApplicable: [{ name: 'climateZone: cold', with: { '/site/surroundings/climateZone': 'cold' } }],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/site/entrance/vestibule': false },
        ifAdopted: ['fail'],
        deciding: ['/site/entrance/vestibule: false = true'],
      },
    ],
  },
);
