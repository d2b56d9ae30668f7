import type { Duty } from '@tuoyu/instruments';
import { byRule, dutiesOf, without } from './duties.js';

/** Nursery health care, the design code, and security systems. */
export const healthAndBuildings: readonly Duty[] = [
  ...dutiesOf(
    'health-care-measures-2010',
    [
      'N223.1',
      'art. 12',
      'Health staff by the number of children',
      byRule('staffing/health-staff-per-children'),
    ],
    ['N224.1', 'art. 14', 'A health certificate before work', byRule('staffing/health-check-before-work')],
    ['N224.2', 'art. 14', 'A check every year', byRule('staffing/health-check-in-date')],
    ['N224.3', 'art. 14', 'Leave with an infectious disease', byRule('staffing/infectious-disease-leave')],
    ['N224.4', 'art. 14', 'Mental illness or its history excludes', byRule('staffing/no-mental-illness')],
    [
      'B279.1',
      'art. 11',
      'Health-room staff are registered doctors or nurses',
      byRule('staffing/health-staff-qualification'),
    ],
    [
      'B279.2',
      'art. 11',
      'Health workers have upper secondary education and training',
      byRule('staffing/health-staff-qualification'),
    ],
    [
      'B280.1',
      'art. 12',
      'One full-time per 150 children; below that full- or part-time',
      byRule('staffing/health-staff-per-children'),
    ],
    [
      'B281.1',
      'art. 13',
      'Regular training of health staff',
      byRule('staffing/health-staff-periodic-training'),
    ],
    [
      'B282.1',
      'art. 14',
      'An exam and a certificate before work',
      byRule('staffing/health-check-before-work'),
    ],
    ['B282.2', 'art. 14', 'A regular exam', byRule('staffing/health-check-in-date')],
    [
      'B282.3',
      'art. 14',
      'Stop with an infectious disease until cured',
      byRule('staffing/infectious-disease-leave', 'staffing/return-with-proof-of-cure'),
    ],
    [
      'B282.4',
      'art. 14',
      'Mental illness or its history bars from the posts',
      byRule('staffing/no-mental-illness'),
    ],
    [
      'B286.50',
      'art. 19',
      'Orders and warnings for missing or uncertified staff and missing checks',
      {
        kind: 'other-addressee',
        addressee: 'health-authority',
        why: 'A power of the authority; attached to the rules as what a breach can lead to.',
      },
    ],
  ),
  ...dutiesOf('health-care-norms-2012', [
    'B297.1',
    'diet',
    'Cooks at 1:50 or 1:80 by the meals of a day',
    byRule('staffing/cooks-by-meals'),
  ]),
  ...dutiesOf('shenzhen-setup-conditions', [
    'AB029.50',
    'health staff',
    'One full-time health worker per 100 children in Shenzhen',
    without('guidance', 'A rule of another place; a stricter figure for a profile of that place.'),
  ]),
  ...dutiesOf(
    'jgj-39-2019',
    [
      'N233.60',
      '1.0.3-1',
      'Small, medium and large by the number of classes',
      without('definition', 'Names of sizes, which other clauses use.'),
    ],
    ['N234.1', '1.0.3-2', 'At most 10, 15 and 20 children', byRule('staffing/class-size')],
    [
      'B045.60',
      '1.0.3-1',
      'Small, medium and large by the number of classes',
      without('definition', 'Names of sizes, which other clauses use.'),
    ],
    ['B046.1', '1.0.3-2', 'At most 10, 15 and 20 children', byRule('staffing/class-size')],
    [
      'B046.2',
      '1.0.3-2',
      'Ages of the three kinds of classes',
      byRule('staffing/class-age-band', 'staffing/child-of-class-age'),
    ],
    [
      'B046.3',
      '1.0.3-2',
      'Sizes of kindergarten classes',
      without('definition', 'Children of three to six, whom childcare does not take.'),
    ],
  ),
  ...dutiesOf(
    'gb-t-29315-2022',
    ['B343.1', 'guards', 'A guard below 100 children', byRule('staffing/kindergarten-guards-small')],
    [
      'B344.1',
      'guards',
      'Three guards from 1000 children, one more per further 500',
      byRule('staffing/kindergarten-guards-large'),
    ],
    [
      'B345.1',
      'guards',
      'Two guards between 100 and 1000 children',
      byRule('staffing/kindergarten-guards-middle'),
    ],
  ),
];
