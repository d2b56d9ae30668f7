import { describe, it } from 'vitest';
import { ruleTester } from '../../src/testing/index.js';
import { profile, ratio, size, trained, welcoming } from './nursery.js';

const testRule = ruleTester({ profile, asOf: '2026-11-23', describe, it });

testRule(ratio, {
  base: { classes: [{ kind: 'infant', enrolled: 4, carers: 2 }] },
  pass: [
    { name: 'as many as two carers may have' },
    { name: 'the last day of three for each', asOf: '2024-12-31', with: { '/classes/0/enrolled': 6 } },
    { name: 'toddlers', with: { '/classes/0/kind': 'toddler', '/classes/0/enrolled': 10 } },
  ],
  fail: [
    {
      name: 'the first day of two for each',
      asOf: '2025-01-01',
      with: { '/classes/0/enrolled': 5 },
      deciding: ['/classes/0/enrolled: 5 <= 4', '/classes/0/carers: 2', '/classes/0/kind: infant'],
      params: { enrolled: 5 },
    },
    {
      name: 'one toddler too many',
      with: { '/classes/0/kind': 'toddler', '/classes/0/enrolled': 11 },
      deciding: ['/classes/0/enrolled: 11 <= 10', '/classes/0/carers: 2', '/classes/0/kind: toddler'],
      params: { enrolled: 11 },
    },
  ],
  unknown: [
    {
      name: 'carers not counted',
      with: { '/classes/0/carers': undefined },
      possible: ['pass', 'fail'],
      needs: ['/classes/0/carers missing'],
    },
  ],
  notApplicable: [{ name: 'no classes', record: { classes: [] } }],
  survivors: { 'when dropped': 'the codes of the field are all listed' },
});

testRule(trained, {
  base: { nature: 'public', staff: [{ role: 'carer', trained: true }, { role: 'cook' }] },
  pass: [
    { name: 'one carer, trained' },
    { name: 'the first day', asOf: '2021-01-01' },
    { name: 'the last day', asOf: '2029-12-31' },
  ],
  fail: [
    {
      name: 'a carer without training; who it is stays hidden',
      with: { '/staff/0/trained': false },
      deciding: ['/staff/0/trained: *** = true'],
    },
    { name: 'no carer', with: { '/staff/0/role': 'cook' }, deciding: ['/staff: 0 >= 1'] },
  ],
  unknown: [
    {
      name: 'training not told',
      with: { '/staff/0/trained': undefined },
      possible: ['pass', 'fail'],
      needs: ['/staff/0/trained missing'],
    },
  ],
  notApplicable: [{ name: 'private', with: { '/nature': 'private' } }],
  notInForce: [
    { name: 'the day before', asOf: '2020-12-31' },
    { name: 'the day after', asOf: '2030-01-01' },
  ],
});

testRule(size, {
  base: { classes: [{ kind: 'toddler', enrolled: 20 }] },
  pass: [{ name: 'twenty', adopt: true }],
  fail: [
    {
      name: 'one more',
      adopt: true,
      with: { '/classes/0/enrolled': 21 },
      deciding: ['/classes/0/enrolled: 21 <= 20'],
    },
  ],
  unknown: [
    {
      name: 'not counted',
      adopt: true,
      with: { '/classes/0/enrolled': undefined },
      possible: ['pass', 'fail'],
      needs: ['/classes/0/enrolled missing'],
    },
  ],
  notApplicable: [{ name: 'infants', with: { '/classes/0/kind': 'infant' } }],
  manual: [
    { name: 'nobody has read the figure', ifAdopted: ['pass'] },
    {
      name: 'nobody has read the figure that would not be met',
      with: { '/classes/0/enrolled': 21 },
      ifAdopted: ['fail'],
      deciding: ['/classes/0/enrolled: 21 <= 20'],
    },
  ],
});

testRule(welcoming, {
  base: { nature: 'public', staff: [{}, {}] },
  pass: [
    { name: 'a public one with two', choices: { counting: 'strict' }, answer: 'pass' },
    {
      name: 'a private one with one',
      choices: { counting: 'strict' },
      record: { nature: 'private', staff: [{}] },
      answer: 'pass',
    },
  ],
  fail: [
    {
      name: 'a public one with one',
      choices: { counting: 'strict' },
      with: { '/staff/1': undefined },
      answer: 'pass',
      deciding: ['/nature: public', '/staff: 1 >= 2'],
    },
    {
      name: 'a private one without',
      choices: { counting: 'strict' },
      record: { nature: 'private', staff: [] },
      answer: 'pass',
      deciding: ['/nature: private', '/staff: 0 >= 1'],
    },
  ],
  unknown: [
    {
      name: 'nobody took the choice',
      answer: 'pass',
      possible: ['pass', 'not-applicable'],
      needs: ['choice counting'],
    },
  ],
  notApplicable: [{ name: 'lenient', choices: { counting: 'lenient' } }],
  manual: [{ name: 'nobody has looked', choices: { counting: 'strict' } }],
});
