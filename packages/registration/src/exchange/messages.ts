import { checkCreditCode, isIsoDate } from '@tuoyu/reference';
import { both } from '../bodies.js';
import { begunOn, dayOf, homeBased, measures25, nanjingPlan, type RegistrationBasis } from '../cite.js';
import { inNanjing, placeOf, planState } from '../place.js';
import type { OpenQuestion } from '../route/types.js';
import { messageKinds, messageSchema } from './schema.js';
import { type ShapeProblem, shapeProblems } from './shape.js';
import type { ExchangeMessage, MessageKind, RecipientBody } from './types.js';

/** Who gets a message, as far as the rows say. */
export interface Recipients {
  readonly bodies: readonly RecipientBody[];
  readonly basis: readonly RegistrationBasis[];
  readonly questions: readonly OpenQuestion[];
}

/** What the recipients of a message hang on. */
export interface RecipientOptions {
  readonly place?: string | undefined;
  readonly homeBased?: boolean | undefined;
  readonly asOf?: string | undefined;
  /** Whether the plan of Nanjing still applies after 2025. */
  readonly planInForce?: boolean | undefined;
}

const police = (zh: string, en: string): OpenQuestion => ({ text: both(zh, en), ask: ['health', 'police'] });

const ofRegistration = (options: RecipientOptions, on: string): Recipients => {
  const nanjing = inNanjing(placeOf(options.place));
  const plan = planState(on, options.planInForce);
  const toPolice = nanjing === true && plan === 'applies';
  const undecided = plan !== 'not' && nanjing !== false && !toPolice;
  const own =
    options.homeBased === true
      ? homeBased('on registration; article not read', 'AN040', 'secondary')
      : measures25('art. 6', 'N162');
  return {
    bodies: toPolice ? ['health', 'police'] : ['health'],
    basis: [own, ...(toPolice ? [nanjingPlan('三(二)2', 'L086')] : [])],
    questions: undecided ? [police('是否同时推送公安部门', 'whether the police get it too')] : [],
  };
};

/**
 * Who gets a message: the health department, and in Nanjing the police, of a registration; the institution of a receipt
 * and a notice; the health department of a change and an end. What no row says is a question.
 */
export const recipientsOf = (kind: MessageKind, options: RecipientOptions = {}): Recipients => {
  const on = dayOf(options.asOf) ?? '';
  const made = ((): Recipients => {
    if (kind === 'registered') return ofRegistration(options, on);
    if (kind === 'filed') {
      const basis = [measures25('art. 9 ¶1', 'N165')];
      return {
        bodies: ['institution'],
        basis,
        questions: [police('备案信息是否送公安等其他部门', 'whether the police or others get the filing')],
      };
    }
    if (kind === 'noticed')
      return {
        bodies: ['institution'],
        basis: [measures25('art. 9 ¶1', 'N165'), measures25('art. 9 ¶2', 'N166')],
        questions: [],
      };
    return {
      bodies: ['health'],
      basis: [measures25('art. 10', 'N167')],
      questions:
        inNanjing(placeOf(options.place)) === false
          ? []
          : [police('变更、注销信息是否同时推送公安部门', 'whether the police get changes and ends too')],
    };
  })();
  return { ...made, basis: on === '' ? [] : begunOn(made.basis, on) };
};

/** What is wrong with a message. */
export interface MessageIssue {
  readonly pointer: string;
  readonly code:
    | ShapeProblem['code']
    | 'unknown-kind'
    | 'bad-day'
    | 'received-before-sent'
    | 'sent-before-event'
    | 'recipient-twice'
    | 'recipient-missing'
    | 'bad-credit-code'
    | 'no-such-place'
    | 'reasons-missing';
}

const eventDay = (message: ExchangeMessage): string => {
  if (message.kind === 'registered') return message.data.registeredOn;
  if (message.kind === 'filed') return message.data.receiptOn;
  if (message.kind === 'noticed') return message.data.noticeOn;
  return message.kind === 'changed' ? message.data.changedOn : message.data.closedOn;
};

const meaningIssues = (message: ExchangeMessage, options: RecipientOptions): readonly MessageIssue[] => {
  const issues: MessageIssue[] = [];
  const event = eventDay(message);
  if (!isIsoDate(event)) issues.push({ pointer: '/data', code: 'bad-day' });
  const seen = new Set<RecipientBody>();
  message.recipients.forEach(({ body, sentOn, receivedOn }, at) => {
    const pointer = `/recipients/${at}`;
    if (seen.has(body)) issues.push({ pointer, code: 'recipient-twice' });
    seen.add(body);
    if (!isIsoDate(sentOn) || (receivedOn !== null && !isIsoDate(receivedOn)))
      issues.push({ pointer, code: 'bad-day' });
    if (receivedOn !== null && receivedOn < sentOn) issues.push({ pointer, code: 'received-before-sent' });
    if (sentOn < event) issues.push({ pointer, code: 'sent-before-event' });
  });
  const asked = { ...options, place: message.subject.divisionCode };
  const on = isIsoDate(event) ? event : undefined;
  for (const body of recipientsOf(message.kind, { ...asked, asOf: on }).bodies)
    if (!seen.has(body)) issues.push({ pointer: '/recipients', code: 'recipient-missing' });
  if (checkCreditCode(message.subject.creditCode).level === 'invalid')
    issues.push({ pointer: '/subject/creditCode', code: 'bad-credit-code' });
  for (const part of ['subject', 'sender'] as const)
    if (placeOf(message[part].divisionCode) === undefined)
      issues.push({ pointer: `/${part}/divisionCode`, code: 'no-such-place' });
  if (message.kind === 'noticed' && message.data.notice === 'not-met' && message.data.reasons.length === 0)
    issues.push({ pointer: '/data/reasons', code: 'reasons-missing' });
  return issues;
};

/**
 * Checks a message: its shape by the published schema, then its days, its recipients as the texts of the day of the event
 * ask for them, its credit code and its places. Never throws.
 */
export const checkMessage = (value: unknown, options: RecipientOptions = {}): readonly MessageIssue[] => {
  const kind =
    typeof value === 'object' && value !== null && 'kind' in value ? (value.kind as MessageKind) : undefined;
  if (kind === undefined || !messageKinds.includes(kind)) return [{ pointer: '/kind', code: 'unknown-kind' }];
  const shape = shapeProblems(value, messageSchema(kind));
  return shape.length > 0 ? shape : meaningIssues(value as ExchangeMessage, options);
};
