import type { Duty } from '@tuoyu/instruments';
import { dutiesOf, without } from './duties.js';

export const bill: readonly Duty[] = [
  ...dutiesOf(
    'childcare-services-law-draft-2025',
    [
      'N309.1',
      'bill',
      'Eight chapters, 76 articles',
      without('draft', 'A bill; never law until it is adopted.'),
    ],
    [
      'N310.1',
      'bill',
      'Licences for institutions and practitioners',
      without('draft', 'A bill; never law until it is adopted.'),
    ],
    [
      'N311.1',
      'bill',
      'Childcare as a public service',
      without('draft', 'A bill; never law until it is adopted.'),
    ],
    [
      'N312.1',
      'bill',
      'Look-ups before hiring and every year',
      without('draft', 'A bill; never law until it is adopted.'),
    ],
    [
      'N313.1',
      'bill',
      'Protection of children and report',
      without('draft', 'A bill; never law until it is adopted.'),
    ],
    [
      'N314.1',
      'bill',
      'Standards, information system, third-party evaluation',
      without('draft', 'A bill; never law until it is adopted.'),
    ],
    ['N315.1', 'bill', 'Children under three', without('draft', 'A bill; never law until it is adopted.')],
    [
      'N316.1',
      'bill',
      'Article numbers and fines',
      without('draft', 'A bill; never law until it is adopted.'),
    ],
    ['B402.1', 'bill', 'The bill as a whole', without('draft', 'A bill; never law until it is adopted.')],
    [
      'L201.1',
      'bill',
      'Permits for institutions and teachers',
      without('draft', 'A bill; never law until it is adopted.'),
    ],
  ),
];
