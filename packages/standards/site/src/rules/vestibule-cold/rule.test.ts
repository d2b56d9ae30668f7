import { testScoped } from '../../../test/scopes.js';
import { vestibuleCold } from './rule.js';

// B074
testScoped(
  vestibuleCold,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { site: { surroundings: { climateZone: 'cold' }, entrance: { vestibule: true } } },
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
    notApplicable: [
      { name: 'climateZone: severe-cold', with: { '/site/surroundings/climateZone': 'severe-cold' } },
    ],
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
