import { testRule } from '../../../test/test-rule.js';
import { sharedFireManager } from './rule.js';

// AB034: fire-law, art. 18
testRule(sharedFireManager, {
  base: { kind: 'institution', site: { standalone: false }, building: { sharedFireManager: true } },
  pass: [{ name: 'so' }],
  fail: [
    {
      name: 'not so',
      with: { '/building/sharedFireManager': false },
      deciding: ['/building/sharedFireManager: false = true'],
    },
  ],
  unknown: [
    {
      name: 'sharedFireManager not told',
      with: { '/building/sharedFireManager': undefined },
      possible: ['pass', 'fail'],
      needs: ['/building/sharedFireManager missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
    {
      name: 'whether it applies not told: /site/standalone',
      with: { '/site/standalone': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/site/standalone missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'not where standalone is otherwise', with: { '/site/standalone': true } },
  ],
});
