// biome-ignore-all lint/suspicious/noExplicitAny: records are spoiled on purpose, whatever their types
import type { Institution } from '@tuoyu/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildMessage,
  checkMessage,
  type MessageKind,
  type MessageOptions,
  messageKinds,
  messageSchema,
} from '../src/index.js';

/** Made up; it holds more than any message may carry. */
const record: Institution = {
  key: 'demo',
  kind: 'institution',
  name: '南京市鼓楼区小天使托育园',
  creditCode: '91110000600037341L',
  site: { divisionCode: '320106', address: '某路1号' },
  staff: [{ name: '某甲', phone: '02500000000', role: 'head' }],
  registration: {
    authority: 'civil-affairs',
    divisionCode: '320106',
    certificateNumber: '1',
    registeredOn: '2024-06-03',
    scopeText: '托育服务',
    changes: [{ item: 'legal-representative', changedOn: '2024-09-02', registeredOn: '2024-09-20' }],
    cancelledOn: '2025-06-30',
  },
  filing: {
    divisionCode: '320106',
    receiptOn: '2024-06-10',
    receiptNumber: '备2024001',
    noticeOn: '2024-06-11',
    refusedOn: '2024-06-12',
    refusalReasons: ['卫生评价不合格'],
    changes: [
      { item: 'places', changedOn: '2024-08-01' },
      { item: 'head', changedOn: '2024-09-03' },
    ],
    cancelledOn: '2025-07-01',
  },
};
const later = { sentOn: '2025-07-02' };

/** How each kind is asked for, so that nothing is missing. */
const good: { readonly [K in MessageKind]: MessageOptions[K] } = {
  registered: {
    to: { health: { sentOn: '2024-06-04', receivedOn: '2024-06-05' }, police: { sentOn: '2024-06-06' } },
  },
  filed: { to: { institution: later } },
  noticed: { to: { institution: later }, notice: 'not-met' },
  changed: { to: { health: later }, sender: 'institution', change: { of: 'filing', at: 1 } },
  closed: { to: { health: later }, sender: 'civil-affairs', what: 'registration' },
};
const build = (kind: MessageKind, change: (made: any) => void = () => undefined, more: object = {}) => {
  const made = structuredClone(record);
  change(made);
  return buildMessage(kind, made, { ...good[kind], ...more } as never);
};
const found = (built: ReturnType<typeof build>) =>
  built.issues.map(({ in: where, pointer, code }) => `${where} ${pointer} ${code}`);

describe('a message built from a record', () => {
  it('of a registration names the registrar, both recipients with their days, and the least data', () => {
    expect(build('registered').message).toEqual({
      format: 'tuoyu-exchange/1',
      kind: 'registered',
      sender: { body: 'civil-affairs', divisionCode: '320106' },
      recipients: [
        { body: 'health', sentOn: '2024-06-04', receivedOn: '2024-06-05' },
        { body: 'police', sentOn: '2024-06-06', receivedOn: null },
      ],
      subject: { name: '南京市鼓楼区小天使托育园', creditCode: '91110000600037341L', divisionCode: '320106' },
      data: { registeredOn: '2024-06-03', scopeText: '托育服务' },
    });
  });

  it.each<[MessageKind, object, object, object]>([
    [
      'filed',
      {},
      { body: 'health', divisionCode: '320106' },
      { receiptNumber: '备2024001', receiptOn: '2024-06-10' },
    ],
    [
      'noticed',
      {},
      { body: 'health', divisionCode: '320106' },
      { noticeOn: '2024-06-12', notice: 'not-met', reasons: ['卫生评价不合格'] },
    ],
    [
      'noticed',
      { notice: 'basic-conditions' },
      { body: 'health', divisionCode: '320106' },
      { noticeOn: '2024-06-11', notice: 'basic-conditions', reasons: [] },
    ],
    [
      'changed',
      {},
      { body: 'institution', divisionCode: '320106' },
      { item: 'head', changedOn: '2024-09-03' },
    ],
    [
      'changed',
      { sender: 'civil-affairs', change: { of: 'registration', at: 0 } },
      { body: 'civil-affairs', divisionCode: '320106' },
      { item: 'legal-representative', changedOn: '2024-09-02' },
    ],
    [
      'closed',
      {},
      { body: 'civil-affairs', divisionCode: '320106' },
      { closedOn: '2025-06-30', what: 'registration' },
    ],
    [
      'closed',
      { sender: 'institution', what: 'filing' },
      { body: 'institution', divisionCode: '320106' },
      { closedOn: '2025-07-01', what: 'filing' },
    ],
  ])('%s with %j', (kind, more, sender, data) => {
    expect(build(kind, undefined, more).message).toMatchObject({ sender, data });
  });

  it.each(messageKinds)('passes the published schema and the check: %s', (kind) => {
    const { message, issues } = build(kind);
    expect(issues).toEqual([]);
    expect(new Ajv2020({ strict: true, allowUnionTypes: true }).compile(messageSchema(kind))(message)).toBe(
      true,
    );
    expect(checkMessage(message)).toEqual([]);
  });

  it.each(messageKinds)('carries nothing that is not declared: %s', (kind) => {
    const text = JSON.stringify(build(kind).message);
    for (const secret of ['某甲', '02500000000', '某路1号', 'certificateNumber', 'demo'])
      expect(text).not.toContain(secret);
  });
});

describe('a record that lacks something', () => {
  it.each<[MessageKind, (made: any) => void, string]>([
    ['registered', (made) => delete made.name, 'record /name missing'],
    ['registered', (made) => (made.creditCode = null), 'record /creditCode missing'],
    ['registered', (made) => (made.creditCode = '91110000600037341X'), 'record /creditCode bad-credit-code'],
    [
      'registered',
      (made) => (made.registration.registeredOn = '2024-02-30'),
      'record /registration/registeredOn not-a-day',
    ],
    ['registered', (made) => (made.registration.scopeText = ' '), 'record /registration/scopeText missing'],
    ['registered', (made) => delete made.registration.authority, 'record /registration/authority missing'],
    [
      'registered',
      (made) => (made.registration.authority = 'other'),
      'record /registration/authority not-a-registrar',
    ],
    [
      'registered',
      (made) => delete made.registration.divisionCode,
      'record /registration/divisionCode missing',
    ],
    ['filed', (made) => delete made.filing.receiptNumber, 'record /filing/receiptNumber missing'],
    ['filed', (made) => (made.filing.divisionCode = '鼓楼区'), 'record /filing/divisionCode not-a-place'],
    ['noticed', (made) => (made.filing.refusalReasons = []), 'record /filing/refusalReasons missing'],
    ['noticed', (made) => delete made.filing.refusedOn, 'record /filing/refusedOn missing'],
    ['changed', (made) => made.filing.changes.pop(), 'record /filing/changes/1/changedOn missing'],
    ['closed', (made) => delete made.registration.cancelledOn, 'record /registration/cancelledOn missing'],
  ])('%s: case %# is refused, and told where', (kind, change, expected) => {
    const built = build(kind, change);
    expect(built.message).toBeNull();
    expect(found(built)).toContain(expected);
  });

  it('gives every issue a text in both languages, and no issue twice', () => {
    for (const kind of messageKinds) {
      const { message, issues } = buildMessage(kind, {}, { ...good[kind], to: {} } as never);
      expect(message).toBeNull();
      expect(
        issues.every(({ message: text }) => /[\u4e00-\u9fff]/u.test(text['zh-CN']) && text.en !== ''),
      ).toBe(true);
      const names = issues.map(({ in: where, pointer, code }) => `${where} ${pointer} ${code}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('the recipients', () => {
  it('must be named with a day: in Nanjing the police too', () => {
    const to = { health: { sentOn: '2024-06-04' } };
    expect(found(build('registered', undefined, { to }))).toEqual(['options /to/police recipient-missing']);
    const moved = (made: any) => (made.site.divisionCode = '330106');
    expect(build('registered', moved, { to }).message?.recipients).toEqual([
      { body: 'health', sentOn: '2024-06-04', receivedOn: null },
    ]);
  });

  it('hang on the plan from 2026 on', () => {
    const late = (made: any) => (made.registration.registeredOn = '2026-01-05');
    const to = { health: { sentOn: '2026-01-06' } };
    expect(build('registered', late, { to })).toMatchObject({
      issues: [],
      questions: [{ ask: ['health', 'police'] }],
    });
    expect(found(build('registered', late, { to, planInForce: true }))).toEqual([
      'options /to/police recipient-missing',
    ]);
    expect(build('registered', late, { to, planInForce: false })).toMatchObject({
      issues: [],
      questions: [],
    });
  });

  it('are those of the kind, and their days those of a calendar', () => {
    expect(found(build('noticed', undefined, { to: { institution: later, police: later } }))).toEqual([
      'options /to/police not-a-recipient',
    ]);
    const of = (dispatch: object) => found(build('filed', undefined, { to: { institution: dispatch } }));
    expect(of({ sentOn: '2024-06-09' })).toEqual(['options /to/institution sent-before-event']);
    expect(of({ sentOn: '2024-06-10' })).toEqual([]);
    expect(of({ sentOn: '2024-06-10', receivedOn: '2024-06-09' })).toEqual([
      'options /to/institution received-before-sent',
    ]);
    expect(of({ sentOn: '2024-06-31' })).toEqual(['options /to/institution bad-day']);
    expect(of({ sentOn: 'soon' })).toEqual(['options /to/institution/sentOn not-allowed']);
  });
});

describe('any record', () => {
  it('gives a message that passes, or an issue', () => {
    const value = fc.constantFrom<unknown>(
      null,
      undefined,
      '',
      ' ',
      '2024-02-30',
      'x',
      '320106',
      '990101',
      1,
      [],
      {},
    );
    const paths = [
      'name',
      'creditCode',
      'site',
      'registration',
      'filing',
      'registration.authority',
      'registration.changes',
      'filing.changes',
      'filing.refusalReasons',
      'filing.receiptOn',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...messageKinds),
        fc.array(fc.tuple(fc.constantFrom(...paths), value), { maxLength: 3 }),
        (kind, changes) => {
          const built = build(kind, (made) => {
            for (const [path, put] of changes) {
              const keys = path.split('.');
              const holder = keys.slice(0, -1).reduce((at, key) => at?.[key], made);
              if (typeof holder === 'object' && holder !== null) holder[keys.at(-1) as string] = put;
            }
          });
          if (built.message === null) expect(built.issues).not.toEqual([]);
          else expect([built.issues, checkMessage(built.message)]).toEqual([[], []]);
        },
      ),
    );
  });
});
