import { testRule } from '../../../test/test-rule.js';
import { conversionMeetsCode } from './rule.js';

// B174
testRule(conversionMeetsCode, {
  base: { kind: 'institution', project: { kind: 'conversion', designedOn: '2023-06-01' } },
  pass: [{ name: 'seen and in order', answer: 'pass' }],
  fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
  manual: [{ name: 'not answered yet' }],
  unknown: [
    {
      name: 'kind of works not told',
      with: { '/project/kind': undefined },
      possible: ['manual', 'not-applicable'],
      needs: ['/project/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a new building', with: { '/project/kind': 'new' } },
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'designed the day before the text', with: { '/project/designedOn': '2023-05-31' } },
  ],
});
