import { testRule } from '../../../test/test-rule.js';
import { classSize } from './rule.js';

// national §3 Art. 19: infant 10, younger toddler 15, older toddler 20, mixed 18; in force from 2019-10-08
testRule(classSize, {
  base: { kind: 'institution', classes: [{ name: '乳儿一班', kind: 'infant', enrolled: 10 }] },
  pass: [
    { name: 'ten in an infant class' },
    {
      name: 'fifteen younger toddlers',
      with: { '/classes/0/kind': 'younger-toddler', '/classes/0/enrolled': 15 },
    },
    {
      name: 'twenty older toddlers',
      with: { '/classes/0/kind': 'older-toddler', '/classes/0/enrolled': 20 },
    },
    { name: 'eighteen in a mixed class', with: { '/classes/0/kind': 'mixed', '/classes/0/enrolled': 18 } },
    { name: 'a nursery class of a kindergarten', with: { '/kind': 'kindergarten-nursery-class' } },
    { name: 'nine, the kind unknown', with: { '/classes/0/kind': undefined, '/classes/0/enrolled': 9 } },
    { name: 'the first day of the standard', asOf: '2019-10-08' },
  ],
  fail: [
    {
      name: 'eleven in an infant class',
      with: { '/classes/0/enrolled': 11 },
      deciding: ['/classes/0/enrolled: 11 <= 10', '/classes/0/kind: infant'],
      params: { enrolled: 11, limit: 10 },
    },
    {
      name: 'sixteen younger toddlers',
      with: { '/classes/0/kind': 'younger-toddler', '/classes/0/enrolled': 16 },
      deciding: ['/classes/0/enrolled: 16 <= 15', '/classes/0/kind: younger-toddler'],
      params: { enrolled: 16, limit: 15 },
    },
    {
      name: 'twenty-one older toddlers',
      with: { '/classes/0/kind': 'older-toddler', '/classes/0/enrolled': 21 },
      deciding: ['/classes/0/enrolled: 21 <= 20', '/classes/0/kind: older-toddler'],
      params: { enrolled: 21, limit: 20 },
    },
    {
      name: 'nineteen in a mixed class',
      with: { '/classes/0/kind': 'mixed', '/classes/0/enrolled': 19 },
      deciding: ['/classes/0/enrolled: 19 <= 18', '/classes/0/kind: mixed'],
      params: { enrolled: 19, limit: 18 },
    },
  ],
  unknown: [
    {
      name: 'children not counted',
      with: { '/classes/0/enrolled': undefined },
      possible: ['pass', 'fail'],
      needs: ['/classes/0/enrolled missing'],
    },
    {
      name: 'kind of class not told',
      with: { '/classes/0/kind': undefined, '/classes/0/enrolled': 12 },
      possible: ['pass', 'fail'],
      needs: ['/classes/0/kind missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
    {
      name: 'no list of classes',
      record: { kind: 'institution' },
      possible: ['pass', 'fail', 'not-applicable'],
      needs: ['/classes missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'no classes', with: { '/classes': [] }, subject: '/classes' },
  ],
  notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
});
