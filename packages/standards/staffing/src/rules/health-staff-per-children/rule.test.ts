import { testRule } from '../../../test/test-rule.js';
import { healthStaffPerChildren } from './rule.js';

// B280, N223: one full-time per 150 children; below 150 full- or part-time
const started = { staffStepRounding: 'started' };
const fullSteps = { staffStepRounding: 'full' };
const has = (enrolled: number, healthStaffFullTime: number, healthStaffPartTime: number) => ({
  '/enrolled': enrolled,
  '/healthCare': { healthStaffFullTime, healthStaffPartTime },
});

testRule(healthStaffPerChildren, {
  base: {
    kind: 'institution',
    enrolled: 149,
    healthCare: { healthStaffFullTime: 0, healthStaffPartTime: 1 },
  },
  pass: [
    { name: 'one part-time for 149' },
    { name: 'one full-time for 149', with: has(149, 1, 0) },
    { name: 'one full-time for 150', with: has(150, 1, 0) },
    { name: 'one full-time for 151, full steps', choices: fullSteps, with: has(151, 1, 0) },
    { name: 'one full-time for 299, full steps', choices: fullSteps, with: has(299, 1, 0) },
    { name: 'two full-time for 151, begun steps', choices: started, with: has(151, 2, 0) },
    { name: 'two full-time for 300', with: has(300, 2, 0) },
    {
      name: 'a kindergarten with 149 in all',
      with: { ...has(49, 0, 1), '/kind': 'kindergarten-nursery-class', '/kindergarten': { children: 100 } },
    },
  ],
  fail: [
    {
      name: 'a kindergarten with 200 in all, begun steps',
      choices: started,
      with: { ...has(50, 1, 0), '/kind': 'kindergarten-nursery-class', '/kindergarten': { children: 150 } },
      deciding: [
        '/enrolled: 200',
        '/enrolled: 50',
        '/kindergarten/children: 150',
        '/kind: kindergarten-nursery-class',
        '/healthCare/healthStaffFullTime: 1 >= 2',
      ],
      params: { children: 200, full: 1, part: 0 },
    },
    {
      name: 'none for 149',
      with: has(149, 0, 0),
      deciding: [
        '/enrolled: 149',
        '/kind: institution',
        '/healthCare/healthStaffFullTime: 0 >= 1',
        '/healthCare/healthStaffPartTime: 0',
      ],
      params: { children: 149, full: 0, part: 0 },
    },
    {
      name: 'part-time only for 150',
      with: has(150, 0, 2),
      deciding: ['/enrolled: 150', '/kind: institution', '/healthCare/healthStaffFullTime: 0 >= 1'],
      params: { children: 150, full: 0, part: 2 },
    },
    {
      name: 'one full-time for 151, begun steps',
      choices: started,
      with: has(151, 1, 1),
      deciding: ['/enrolled: 151', '/kind: institution', '/healthCare/healthStaffFullTime: 1 >= 2'],
      params: { children: 151, full: 1, part: 1 },
    },
    {
      name: 'one full-time for 300, full steps',
      choices: fullSteps,
      with: has(300, 1, 0),
      deciding: ['/enrolled: 300', '/kind: institution', '/healthCare/healthStaffFullTime: 1 >= 2'],
      params: { children: 300, full: 1, part: 0 },
    },
    {
      name: 'a kindergarten with 150 in all',
      with: { ...has(50, 0, 1), '/kind': 'kindergarten-nursery-class', '/kindergarten': { children: 100 } },
      deciding: [
        '/enrolled: 150',
        '/enrolled: 50',
        '/kindergarten/children: 100',
        '/kind: kindergarten-nursery-class',
        '/healthCare/healthStaffFullTime: 0 >= 1',
      ],
      params: { children: 150, full: 0, part: 1 },
    },
  ],
  unknown: [
    {
      name: 'one full-time for 200, and nothing chosen',
      with: has(200, 1, 0),
      possible: ['pass', 'fail'],
      needs: ['choice staffStepRounding'],
    },
    {
      name: 'children not counted',
      choices: started,
      with: { '/enrolled': undefined },
      possible: ['pass', 'fail'],
      needs: ['/enrolled missing'],
    },
    {
      name: 'staff not counted',
      with: { '/healthCare/healthStaffPartTime': undefined },
      possible: ['pass', 'fail'],
      needs: ['/healthCare/healthStaffPartTime missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
});
