import type { Institution } from '@tuoyu/model';
import type { BuildIssue, BuildOptions, BuiltMessage, MessageOptions } from './build-types.js';
import { issueOf, type Reader, reader } from './fields.js';
import { checkMessage, recipientsOf } from './messages.js';
import { messageSchema, registrarBodies } from './schema.js';
import {
  EXCHANGE_FORMAT,
  type MessageData,
  type MessageKind,
  type MessageOf,
  type Recipient,
  type RecipientBody,
  type Sender,
} from './types.js';

interface Content<K extends MessageKind> {
  readonly sender: MessageOf<K>['sender'];
  readonly data: MessageData[K];
  readonly on: string;
}
type Contents = {
  readonly [K in MessageKind]: (record: Institution, read: Reader, options: MessageOptions[K]) => Content<K>;
};

const health = ({ filing }: Institution, read: Reader) =>
  ({ body: 'health', divisionCode: read.place('/filing/divisionCode', filing?.divisionCode) }) as const;

/** An institution sends from its seat, a registrar from its own place. */
const sentBy = (body: Sender, { registration, site }: Institution, read: Reader) => ({
  body,
  divisionCode:
    body === 'institution'
      ? read.place('/site/divisionCode', site?.divisionCode)
      : read.place('/registration/divisionCode', registration?.divisionCode),
});

const registrar = ({ registration }: Institution, read: Reader): Sender => {
  const given = registration?.authority;
  const known = registrarBodies.find((body) => body === given);
  if (known === undefined)
    read.note('/registration/authority', given == null ? 'missing' : 'not-a-registrar');
  return known ?? 'civil-affairs';
};

const contents: Contents = {
  registered: (record, read) => {
    const { registration } = record;
    const on = read.day('/registration/registeredOn', registration?.registeredOn);
    const scopeText = read.text('/registration/scopeText', registration?.scopeText);
    return {
      on,
      sender: sentBy(registrar(record, read), record, read),
      data: { registeredOn: on, scopeText },
    };
  },
  filed: (record, read) => {
    const { filing } = record;
    const on = read.day('/filing/receiptOn', filing?.receiptOn);
    const receiptNumber = read.text('/filing/receiptNumber', filing?.receiptNumber);
    return { on, sender: health(record, read), data: { receiptNumber, receiptOn: on } };
  },
  noticed: (record, read, { notice }) => {
    const { filing } = record;
    const failed = notice === 'not-met';
    const on = failed
      ? read.day('/filing/refusedOn', filing?.refusedOn)
      : read.day('/filing/noticeOn', filing?.noticeOn);
    const given: unknown = filing?.refusalReasons;
    const reasons: readonly string[] = failed && Array.isArray(given) ? given : [];
    if (failed && reasons.length === 0) read.note('/filing/refusalReasons', 'missing');
    return {
      on,
      sender: health(record, read),
      data: {
        noticeOn: on,
        notice,
        reasons: reasons.map((reason, at) => read.text(`/filing/refusalReasons/${at}`, reason)),
      },
    };
  },
  changed: (record, read, { sender, change: { of, at } }) => {
    const pointer = `/${of}/changes/${at}`;
    const change = record[of]?.changes?.[at];
    const on = read.day(`${pointer}/changedOn`, change?.changedOn);
    const item = read.text(`${pointer}/item`, change?.item);
    return { on, sender: sentBy(sender, record, read), data: { item, changedOn: on } };
  },
  closed: (record, read, { sender, what }) => {
    const on = read.day(`/${what}/cancelledOn`, record[what]?.cancelledOn);
    return { on, sender: sentBy(sender, record, read), data: { closedOn: on, what } };
  },
};

const bodies: readonly RecipientBody[] = ['health', 'institution', 'police'];

const recipientsFrom = (
  kind: MessageKind,
  { to }: BuildOptions,
  asked: readonly RecipientBody[],
  issues: BuildIssue[],
): readonly Recipient[] => {
  const allowed = messageSchema(kind).properties?.['recipients']?.items?.properties?.['body']?.enum ?? [];
  for (const body of asked)
    if (to[body] === undefined) issues.push(issueOf('options', `/to/${body}`, 'recipient-missing'));
  return bodies.flatMap((body): readonly Recipient[] => {
    const dispatch = to[body];
    if (dispatch === undefined) return [];
    if (!allowed.includes(body)) issues.push(issueOf('options', `/to/${body}`, 'not-a-recipient'));
    return [{ body, sentOn: dispatch.sentOn, receivedOn: dispatch.receivedOn ?? null }];
  });
};

/** Where a problem of a message comes from: the days of sending were given by the caller. */
const ofMessage = (
  message: MessageOf<MessageKind>,
  pointer: string,
  code: BuildIssue['code'],
): BuildIssue => {
  const [, at, key] = /^\/recipients\/(\d+)(\/\w+)?$/u.exec(pointer) ?? [];
  if (at !== undefined)
    return issueOf('options', `/to/${message.recipients[Number(at)]?.body}${key ?? ''}`, code);
  return pointer === '/subject/creditCode'
    ? issueOf('record', '/creditCode', code)
    : issueOf('message', pointer, code);
};

/**
 * Builds a message from a record: the least data that the published schema names and nothing else. The recipients are
 * those that the texts of the day of the event ask for (in Nanjing the police besides the health department); the caller
 * gives the days of sending and receipt. Without a needed value of the record, without a recipient that must have it, or
 * where the message would not pass {@link checkMessage}, there is no message but the issues. Never throws.
 *
 * @example
 * buildMessage('filed', {}, { to: {} }).message; // => null
 */
export const buildMessage = <K extends MessageKind>(
  kind: K,
  record: Institution,
  options: MessageOptions[K],
): BuiltMessage<K> => {
  const issues: BuildIssue[] = [];
  const read = reader(issues);
  const subject = {
    name: read.text('/name', record.name),
    creditCode: read.text('/creditCode', record.creditCode),
    divisionCode: read.place('/site/divisionCode', record.site?.divisionCode),
  };
  const { sender, data, on } = contents[kind](record, read, options);
  const {
    bodies: asked,
    questions,
    basis,
  } = recipientsOf(kind, {
    place: subject.divisionCode,
    homeBased: record.kind === 'home-based',
    asOf: on,
    planInForce: options.planInForce,
  });
  const recipients = recipientsFrom(kind, options, asked, issues);
  const message: MessageOf<K> = { format: EXCHANGE_FORMAT, kind, sender, recipients, subject, data };
  if (issues.length === 0)
    for (const { pointer, code } of checkMessage(message, { planInForce: options.planInForce }))
      issues.push(ofMessage(message, pointer, code));
  const once = issues.filter(
    (issue, at) => issues.findIndex((one) => one.pointer === issue.pointer && one.code === issue.code) === at,
  );
  return { message: once.length === 0 ? message : null, issues: once, questions, basis };
};
