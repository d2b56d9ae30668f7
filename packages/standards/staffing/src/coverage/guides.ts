import type { Duty } from '@tuoyu/instruments';
import { byQuestion, byRule, dutiesOf, without } from './duties.js';

/** Outlines, codes of conduct, and the assessment standard. */
export const guides: readonly Duty[] = [
  ...dutiesOf(
    'care-outline-2021',
    [
      'N190.50',
      'ch. 3',
      'What the head and care staff do to organise care',
      without('text-unknown', 'Only the headings were read.'),
    ],
    [
      'N191.50',
      'ch. 2',
      'What staff do for the goals of each age',
      without('text-unknown', 'The goals were not read.'),
    ],
  ),
  ...dutiesOf(
    'training-outlines-2021',
    ['N192.1', 'head outline', 'At least 60 class hours for heads', byRule('staffing/head-training-hours')],
    [
      'N193.1',
      'head outline',
      'At least 40 of theory and 20 of practice',
      byRule('staffing/head-training-split'),
    ],
    [
      'N194.1',
      'care staff outline',
      'At least 120 class hours for care staff',
      byRule('staffing/care-training-hours'),
    ],
    [
      'N195.1',
      'care staff outline',
      'At least 60 of theory and 60 of practice',
      byRule('staffing/care-training-split'),
    ],
    ['AN050.1', 'both outlines', 'Contents of the trainings', without('text-unknown', 'No text was found.')],
  ),
  ...dutiesOf(
    'conduct-code-2022',
    [
      'AN051.1',
      'ten headings',
      'Keep to the code of conduct, by its ten headings as commonly cited',
      byQuestion('staffing/conduct-code'),
    ],
    [
      'AN051.2',
      'ten headings',
      'The duties and prohibitions under each heading',
      without('text-unknown', 'No text was found; number and wording of the headings are unsure.'),
    ],
  ),
  ...dutiesOf(
    'ws-t-821-2023',
    [
      'N248.50',
      '3.2',
      'Staff are heads, care staff, health staff, guards and cooks',
      without('definition', 'Says what the word means.'),
    ],
    ['N271.1', '5, staffing', 'The head has junior college or higher', byRule('staffing/head-education')],
    [
      'N271.2',
      '5, staffing',
      'The head has three years of relevant management',
      byRule('staffing/head-experience'),
    ],
    [
      'N272.1',
      '5.1.5',
      'All staff hold valid health certificates',
      byRule('staffing/health-certificate-valid'),
    ],
    [
      'N272.2',
      '5.1.5',
      'Health certificates are renewed every year',
      byRule('staffing/health-check-in-date'),
    ],
    ['N273.1', '5.1.6', 'A no-crime proof of the police station', byRule('staffing/no-crime-proof')],
    ['N274.1', '5, staffing', 'Full civil capacity', byRule('staffing/full-capacity')],
    ['N274.2', '5, staffing', 'Mental illness or its history excludes', byRule('staffing/no-mental-illness')],
    [
      'N275.1',
      '5, staffing',
      'Own kitchen: one cook up to 50 children, one more per further 50',
      byRule('staffing/cooks-by-children'),
    ],
    [
      'N275.2',
      '5, staffing',
      'Meals from outside: a food-safety manager',
      byRule('staffing/food-safety-manager'),
    ],
    [
      'N276.1',
      '5.2.1',
      'At least 60 class hours of training of the head',
      byRule('staffing/head-training-hours'),
    ],
    ['AN008.1', '5.1', 'A second-level heading is staffing', without('definition', 'Name of a heading.')],
    [
      'AN009.1',
      '5.1',
      'Which items stand under that heading',
      without('definition', 'Place of items in the standard.'),
    ],
    [
      'AN010.1',
      '5.2',
      'Training stands under another heading',
      without('definition', 'Place of items in the standard.'),
    ],
    ['B321.1', '5.1.5', 'Yearly health certificates', byRule('staffing/health-certificate-valid')],
    ['B321.2', '5.1.6', 'No criminal record', byRule('staffing/no-crime-proof')],
    ['L270.1', '5.1.5', 'Yearly health certificates', byRule('staffing/health-certificate-valid')],
    ['L270.2', '5.1.6', 'A no-record proof of the police', byRule('staffing/no-crime-proof')],
    ['L270.3', '5.2.1', 'At least 60 hours of training of the head', byRule('staffing/head-training-hours')],
  ),
];
