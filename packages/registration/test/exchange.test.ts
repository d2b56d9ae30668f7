// biome-ignore-all lint/suspicious/noExplicitAny: messages are spoiled on purpose, whatever their types
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generated } from '../scripts/generated.js';
import { shapeProblems } from '../src/exchange/shape.js';
import { checkMessage, type MessageKind, messageKinds, messageSchema, recipientsOf } from '../src/index.js';

const validatorOf = (kind: MessageKind) =>
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(messageSchema(kind));
const subject = {
  name: '南京市鼓楼区小天使托育园',
  creditCode: '91110000600037341L',
  divisionCode: '320106',
};
const to = (...bodies: string[]) =>
  bodies.map((body) => ({ body, sentOn: '2024-06-04', receivedOn: null as string | null }));
const make = (kind: MessageKind, sender: string, recipients: object[], data: object) => ({
  format: 'tuoyu-exchange/1',
  kind,
  sender: { body: sender, divisionCode: '320106' },
  recipients,
  subject,
  data,
});

/** Made up: one message of each kind. */
const good: { readonly [K in MessageKind]: any } = {
  registered: make('registered', 'civil-affairs', to('health', 'police'), {
    registeredOn: '2024-06-03',
    scopeText: '托育服务',
  }),
  filed: make('filed', 'health', to('institution'), { receiptNumber: '1', receiptOn: '2024-06-03' }),
  noticed: make('noticed', 'health', to('institution'), {
    noticeOn: '2024-06-03',
    notice: 'basic-conditions',
    reasons: [],
  }),
  changed: make('changed', 'institution', to('health'), { item: 'name', changedOn: '2024-06-03' }),
  closed: make('closed', 'civil-affairs', to('health'), { closedOn: '2024-06-03', what: 'registration' }),
};
const with_ = (kind: MessageKind, change: (message: any) => void) => {
  const message = structuredClone(good[kind]);
  change(message);
  return checkMessage(message).map(({ pointer, code }) => `${pointer} ${code}`);
};

describe.each(messageKinds)('%s', (kind) => {
  it('is published as its schema', () => {
    const file = `schemas/${kind}.schema.json`;
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toBe(generated()[file]);
  });
  it('is accepted whole, and by ajv', () => {
    expect(checkMessage(good[kind])).toEqual([]);
    expect(validatorOf(kind)(good[kind])).toBe(true);
  });
  it('holds no key more and none less', () => {
    expect(with_(kind, (message) => (message.subject.phone = '025'))).toEqual(['/subject/phone unknown-key']);
    for (const key of Object.keys(good[kind].data))
      expect(with_(kind, (message) => delete message.data[key])).toEqual([`/data/${key} missing`]);
  });
  it('is judged as ajv judges it, whatever is put in', () => {
    const validate = validatorOf(kind);
    const paths = [
      'format',
      'sender',
      'sender.body',
      'recipients',
      'recipients.0',
      'recipients.0.receivedOn',
      'subject.creditCode',
      'data',
      ...Object.keys(good[kind].data).map((key) => `data.${key}`),
    ];
    const values = fc.oneof(
      fc.constantFrom<unknown>(null, '', ' ', 1, [], {}, 'health', '2024-06-03', '2024-6-3', [''], 'x'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        const message = structuredClone(good[kind]);
        const keys = path.split('.');
        const holder = keys.slice(0, -1).reduce((at, key) => at[key], message);
        holder[keys.at(-1) as string] = value;
        expect(shapeProblems(message, messageSchema(kind)).length === 0).toBe(validate(message));
      }),
    );
  });
});

describe('a message', () => {
  it('is received after it was sent and sent after the event', () => {
    expect(with_('changed', (message) => (message.recipients[0].receivedOn = '2024-06-03'))).toEqual([
      '/recipients/0 received-before-sent',
    ]);
    expect(with_('changed', (message) => (message.recipients[0].receivedOn = '2024-06-04'))).toEqual([]);
    expect(with_('changed', (message) => (message.recipients[0].sentOn = '2024-06-02'))).toEqual([
      '/recipients/0 sent-before-event',
    ]);
    expect(with_('changed', (message) => (message.recipients[0].sentOn = '2024-06-31'))).toEqual([
      '/recipients/0 bad-day',
    ]);
    expect(with_('changed', (message) => (message.data.changedOn = '2024-02-30'))).toContain('/data bad-day');
  });
  it('reaches everybody it must, once', () => {
    expect(with_('registered', (message) => message.recipients.pop())).toEqual([
      '/recipients recipient-missing',
    ]);
    expect(with_('registered', (message) => message.recipients.push(message.recipients[0]))).toEqual([
      '/recipients/2 recipient-twice',
    ]);
    const away = (message: any) => {
      message.recipients.pop();
      message.subject.divisionCode = '330106';
    };
    expect(with_('registered', away)).toEqual([]);
  });
  it('has a credit code, places and reasons', () => {
    expect(with_('filed', (message) => (message.subject.creditCode = '91110000600037341X'))).toEqual([
      '/subject/creditCode bad-credit-code',
    ]);
    expect(with_('filed', (message) => (message.sender.divisionCode = '990106'))).toEqual([
      '/sender/divisionCode no-such-place',
    ]);
    expect(with_('noticed', (message) => (message.data.notice = 'not-met'))).toEqual([
      '/data/reasons reasons-missing',
    ]);
  });
  it.each([[null], [1], ['x'], [[]], [{}], [{ kind: 'toString' }], [{ kind: 'filed' }]])(
    '%j is none, without a fault',
    (value) => {
      expect(checkMessage(value).length).toBeGreaterThan(0);
    },
  );
});

describe('recipients', () => {
  it('of a registration in Nanjing are health and police while the plan applies', () => {
    const of = (asOf: string, place?: string, planInForce?: boolean) =>
      recipientsOf('registered', { asOf, place, planInForce });
    expect(of('2024-06-03', '320106').bodies).toEqual(['health', 'police']);
    expect(of('2020-12-29', '320106').bodies).toEqual(['health']);
    expect(of('2024-06-03', '330106')).toMatchObject({ bodies: ['health'], questions: [] });
    expect(of('2026-01-01', '320106')).toMatchObject({
      bodies: ['health'],
      questions: [{ ask: ['health', 'police'] }],
    });
    expect(of('2026-01-01', '320106', true).bodies).toEqual(['health', 'police']);
    expect(of('2026-01-01', '320106', false).questions).toEqual([]);
    expect(recipientsOf('registered', { homeBased: true, place: '330106' }).basis[0]?.row).toBe('AN040');
  });
});
