import { named } from '../notation.js';
import type { SourceDifference } from './types.js';

const wording2016 =
  'Read in the wording of 2016: secondary for that edition, unverified for the edition of 2019.';
const wins = 'A row of an addendum wins over the row that it names.';

/** Rows on JGJ 39 that the addendum corrects, confirms or completes. */
export const byBuildingAddendum: readonly SourceDifference[] = [
  {
    id: 'nursery-code-ground-floor',
    cause: 'confirms',
    topic: named('JGJ 39第4.1.3条', 'Clause 4.1.3 of JGJ 39'),
    instruments: ['jgj-39-2016', 'jgj-39-2019'],
    rows: [
      { row: 'building 1.4 4.1.3A', says: 'kindergarten rooms up to floor 3', verified: 'unverified' },
      {
        row: 'addendum-building-local 1, 4.1.3',
        says: 'no basement, not on floor 4 or above, the nursery part on floor 1',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: `${wording2016} The exception for floor 2 is of 2019 and stays secondary.`,
  },
  {
    id: 'nursery-code-sills',
    cause: 'confirms',
    topic: named('JGJ 39第4.1.5条', 'Clause 4.1.5 of JGJ 39'),
    instruments: ['jgj-39-2016', 'jgj-39-2019'],
    rows: [
      { row: 'building 1.4 4.1.5', says: 'guard measured from the tread-able face', verified: 'unverified' },
      {
        row: 'addendum-building-local 1, 4.1.5',
        says: 'measured from the floor in 2016',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: `${wording2016} The measure from the tread-able face is the change of 2019.`,
  },
  {
    id: 'nursery-code-double-doors',
    cause: 'confirms',
    topic: named('JGJ 39第4.1.6条', 'Clause 4.1.6 of JGJ 39'),
    instruments: ['jgj-39-2016', 'jgj-39-2019'],
    rows: [
      { row: 'building 1.4 4.1.6', says: 'double leaf, 1.20 m', verified: 'unverified' },
      { row: 'addendum-building-local 1, 4.1.6', says: 'double leaf, 1.20 m', verified: 'secondary' },
    ],
    holds: 1,
    why: wording2016,
  },
  {
    id: 'nursery-code-vestibule',
    cause: 'corrects',
    topic: named('JGJ 39第4.1.7条门斗', 'Vestibule of clause 4.1.7 of JGJ 39'),
    instruments: ['jgj-39-2016', 'jgj-39-2019', 'jgj-39-1987'],
    rows: [
      {
        row: 'building 1.4 4.1.7',
        says: 'preferred in cold zones; doors 1.60 m apart',
        verified: 'unverified',
      },
      {
        row: 'addendum-building-local 1, 4.1.7',
        says: 'required in severe-cold and cold zones',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: `${wording2016} The 1.60 m are of the code of 1987.`,
  },
  {
    id: 'nursery-code-doors',
    cause: 'confirms',
    topic: named('JGJ 39第4.1.8条', 'Clause 4.1.8 of JGJ 39'),
    instruments: ['jgj-39-2016', 'jgj-39-2019'],
    rows: [
      {
        row: 'building 1.4 4.1.8',
        says: 'handle, glass, banned doors, anti-pinch height',
        verified: 'unverified',
      },
      {
        row: 'addendum-building-local 1, 4.1.8',
        says: 'all but the anti-pinch height',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: `${wording2016} The anti-pinch height stays unverified.`,
  },
  {
    id: 'nursery-code-service-corridors',
    cause: 'confirms',
    topic: named('JGJ 39第4.1.14条辅助用房走道', 'Corridors beside service rooms, clause 4.1.14 of JGJ 39'),
    instruments: ['jgj-39-2019'],
    rows: [
      {
        row: 'building 1.4 4.1.14',
        says: '1.5 and 1.3 m; living rooms 2.4 and 1.8 m',
        verified: 'unverified',
      },
      {
        row: 'addendum-building-local 1, 4.1.14',
        says: '1.5 and 1.3 m beside supply rooms',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: 'Half of the row is raised; the widths beside living rooms stay unverified.',
  },
  {
    id: 'nursery-code-combined-room',
    cause: 'confirms',
    topic: named('JGJ 39活动室与寝室合用面积', 'Combined room of clause 4.3.3 of JGJ 39'),
    instruments: ['jgj-39-2016', 'jgj-39-2019'],
    rows: [
      { row: 'building 1.6 4.3.3', says: '120 m² in 2016, 105 m² in 2019', verified: 'unverified' },
      { row: 'addendum-building-local 1, 4.3.3', says: '120 m² in 2016', verified: 'secondary' },
    ],
    holds: 1,
    why: '120 m² is confirmed for 2016; 105 m² for 2019 stays unverified.',
  },
  {
    id: 'nursery-code-toilets',
    cause: 'completes',
    topic: named('JGJ 39第4.3.11条厕位', 'Toilets of clause 4.3.11 of JGJ 39'),
    instruments: ['jgj-39-2016', 'jgj-39-2019'],
    rows: [
      { row: 'building 1.6 4.3.11', says: 'six toilets a class', verified: 'unverified' },
      {
        row: 'addendum-building-local 1, 4.3.11',
        says: 'four for girls and two for boys',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: `${wording2016} The table itself stays unverified.`,
  },
  {
    id: 'nursery-code-kitchen',
    cause: 'confirms',
    topic: named('JGJ 39厨房面积与净高', 'Kitchen area and height in JGJ 39'),
    instruments: ['jgj-39-2019'],
    rows: [
      {
        row: 'building 1.7 4.5.2A, 4.5.3',
        says: '0.40 m² a person, 12 m²; 3.0 m high',
        verified: 'unverified',
      },
      { row: 'addendum-building-local 1, 4.5.2A', says: 'the same figures', verified: 'secondary' },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'observation-room-noise',
    cause: 'corrects',
    topic: named('保健观察室噪声限值', 'Noise in the observation room'),
    instruments: ['jgj-39-2016', 'jgj-39-2019'],
    rows: [
      { row: 'building 1.8 5.2.1', says: '45 dB', verified: 'unverified' },
      { row: 'addendum-building-local 1, 5.2.1', says: '50 dB', verified: 'secondary' },
    ],
    holds: 1,
    why: `${wording2016} 50 dB until the table of 2019 is read.`,
  },
  {
    id: 'nursery-code-insulation',
    cause: 'corrects',
    topic: named('JGJ 39第5.2.2条隔声', 'Sound insulation of clause 5.2.2 of JGJ 39'),
    instruments: ['jgj-39-2016', 'jgj-39-2019'],
    rows: [
      { row: 'building 1.8 5.2.2', says: '50 dB for living rooms and office', verified: 'unverified' },
      {
        row: 'addendum-building-local 1, 5.2.2',
        says: 'office not in that group; impact values',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: wording2016,
  },
  {
    id: 'nursery-code-lighting',
    cause: 'completes',
    topic: named('JGJ 39第6.3.4条照度', 'Illuminance of clause 6.3.4 of JGJ 39'),
    instruments: ['jgj-39-2016', 'jgj-39-2019'],
    rows: [
      { row: 'building 1.8 6.3.4', says: 'parts of the table of 2016', verified: 'secondary' },
      { row: 'addendum-building-local 1, 6.3.4', says: 'the whole table of 2016', verified: 'secondary' },
    ],
    holds: 1,
    why: `${wording2016} The 300 lx of corridors look like a misprint and are not used.`,
  },
  {
    id: 'nursery-code-heating',
    cause: 'completes',
    topic: named('JGJ 39第6.2.1至6.2.3条采暖', 'Heating, clauses 6.2.1 to 6.2.3 of JGJ 39'),
    instruments: ['jgj-39-2016', 'jgj-39-2019'],
    rows: [
      { row: 'building 1.8 6.2', says: 'temperatures without certainty', verified: 'unverified' },
      {
        row: 'addendum-building-local 1, 6.2.1-6.2.3',
        says: 'surface at most 28 °C; where heating is due',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: `${wording2016} Room temperatures stay unverified.`,
  },
];
