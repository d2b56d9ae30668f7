import type { Duty } from '@tuoyu/instruments';

/** Hygiene, injuries and records in the work norms of 2012. */
export const workNormsHygieneDuties: readonly Duty[] = [
  {
    id: 'B303.1',
    instrument: 'health-care-norms-2012',
    clause: 'hygiene',
    duty: 'Air rooms twice a day for ten minutes, or use UV',
    status: { kind: 'rule', rules: ['health-care/ventilation'] },
  },
  {
    id: 'B304.1',
    instrument: 'health-care-norms-2012',
    clause: 'hygiene',
    duty: 'A cup, a towel and a bed for each child',
    status: { kind: 'rule', rules: ['health-care/own-cup-towel-bed'] },
  },
  {
    id: 'B304.2',
    instrument: 'health-care-norms-2012',
    clause: 'hygiene',
    duty: 'Cups and towels disinfected each day',
    status: { kind: 'rule', rules: ['health-care/cups-and-towels-daily'] },
  },
  {
    id: 'B305.1',
    instrument: 'health-care-norms-2012',
    clause: 'hygiene',
    duty: 'Wash bedding each month',
    status: { kind: 'rule', rules: ['health-care/bedding-washed'] },
  },
  {
    id: 'B305.2',
    instrument: 'health-care-norms-2012',
    clause: 'hygiene',
    duty: 'Air bedding twice a month',
    status: { kind: 'rule', rules: ['health-care/bedding-aired'] },
  },
  {
    id: 'B306.1',
    instrument: 'health-care-norms-2012',
    clause: 'hygiene',
    duty: 'Wash toys each week',
    status: { kind: 'rule', rules: ['health-care/toys-cleaned'] },
  },
  {
    id: 'B306.2',
    instrument: 'health-care-norms-2012',
    clause: 'hygiene',
    duty: 'Air books every two weeks',
    status: { kind: 'rule', rules: ['health-care/books-sunned'] },
  },
  {
    id: 'B307.1',
    instrument: 'health-care-norms-2012',
    clause: 'annex 3',
    duty: 'Strength and time of disinfectants',
    status: {
      kind: 'text-unknown',
      why: 'The annex was not read; the figures known are examples without the surface they are for.',
    },
  },
  {
    id: 'B308.1',
    instrument: 'health-care-norms-2012',
    clause: 'immunisation',
    duty: 'Check the certificate on entry',
    status: { kind: 'rule', rules: ['health-care/vaccination-certificate'] },
  },
  {
    id: 'B308.2',
    instrument: 'health-care-norms-2012',
    clause: 'immunisation',
    duty: 'Report for catching up',
    status: { kind: 'rule', rules: ['health-care/missing-vaccination-reported'] },
  },
  {
    id: 'B309.1',
    instrument: 'health-care-norms-2012',
    clause: 'injury and safety',
    duty: 'Rules on injuries and incidents, yearly training',
    status: { kind: 'question', rules: ['health-care/injury-prevention'] },
  },
  {
    id: 'B310.1',
    instrument: 'health-care-norms-2012',
    clause: 'records',
    duty: 'Keep forms for three years',
    status: { kind: 'rule', rules: ['health-care/records-kept'] },
  },
  {
    id: 'B311.51',
    instrument: 'health-care-norms-2012',
    clause: 'facilities',
    duty: 'Sink and equipment of the health-care room',
    status: { kind: 'text-unknown', why: 'The list of equipment was not read.' },
  },
];
