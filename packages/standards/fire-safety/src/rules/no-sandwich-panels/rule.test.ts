import { testRule } from '../../../test/test-rule.js';
import { noSandwichPanels } from './rule.js';

// B218: fire-guide-2022, part 1
testRule(noSandwichPanels, {
  base: { kind: 'institution', building: { threeInOne: false, sandwichPanels: false } },
  pass: [{ name: 'so' }],
  fail: [
    {
      name: 'not so at threeInOne',
      with: { '/building/threeInOne': true },
      deciding: ['/building/threeInOne: true = false'],
    },
    {
      name: 'not so at sandwichPanels',
      with: { '/building/sandwichPanels': true },
      deciding: ['/building/sandwichPanels: true = false'],
    },
  ],
  unknown: [
    {
      name: 'threeInOne not told',
      with: { '/building/threeInOne': undefined },
      possible: ['pass', 'fail'],
      needs: ['/building/threeInOne missing'],
    },
    {
      name: 'sandwichPanels not told',
      with: { '/building/sandwichPanels': undefined },
      possible: ['pass', 'fail'],
      needs: ['/building/sandwichPanels missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
});
