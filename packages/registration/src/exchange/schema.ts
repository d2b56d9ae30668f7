import { EXCHANGE_FORMAT, type MessageKind } from './types.js';

/** The part of JSON Schema that the messages use. */
export interface ExchangeSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly type?: 'object' | 'array' | 'string' | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minItems?: number;
  readonly items?: ExchangeSchema;
  readonly properties?: { readonly [key: string]: ExchangeSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/* @__NO_SIDE_EFFECTS__ */
const object = (properties: { readonly [key: string]: ExchangeSchema }): ExchangeSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const text: ExchangeSchema = { type: 'string', pattern: '\\S' };
const day: ExchangeSchema = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' };
const division: ExchangeSchema = { type: 'string', pattern: '^\\d{6}$' };
const creditCode: ExchangeSchema = { type: 'string', pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' };
const oneOf = (...codes: readonly string[]): ExchangeSchema => ({ type: 'string', enum: codes });
const dayOrNull: ExchangeSchema = { type: ['string', 'null'], pattern: day.pattern as string };

/** Bodies that register institutions. */
export const registrarBodies = [
  'staffing-office',
  'civil-affairs',
  'market-regulation',
  'approval-bureau',
] as const;

const kinds: {
  readonly [K in MessageKind]: {
    readonly senders: readonly string[];
    readonly recipients: readonly string[];
    readonly data: ExchangeSchema;
  };
} = {
  registered: {
    senders: registrarBodies,
    recipients: ['health', 'police'],
    data: object({ registeredOn: day, scopeText: text }),
  },
  filed: {
    senders: ['health'],
    recipients: ['institution', 'police'],
    data: object({ receiptNumber: text, receiptOn: day }),
  },
  noticed: {
    senders: ['health'],
    recipients: ['institution'],
    data: object({
      noticeOn: day,
      notice: oneOf('basic-conditions', 'not-met'),
      reasons: { type: 'array', items: text },
    }),
  },
  changed: {
    senders: [...registrarBodies, 'institution'],
    recipients: ['health', 'police'],
    data: object({ item: text, changedOn: day }),
  },
  closed: {
    senders: [...registrarBodies, 'institution'],
    recipients: ['health', 'police'],
    data: object({ closedOn: day, what: oneOf('registration', 'filing') }),
  },
};

/** JSON Schema (draft 2020-12) of a kind of message, as `schemas/` ships it. */
export const messageSchema = (kind: MessageKind): ExchangeSchema => {
  const { senders, recipients, data } = kinds[kind];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://tuoyu.dev/schemas/exchange/${kind}.schema.json`,
    title: `Exchange message: ${kind}`,
    ...object({
      format: { const: EXCHANGE_FORMAT },
      kind: { const: kind },
      sender: object({ body: oneOf(...senders), divisionCode: division }),
      recipients: {
        type: 'array',
        minItems: 1,
        items: object({ body: oneOf(...recipients), sentOn: day, receivedOn: dayOrNull }),
      },
      subject: object({ name: text, creditCode, divisionCode: division }),
      data,
    }),
  };
};

/** All kinds of message. */
export const messageKinds = Object.keys(kinds) as readonly MessageKind[];
