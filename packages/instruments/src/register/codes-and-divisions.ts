import { dated, link, named, read } from '../notation.js';
import type { Instrument } from '../types.js';

/** Standards on credit codes, identity numbers and divisions. */
export const codesAndDivisions: readonly Instrument[] = [
  {
    id: 'gb-32100-2015',
    title: named('GB 32100-2015（统一社会信用代码）', 'GB 32100-2015, unified social credit code'),
    shortTitle: named('GB 32100-2015', 'GB 32100-2015'),
    number: 'GB 32100-2015',
    issuers: [],
    kind: 'mandatory-standard',
    dates: {
      published: dated('2015-09-17', 'secondary'),
      effective: dated('2015-10-01', 'secondary'),
      amended: [dated('2016', 'secondary', 'Amendment 1.')],
    },
    force: [
      {
        force: 'mandatory-standard',
        from: '2015-10-01',
        verified: 'secondary',
        note: 'The force is read from its prefix.',
      },
    ],
    relations: [link('refers-to', 'gb-11714', 'secondary', 'Positions 9 to 17.')],
    verification: [
      read('secondary', 'nanjing 5.1', 'tables at two sites, eight code files that agree, 95 real codes'),
    ],
    status: 'in-force',
    unknown: ['text', 'day of amendment 1'],
  },
  {
    id: 'gb-11714',
    title: named('GB 11714（组织机构代码）', 'GB 11714, organisation code'),
    shortTitle: named('GB 11714', 'GB 11714'),
    number: 'GB 11714',
    issuers: [],
    kind: 'mandatory-standard',
    dates: {},
    force: [
      {
        force: 'mandatory-standard',
        verified: 'unverified',
        note: 'Start not in the sources; the force is read from its prefix.',
      },
    ],
    relations: [],
    verification: [
      read('unverified', 'nanjing 5.2', 'check digit as commonly cited, confirmed on 95 real codes'),
    ],
    status: 'in-force',
    unknown: ['edition', 'day of effect', 'text'],
  },
  {
    id: 'gb-11643',
    title: named('GB 11643（公民身份号码）', 'GB 11643, citizen identity number'),
    shortTitle: named('GB 11643', 'GB 11643'),
    number: 'GB 11643',
    issuers: [],
    kind: 'mandatory-standard',
    dates: {},
    force: [
      {
        force: 'mandatory-standard',
        verified: 'unverified',
        note: 'Start not in the sources; the force is read from its prefix.',
      },
    ],
    relations: [],
    verification: [read('secondary', 'nanjing 5.3', 'weights in an unnamed public source')],
    status: 'in-force',
    unknown: ['edition', 'day of effect', 'text'],
  },
  {
    id: 'gb-t-2260',
    title: named('GB/T 2260（行政区划代码）', 'GB/T 2260, codes of administrative divisions'),
    shortTitle: named('GB/T 2260', 'GB/T 2260'),
    number: 'GB/T 2260',
    issuers: [],
    kind: 'recommended-standard',
    dates: {},
    force: [{ force: 'recommended-standard', verified: 'primary', note: 'Start not in the sources.' }],
    relations: [],
    verification: [read('primary', 'nanjing 5.4', 'public dataset of the yearly lists from 1980 to 2019')],
    status: 'in-force',
    note: 'Jiangbei New Area is in no list.',
    unknown: ['edition', 'lists after April 2019', 'list of 2012'],
  },
];
