// biome-ignore-all lint/suspicious/noExplicitAny: records are spoiled on purpose, whatever their types
import type { Institution } from '@tuoyu/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiling, type FilingCheckOptions, type FilingFinding } from '../src/index.js';

const asOf = '2026-11-23';
const paper = (kind: string, more: object = {}) => ({
  kind,
  issuedOn: '2026-01-05',
  submittedOn: '2026-02-02',
  validUntil: '2026-12-31',
  ...more,
});

const fit = (more: object = {}) => ({ date: '2026-01-20', result: 'fit', validUntil: '2027-01-19', ...more });
const training = (kind: string, more: object = {}) => ({ kind, date: '2025-12-01', passed: true, ...more });

/** Made up: a whole file. */
const whole = {
  kind: 'institution',
  legalForm: 'limited-company',
  creditCode: '91110000600037341L',
  site: { divisionCode: '110105' },
  meals: { mode: 'own' },
  registration: { registeredOn: '2026-01-05', scopeText: '托育服务' },
  filing: {
    level: 'county',
    divisionCode: '110105',
    submittedOn: '2026-02-02',
    serviceKinds: ['care', 'meals'],
    documents: [
      paper('filing-form'),
      paper('commitment'),
      paper('licence', { number: '91110000600037341L' }),
      paper('premises'),
      paper('staff-qualification'),
      paper('staff-health'),
      paper('hygiene-evaluation', { result: 'pass' }),
      paper('fire-certificate', { result: 'pass' }),
      paper('food-licence'),
    ],
  },
  staff: [
    { name: '某甲', role: 'head', alsoRoles: [], healthChecks: [fit()], trainings: [training('head-post')] },
    {
      role: 'cook',
      alsoRoles: [],
      healthChecks: [fit()],
    },
    {
      role: 'guard',
      alsoRoles: [],
      healthChecks: [fit()],
      certificates: [{ kind: 'guard', issuedByPolice: true, noExpiry: true }],
    },
  ],
} as unknown as Institution;

type Loose = { [key: string]: unknown };
const copy = (): Loose => structuredClone(whole) as Loose;
const changed = (change: (record: Record<string, any>) => void): Institution => {
  const record = copy();
  change(record);
  return record as Institution;
};
const documents = (record: Record<string, any>): Loose[] => record['filing'].documents;
const one = (record: Record<string, any>, kind: string): Loose =>
  documents(record).find((document) => document['kind'] === kind) ?? {};
const about = (record: Institution, subject: string, options: Partial<FilingCheckOptions> = {}) => {
  const finding = checkFiling(record, { asOf, ...options }).findings.find(
    (found) => found.subject === subject,
  );
  return [finding?.outcome, finding?.code];
};

describe('a whole file', () => {
  it('is complete', () => {
    const check = checkFiling(whole, { asOf });
    expect(check.findings.filter(({ outcome }) => outcome !== 'pass').map(({ subject }) => subject)).toEqual([
      'owners-consent',
      'person-qualification',
    ]);
    expect(check.state).toBe('complete');
  });
  it('is incomplete when one thing fails and open when one is not known', () => {
    expect(
      checkFiling(
        changed((record) => documents(record).splice(3, 1)),
        { asOf },
      ).state,
    ).toBe('incomplete');
    expect(
      checkFiling(
        changed((record) => delete one(record, 'premises')['validUntil']),
        { asOf },
      ).state,
    ).toBe('open');
  });
  it('is unknown on no day', () => {
    expect(checkFiling(whole, { asOf: '2026-02-30' }).state).toBe('open');
    expect(checkFiling(whole, { asOf: '' }).findings.every(({ outcome }) => outcome === 'unknown')).toBe(
      true,
    );
  });
});

describe('a paper', () => {
  it.each([
    ['premises', {}, 'pass', 'present'],
    ['premises', { validUntil: asOf }, 'pass', 'present'],
    ['premises', { validUntil: '2026-11-22' }, 'fail', 'expired'],
    ['premises', { validUntil: null }, 'unknown', 'no-end-date'],
    ['premises', { validUntil: '2026-13-01' }, 'unknown', 'no-date'],
    ['premises', { issuedOn: asOf }, 'pass', 'present'],
    ['premises', { issuedOn: '2026-11-24' }, 'fail', 'not-yet'],
    ['premises', { submittedOn: '2026-11-24' }, 'fail', 'not-yet'],
    ['commitment', { validUntil: null }, 'pass', 'present'],
    ['hygiene-evaluation', { result: 'fail' }, 'fail', 'result-fail'],
    ['hygiene-evaluation', { result: null }, 'unknown', 'no-result'],
    ['fire-certificate', { result: 'none' }, 'fail', 'result-fail'],
    ['staff-health', { result: null }, 'pass', 'present'],
  ] as const)('%s with %j: %s, %s', (kind, more, outcome, code) => {
    expect(
      about(
        changed((record) => Object.assign(one(record, kind), more)),
        kind,
      ),
    ).toEqual([outcome, code]);
  });

  it('is absent from a whole list only', () => {
    const without = changed((record) => {
      record['filing'].documents = documents(record).filter(({ kind }) => kind !== 'premises');
    });
    expect(about(without, 'premises')).toEqual(['fail', 'absent']);
    expect(about(without, 'premises', { unknowns: { '/filing/documents': 'unreadable' } })[0]).toBe(
      'unknown',
    );
    expect(about(without, 'premises', { unknowns: { '/filing/documents/3/kind': 'unreadable' } })[0]).toBe(
      'unknown',
    );
    expect(about(without, 'premises', { unknowns: { '/filing/documents/3/title': 'unreadable' } })[0]).toBe(
      'fail',
    );
    const unread = changed((record) => {
      one(record, 'premises')['kind'] = null;
    });
    expect(about(unread, 'premises')).toEqual(['unknown', 'may-be-among-unread']);
    expect(
      about(
        changed((record) => delete record['filing'].documents),
        'premises',
      ),
    ).toEqual(['unknown', 'list-missing']);
  });

  it('may be renewed: the good one counts', () => {
    const renewed = changed((record) =>
      documents(record).push(paper('premises', { validUntil: '2026-02-03' })),
    );
    expect(about(renewed, 'premises')).toEqual(['pass', 'present']);
  });

  it('needs no end date where the caller says so', () => {
    const record = changed((made) => delete one(made, 'licence')['validUntil']);
    expect(about(record, 'licence')).toEqual(['unknown', 'no-end-date']);
    expect(about(record, 'licence', { withoutEndDate: ['licence'] })).toEqual(['pass', 'present']);
  });

  it('is handed in when its day is recorded', () => {
    const record = changed((made) => {
      made['filing'].documents = documents(made).filter(({ kind }) => kind !== 'commitment');
      made['filing'].commitmentSignedOn = '2026-02-02';
    });
    expect(about(record, 'commitment')).toEqual(['pass', 'present']);
  });
});

describe('what is asked for', () => {
  it('hangs on meals', () => {
    const of = (mode: string | null, kinds: string[] | null) =>
      about(
        changed((record) => {
          record['filing'].documents = documents(record).filter(({ kind }) => kind !== 'food-licence');
          record['meals'].mode = mode;
          record['filing'].serviceKinds = kinds;
        }),
        'food-licence',
      );
    expect(of('own', ['care'])).toEqual(['fail', 'absent']);
    expect(of('none', ['meals'])).toEqual(['fail', 'absent']);
    expect(of('none', null)).toEqual(['unknown', 'requirement-unknown']);
    expect(of(null, ['meals'])).toEqual(['unknown', 'requirement-unknown']);
    expect(of('outside', ['meals'])).toEqual(['unknown', 'requirement-unknown']);
    expect(of('none', ['care'])).toEqual(['not-applicable', 'not-required']);
    expect(of(null, ['care'])).toEqual(['unknown', 'requirement-unknown']);
  });

  it('hangs on the kind', () => {
    const bare = (kind: string | null) =>
      changed((record) => {
        record['kind'] = kind;
        record['filing'].documents = [];
      });
    expect(about(bare('institution'), 'premises')).toEqual(['fail', 'absent']);
    expect(about(bare('institution'), 'owners-consent')).toEqual(['not-applicable', 'not-required']);
    expect(about(bare('home-based'), 'premises')).toEqual(['unknown', 'requirement-unknown']);
    expect(about(bare('home-based'), 'owners-consent')).toEqual(['fail', 'absent']);
    expect(about(bare(null), 'premises')).toEqual(['unknown', 'requirement-unknown']);
    expect(about(bare(null), 'filing-form')).toEqual(['fail', 'absent']);
  });
});

describe('the file and the record', () => {
  it.each<[string, (record: Record<string, any>) => void, string, string]>([
    ['credit-code', (record) => (record['creditCode'] = '91110000600037341X'), 'fail', 'malformed'],
    ['credit-code', (record) => delete record['creditCode'], 'unknown', 'not-known'],
    ['licence-number', (record) => (one(record, 'licence')['number'] = '1'), 'unknown', 'not-known'],
    [
      'licence-number',
      (record) => {
        one(record, 'licence')['number'] = '1';
        record['registration'].certificateNumber = '2';
      },
      'fail',
      'differs',
    ],
    ['scope', (record) => (record['registration'].scopeText = '教育咨询'), 'fail', 'differs'],
    ['scope', (record) => delete record['registration'].scopeText, 'unknown', 'not-known'],
    ['authority-level', (record) => (record['filing'].level = 'city'), 'fail', 'differs'],
    ['authority-level', (record) => delete record['filing'].level, 'unknown', 'not-known'],
    ['authority-place', (record) => (record['filing'].divisionCode = '320106'), 'fail', 'differs'],
    ['authority-place', (record) => (record['filing'].divisionCode = '110106'), 'unknown', 'not-known'],
    ['authority-place', (record) => (record['filing'].divisionCode = '371202'), 'unknown', 'not-known'],
    ['registered-first', (record) => (record['registration'].registeredOn = '2026-02-02'), 'pass', 'agrees'],
    ['registered-first', (record) => (record['registration'].registeredOn = '2026-02-03'), 'fail', 'differs'],
    [
      'registered-first',
      (record) => (record['registration'].registeredOn = '2026-02-30'),
      'unknown',
      'not-known',
    ],
    ['meals', (record) => (record['meals'].mode = 'none'), 'fail', 'differs'],
    ['meals', (record) => delete record['filing'].serviceKinds, 'unknown', 'not-known'],
  ])('%s: case %#', (subject, change, outcome, code) => {
    expect(about(changed(change), subject)).toEqual([outcome, code]);
  });
});

/** Pointers of all values of a record. */
const pointers = (value: unknown, at: readonly (string | number)[] = []): (string | number)[][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => {
        const here = [...at, Array.isArray(value) ? Number(key) : key];
        // an element of a list is not masked: its place stays
        return [...(Array.isArray(value) ? [] : [here]), ...pointers(inner, here)];
      });

describe('less data', () => {
  it('never makes a finding pass that did not, and never settles one otherwise', () => {
    const variants = [
      whole,
      changed((record) => documents(record).splice(3, 2)),
      changed((record) => (record['meals'].mode = 'none')),
      changed((record) => (record['kind'] = 'home-based')),
      changed((record) => (one(record, 'hygiene-evaluation')['result'] = 'fail')),
      changed((record) => (one(record, 'premises')['validUntil'] = '2026-02-03')),
      changed((record) => (record['registration'].scopeText = '家庭托育服务')),
      changed((record) => (record['filing'].divisionCode = '320106')),
      changed((record) => (record['staff'][0].healthChecks[0].result = 'unfit')),
      changed((record) => (record['staff'][0].healthChecks[0].validUntil = '2026-11-22')),
      changed((record) => record['staff'][0].healthChecks.push({ date: '2026-06-01', result: 'unfit' })),
      changed((record) => (record['staff'][0].trainings = [])),
      changed((record) => (record['staff'][1].alsoRoles = ['guard'])),
      changed((record) => (record['staff'][2].certificates = [])),
    ];
    fc.assert(
      fc.property(
        fc
          .constantFrom(...variants)
          .chain((record) =>
            fc.tuple(fc.constant(record), fc.subarray(pointers(record), { minLength: 1, maxLength: 4 })),
          ),
        ([record, masked]) => {
          const less = structuredClone(record) as any;
          for (const path of masked) {
            let holder = less;
            for (const key of path.slice(0, -1)) holder = holder?.[key];
            if (holder !== undefined && holder !== null) holder[path.at(-1) as string] = null;
          }
          // a finding of the shorter record against the one of the same person, or of the whole list
          const place = ({ subject, person }: FilingFinding) => `${subject} ${person?.pointer ?? ''}`;
          const full = new Map(
            checkFiling(record, { asOf }).findings.map((one) => [place(one), one.outcome]),
          );
          for (const finding of checkFiling(less, { asOf }).findings) {
            if (finding.outcome !== 'unknown')
              expect([place(finding), finding.outcome]).toEqual([place(finding), full.get(place(finding))]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
