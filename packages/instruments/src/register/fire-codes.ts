import type { ForcePeriod } from '@tuoyu/core';
import { dated, link, named, read } from '../notation.js';
import type { Instrument } from '../types.js';

/** GB 50016 lost the force of its mandatory clauses on the day on which GB 55037 began. */
const gb50016After: ForcePeriod = {
  force: 'recommended-standard',
  from: '2023-06-01',
  verified: 'primary',
  note: 'Its mandatory clauses were withdrawn; GB 55037 carries the duties.',
};

const mandatoryUntilFacilitiesCode = (from: string): readonly ForcePeriod[] => [
  {
    force: 'mandatory-standard',
    from,
    to: '2023-02-28',
    verified: 'unverified',
    note: 'The dossier says only "national"; mandatory is read from the prefix.',
  },
  {
    force: 'recommended-standard',
    from: '2023-03-01',
    verified: 'unverified',
    note: 'Since GB 55036, a full-text code on the same matter, the weaker force is taken; no source states it.',
  },
];

/** Codes on fire protection of buildings. */
export const fireCodes: readonly Instrument[] = [
  {
    id: 'gb-50016-2014',
    title: named(
      '建筑设计防火规范（2014年版）',
      'Code for Fire Protection Design of Buildings (2014 edition)',
    ),
    shortTitle: named('GB 50016-2014', 'GB 50016-2014'),
    number: 'GB 50016-2014',
    issuers: [],
    kind: 'mandatory-standard',
    dates: {
      effective: dated('2015-05-01', 'unverified'),
      ended: dated('2018-10-01', 'unverified', 'The edition of 2018 takes effect.'),
    },
    force: [{ force: 'mandatory-standard', from: '2015-05-01', to: '2018-09-30', verified: 'unverified' }],
    relations: [link('replaced-by', 'gb-50016-2018', 'unverified')],
    verification: [
      read('unverified', 'building 0.4', 'dates as commonly cited; the clauses read are of 2018'),
    ],
    status: 'ended',
    unknown: ['wording of this edition', 'which clauses were mandatory'],
  },
  {
    id: 'gb-50016-2018',
    title: named(
      '建筑设计防火规范（2018年版）',
      'Code for Fire Protection Design of Buildings (2018 edition)',
    ),
    shortTitle: named('GB 50016-2014（2018年版）', 'GB 50016-2014 (2018 edition)'),
    number: 'GB 50016-2014（2018年版）',
    issuers: [],
    kind: 'mandatory-standard',
    dates: { effective: dated('2018-10-01', 'unverified') },
    force: [
      { force: 'mandatory-standard', from: '2018-10-01', to: '2023-05-31', verified: 'unverified' },
      gb50016After,
    ],
    relations: [
      link('replaces', 'gb-50016-2014', 'unverified'),
      link('mandatory-clauses-moved-to', 'gb-55037-2022', 'primary'),
      link(
        'mandatory-clauses-moved-to',
        'gb-55036-2022',
        'unverified',
        'Thresholds of sprinklers and alarms, clauses 8.3.4 and 8.4.1.',
      ),
    ],
    verification: [
      read('primary', 'building K2', 'chapters 5 and 6'),
      read('primary', 'building K1', 'withdrawal of the mandatory clauses'),
    ],
    status: 'in-force',
    unknown: ['which clauses were mandatory', 'days of effect confirmed in a text'],
  },
  {
    id: 'gb-55037-2022',
    title: named('建筑防火通用规范', 'General Code for Fire Protection of Buildings'),
    shortTitle: named('GB 55037-2022', 'GB 55037-2022'),
    number: 'GB 55037-2022',
    issuers: [],
    kind: 'mandatory-standard',
    dates: { effective: dated('2023-06-01', 'primary') },
    force: [{ force: 'mandatory-standard', from: '2023-06-01', verified: 'primary' }],
    relations: [
      link('reached-through', 'ws-t-870-2025', 'primary', 'Clause 4.3.'),
      link('reached-through', 'setup-standard-2019', 'secondary', 'Article 13.'),
    ],
    verification: [read('primary', 'building K1', 'clause texts in a scanned copy, some clauses garbled')],
    status: 'in-force',
    note: 'Mandatory as a whole. That a childcare institution is a nursery for this code is an assumption to state.',
    unknown: ['issuer', 'table 7.4.7 as printed', 'exact wording of the garbled clauses'],
  },
  {
    id: 'gb-55036-2022',
    title: named('消防设施通用规范', 'General Code for Fire Protection Facilities'),
    shortTitle: named('GB 55036-2022', 'GB 55036-2022'),
    number: 'GB 55036-2022',
    issuers: [],
    kind: 'mandatory-standard',
    dates: { effective: dated('2023-03-01', 'unverified') },
    force: [{ force: 'mandatory-standard', from: '2023-03-01', verified: 'unverified' }],
    relations: [link('reached-through', 'ws-t-870-2025', 'primary', 'Clause 4.3.')],
    verification: [read('unverified', 'building 0.4, 2.5', 'not read; as commonly cited')],
    status: 'in-force',
    unknown: ['text', 'issuer'],
  },
  {
    id: 'gb-50222-2017',
    title: named(
      '建筑内部装修设计防火规范',
      'Code for Fire Prevention in Design of Interior Decoration of Buildings',
    ),
    shortTitle: named('GB 50222-2017', 'GB 50222-2017'),
    number: 'GB 50222-2017',
    issuers: [],
    kind: 'mandatory-standard',
    dates: { effective: dated('2018-04-01', 'primary') },
    force: [
      { force: 'mandatory-standard', from: '2018-04-01', to: '2023-05-31', verified: 'primary' },
      {
        force: 'recommended-standard',
        from: '2023-06-01',
        verified: 'primary',
        note: 'Mandatory force ended; the classes stay the technical reference, the force comes from GB 55037 6.5.',
      },
    ],
    relations: [link('mandatory-clauses-moved-to', 'gb-55037-2022', 'primary', 'Clauses 6.5.')],
    verification: [
      read('primary', 'building K1', 'tables 5.1.1 row 7 and 5.2.1 row 6, clauses 4.0.17 to 4.0.19'),
    ],
    status: 'in-force',
    unknown: ['issuer', 'clause 4.0.11 as printed'],
  },
  {
    id: 'gb-51309-2018',
    title: named(
      'GB 51309-2018（消防应急照明和疏散指示系统）',
      'Technical Standard for Fire Emergency Lighting and Evacuation Indicating Systems',
    ),
    shortTitle: named('GB 51309-2018', 'GB 51309-2018'),
    number: 'GB 51309-2018',
    issuers: [],
    kind: 'mandatory-standard',
    dates: { effective: dated('2019-03-01', 'unverified') },
    force: mandatoryUntilFacilitiesCode('2019-03-01'),
    relations: [link('mandatory-clauses-moved-to', 'gb-55036-2022', 'unverified')],
    verification: [read('unverified', 'building 0.4, 2.5', 'not read; as commonly cited')],
    status: 'in-force',
    unknown: ['text', 'force since GB 55036', 'issuer'],
  },
  {
    id: 'gb-50140-2005',
    title: named('GB 50140-2005（灭火器配置）', 'Code for Design of Extinguisher Distribution in Buildings'),
    shortTitle: named('GB 50140-2005', 'GB 50140-2005'),
    number: 'GB 50140-2005',
    issuers: [],
    kind: 'mandatory-standard',
    dates: { effective: dated('2005-10-01', 'unverified') },
    force: mandatoryUntilFacilitiesCode('2005-10-01'),
    relations: [link('mandatory-clauses-moved-to', 'gb-55036-2022', 'unverified')],
    verification: [read('unverified', 'building 0.4, 2.5', 'not read; as commonly cited')],
    status: 'in-force',
    unknown: ['text', 'force since GB 55036', 'issuer'],
  },
];
