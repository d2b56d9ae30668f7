import { testRule } from '../../../test/test-rule.js';
import { roomsSampled } from './rule.js';

const sampled = '/airTests/0/roomsSampled';
const total = '/airTests/0/roomsTotal';
const newer = { standard: 'gb-50325', roomId: 'r1', sampledOn: '2024-05-07' };

// B385: half of the rooms, at least twenty, all where there are fewer
testRule(roomsSampled, {
  base: {
    kind: 'kindergarten-nursery-class',
    airTests: [
      { standard: 'gb-50325', roomId: 'r1', sampledOn: '2024-05-06', roomsSampled: 30, roomsTotal: 60 },
    ],
  },
  pass: [
    { name: 'half of sixty' },
    { name: 'more than half', with: { [sampled]: 40 } },
    { name: 'twenty of thirty', with: { [sampled]: 20, [total]: 30 } },
    { name: 'all of eight', with: { [sampled]: 8, [total]: 8 } },
    { name: 'the first day of the standard', with: { '/airTests/0/sampledOn': '2020-08-01' } },
    {
      name: 'an older test',
      with: { '/airTests/1': { ...newer, sampledOn: '2020-01-01' } },
      subject: '/airTests/0',
    },
    {
      name: 'a test of another room',
      with: { '/airTests/1': { ...newer, roomId: 'r2', sampledOn: '2020-01-01' } },
      subject: '/airTests/0',
    },
    {
      name: 'a newer test of another room',
      with: { '/airTests/1': { ...newer, roomId: 'r2', roomsSampled: 1, roomsTotal: 1 } },
      subject: '/airTests/0',
    },
    {
      name: 'a newer test by another standard',
      with: { '/airTests/1': { ...newer, standard: 'other' } },
      subject: '/airTests/0',
    },
  ],
  fail: [
    {
      name: 'one less than half',
      with: { [sampled]: 29 },
      deciding: [`${sampled}: 2900 >= 3000`, `${total}: 60`],
      params: { sampled: 29, total: 60, share: 50, least: 20 },
    },
    {
      name: 'just below half of fifty-nine',
      with: { [sampled]: 29, [total]: 59 },
      deciding: [`${sampled}: 2900 >= 2950`, `${total}: 59`],
      params: { sampled: 29, total: 59, share: 50, least: 20 },
    },
    {
      name: 'half of a hundred and one, rounded down',
      with: { [sampled]: 50, [total]: 101 },
      deciding: [`${sampled}: 5000 >= 5050`, `${total}: 101`],
      params: { sampled: 50, total: 101, share: 50, least: 20 },
    },
    {
      name: 'nineteen of thirty',
      with: { [sampled]: 19, [total]: 30 },
      deciding: [`${sampled}: 19 >= 20`, `${total}: 30`],
      params: { sampled: 19, total: 30, share: 50, least: 20 },
    },
    {
      name: 'seven of eight',
      with: { [sampled]: 7, [total]: 8 },
      deciding: [`${sampled}: 7 >= 8`, `${total}: 8`],
      params: { sampled: 7, total: 8, share: 50, least: 20 },
    },
  ],
  unknown: [
    {
      name: 'rooms not told',
      with: { [total]: undefined },
      possible: ['pass', 'fail'],
      needs: [`${total} missing`],
    },
    {
      name: 'kind not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'no kindergarten', with: { '/kind': 'institution' } },
    { name: 'another standard', with: { '/airTests/0/standard': 'other' } },
    { name: 'a newer test of the room', with: { '/airTests/1': newer }, subject: '/airTests/0' },
    { name: 'sampled the day before', with: { '/airTests/0/sampledOn': '2020-07-31' } },
    { name: 'no tests', with: { '/airTests': [] }, subject: '/airTests' },
  ],
  notInForce: [{ name: 'the day before the standard', asOf: '2020-07-31' }],
});
