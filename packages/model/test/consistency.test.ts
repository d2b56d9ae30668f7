import { describe, expect, it } from 'vitest';
import { checkConsistency, type Institution, issueTexts, parseInstitution } from '../src/index.js';

const asOf = '2026-11-24';

const cases: readonly [title: string, record: Institution, code: string, pointer: string][] = [
  ['two classes with one id', { classes: [{ id: 'a' }, { id: 'a' }] }, 'duplicate-id', '/classes/1/id'],
  [
    'a carer of no class',
    { classes: [{ id: 'a' }], staff: [{ classId: 'b' }] },
    'unknown-class',
    '/staff/0/classId',
  ],
  [
    'another class that is none',
    { classes: [], staff: [{ otherClassIds: ['b'] }] },
    'unknown-class',
    '/staff/0/otherClassIds/0',
  ],
  [
    'a child of no class',
    { classes: [], children: [{ classId: 'b' }] },
    'unknown-class',
    '/children/0/classId',
  ],
  [
    'a class in no room',
    { rooms: [{ id: 'r' }], classes: [{ roomIds: ['r', 's'] }] },
    'unknown-room',
    '/classes/0/roomIds/1',
  ],
  [
    'a class in no living unit',
    { livingUnits: [{ id: 'u' }], classes: [{ livingUnitId: 'v' }] },
    'unknown-living-unit',
    '/classes/0/livingUnitId',
  ],
  [
    'more children than places',
    { classes: [{ capacity: 20, enrolled: 21 }] },
    'more-children-than-places',
    '/classes/0/enrolled',
  ],
  [
    'more children than places in all',
    { places: 60, enrolled: 61 },
    'more-children-than-places',
    '/enrolled',
  ],
  [
    'more present than enrolled',
    { classes: [{ enrolled: 8, present: 9 }] },
    'more-present-than-enrolled',
    '/classes/0/present',
  ],
  [
    'another number than the list of children',
    {
      classes: [{ id: 'a', enrolled: 2 }],
      children: [{ classId: 'a' }, { classId: 'a', leftOn: '2026-01-01' }],
    },
    'enrolled-differs',
    '/classes/0/enrolled',
  ],
  [
    'another number than the sum',
    { enrolled: 30, classes: [{ enrolled: 10 }, { enrolled: 19 }] },
    'enrolled-differs',
    '/enrolled',
  ],
  [
    'ages out of order',
    { classes: [{ youngestAgeMonths: 30, oldestAgeMonths: 20 }] },
    'ages-out-of-order',
    '/classes/0/oldestAgeMonths',
  ],
  [
    'a class named twice',
    { staff: [{ classId: 'a', otherClassIds: ['a'] }] },
    'class-named-twice',
    '/staff/0/otherClassIds/0',
  ],
  [
    'a carer in two rooms at once',
    {
      classes: [{ careStaffOnDuty: 2 }, { careStaffOnDuty: 2 }],
      staff: [{ role: 'care' }, { role: 'care' }, { role: 'head', alsoRoles: ['care'] }],
    },
    'more-carers-than-staff',
    '/classes',
  ],
  [
    'left before hired',
    { staff: [{ hireDate: '2024-01-02', leftOn: '2024-01-01' }] },
    'dates-out-of-order',
    '/staff/0/leftOn',
  ],
  [
    'a lease that ends first',
    { site: { lease: { start: '2024-01-02', end: '2024-01-01' } } },
    'dates-out-of-order',
    '/site/lease/end',
  ],
  [
    'closed before opened',
    { openedOn: '2024-01-02', closedOn: '2024-01-01' },
    'dates-out-of-order',
    '/closedOn',
  ],
  [
    'a log that ends first',
    { drills: { from: '2026-02-01', to: '2026-01-01' } },
    'dates-out-of-order',
    '/drills/to',
  ],
  [
    'an entry outside its log',
    { fireSafety: { patrols: { from: '2026-01-01', to: '2026-01-31', entries: [{ date: '2026-02-01' }] } } },
    'outside-log',
    '/fireSafety/patrols/entries/0/date',
  ],
  [
    'a child not yet born',
    { children: [{ birthDate: '2026-11-25' }] },
    'future-date',
    '/children/0/birthDate',
  ],
  [
    'a credit code with a wrong check character',
    { creditCode: '91110000600037341M' },
    'bad-credit-code',
    '/creditCode',
  ],
  ['a division that is none', { site: { divisionCode: '320199' } }, 'unknown-division', '/site/divisionCode'],
  [
    'a division of the past',
    { site: { divisionCode: '320103' } },
    'division-not-in-force',
    '/site/divisionCode',
  ],
  [
    'an identity number that is none',
    { staff: [{ idNumber: '123' }] },
    'bad-identity-number',
    '/staff/0/idNumber',
  ],
  [
    'another birth date than the number says',
    { staff: [{ idNumber: '11010519491231002X', birthDate: '1949-12-30' }] },
    'birth-date-differs',
    '/staff/0/idNumber',
  ],
  [
    'a storey above the roof',
    { building: { storeys: 3 }, rooms: [{ storey: 4 }] },
    'no-such-storey',
    '/rooms/0/storey',
  ],
  [
    'a basement below the building',
    { building: { storeysBelow: 0 }, exits: [{ storey: -1 }] },
    'no-such-storey',
    '/exits/0/storey',
  ],
  ['storey nought', { rooms: [{ storey: 0 }] }, 'no-such-storey', '/rooms/0/storey'],
  [
    'a basement above ground',
    { rooms: [{ storey: 1, belowGround: 'basement' }] },
    'storey-contradicts',
    '/rooms/0/belowGround',
  ],
  [
    'more use area than building area',
    { building: { useArea: 300, area: 299.5 } },
    'part-exceeds-whole',
    '/building/useArea',
  ],
  [
    'a company without profit',
    { legalForm: 'limited-company', forProfit: false },
    'legal-form-contradicts',
    '/legalForm',
  ],
  [
    'a public institution for profit',
    { legalForm: 'public-institution', forProfit: true },
    'legal-form-contradicts',
    '/legalForm',
  ],
];

describe('checkConsistency', () => {
  it.each(cases)('finds %s', (_title, record, code, pointer) => {
    // the record itself is readable
    const parsed = parseInstitution(record);
    expect(parsed.issues.filter((issue) => issue.code !== 'duplicate-id')).toEqual([]);
    const before = JSON.stringify(record);
    const issues = checkConsistency(parsed.institution, { asOf });
    expect(issues.map((issue) => [issue.code, issue.pointer])).toEqual([[code, pointer]]);
    expect(issueTexts[issues[0]!.code].en).not.toBe('');
    expect(JSON.stringify(record)).toBe(before);
  });

  it('has a case for every code across fields', () => {
    const covered = new Set(cases.map(([, , code]) => code));
    const elsewhere = [
      'bad-type',
      'bad-text',
      'bad-date',
      'bad-number',
      'too-many-decimals',
      'out-of-domain',
      'unknown-code',
      'unknown-key',
      'not-a-list',
      'not-an-object',
      'not-a-record',
      'same-person-twice',
      'legacy-credit-code',
    ];
    expect(Object.keys(issueTexts).filter((code) => !covered.has(code) && !elsewhere.includes(code))).toEqual(
      [],
    );
  });

  it('finds a person listed twice without saying who', () => {
    const idNumber = '11010519491231002X';
    const issues = checkConsistency({ staff: [{ idNumber }, {}, { idNumber }] });
    expect(issues).toEqual([
      {
        pointer: '/staff/2/idNumber',
        code: 'same-person-twice',
        masked: true,
        expected: 'each person once',
        related: ['/staff/0/idNumber'],
      },
    ]);
  });

  it('masks what concerns persons and children', () => {
    const record: Institution = {
      classes: [],
      children: [{ classId: 'secret', birthDate: '2027-01-01', enrolledOn: '2026-01-01' }],
      staff: [{ idNumber: '320106', birthDate: '2027-01-01', hireDate: '2020-01-01' }],
    };
    const issues = checkConsistency(record, { asOf });
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'bad-identity-number',
      'dates-out-of-order',
      'dates-out-of-order',
      'future-date',
      'future-date',
      'unknown-class',
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/secret|2027|320106/);
  });

  it('accepts what just fits', () => {
    const record: Institution = {
      openedOn: '2024-01-01',
      closedOn: '2024-01-01',
      places: 10,
      enrolled: 10,
      present: 10,
      building: { storeys: 1, storeysBelow: 1, useArea: 300, area: 300 },
      rooms: [
        { storey: 1, belowGround: 'no' },
        { storey: -1, belowGround: 'semi-basement' },
      ],
      classes: [
        {
          id: 'a',
          capacity: 10,
          enrolled: 10,
          present: 10,
          careStaffOnDuty: 2,
          youngestAgeMonths: 20,
          oldestAgeMonths: 20,
        },
      ],
      staff: [
        { role: 'care', classId: 'a' },
        { role: 'head', alsoRoles: ['care'], otherClassIds: ['a'] },
      ],
      drills: { from: asOf, to: asOf, entries: [{ date: asOf }] },
      legalForm: 'public-institution',
      forProfit: false,
    };
    expect(checkConsistency(record, { asOf })).toEqual([]);
  });

  it('judges nothing that is not known', () => {
    const record: Institution = {
      places: null,
      enrolled: 60,
      classes: [{ enrolled: 10 }, {}],
      children: [{ classId: null }],
      staff: [{ role: null, classId: 'a' }],
      site: null,
      rooms: [{ storey: 9 }],
      drills: { from: '2026-01-01', entries: [{ date: '2025-01-01' }] },
    };
    expect(checkConsistency({ ...record, staff: [{}] }, { asOf })).toEqual([]);
    expect(checkConsistency({ staff: [{ classId: 'a' }] })).toEqual([]);
    expect(checkConsistency({ children: [{ birthDate: '2099-01-01' }] })).toEqual([]);
    expect(checkConsistency({ classes: [{ careStaffOnDuty: 3 }], staff: [{ role: 'care' }, {}] })).toEqual(
      [],
    );
  });

  it('accepts codes that registrars have of their own', () => {
    expect(checkConsistency({ registration: { divisionCode: '320191' } }, { asOf })).toEqual([]);
    expect(checkConsistency({ site: { divisionCode: '320191' } }, { asOf })).toHaveLength(1);
  });

  it('refuses a day that is none', () => {
    expect(() => checkConsistency({}, { asOf: '2026-02-30' })).toThrow(RangeError);
  });
});
