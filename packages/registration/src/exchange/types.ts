import type { Body } from '../bodies.js';

/** Format of the messages. */
export const EXCHANGE_FORMAT = 'tuoyu-exchange/1';

/** What a message tells. */
export type MessageKind = 'registered' | 'filed' | 'noticed' | 'changed' | 'closed';

/** Bodies that send messages. */
export type Sender = Extract<
  Body,
  'staffing-office' | 'civil-affairs' | 'market-regulation' | 'approval-bureau' | 'health' | 'institution'
>;

/** Bodies that messages go to. */
export type RecipientBody = Extract<Body, 'health' | 'police' | 'institution'>;

/** A recipient with the days of sending and of receipt. */
export interface Recipient {
  readonly body: RecipientBody;
  readonly sentOn: string;
  /** Null until it is there. */
  readonly receivedOn: string | null;
}

/** Who the message is about: the least that tells institutions apart. */
export interface Subject {
  readonly name: string;
  readonly creditCode: string;
  /** Six-digit code of the seat. */
  readonly divisionCode: string;
}

/** What each kind of message carries besides its subject. No person, no telephone number. */
export interface MessageData {
  readonly registered: { readonly registeredOn: string; readonly scopeText: string };
  readonly filed: { readonly receiptNumber: string; readonly receiptOn: string };
  readonly noticed: {
    readonly noticeOn: string;
    readonly notice: 'basic-conditions' | 'not-met';
    /** Reasons, where the file does not meet the standards. */
    readonly reasons: readonly string[];
  };
  readonly changed: { readonly item: string; readonly changedOn: string };
  readonly closed: { readonly closedOn: string; readonly what: 'registration' | 'filing' };
}

/** A message of a kind. */
export type MessageOf<K extends MessageKind> = {
  readonly format: typeof EXCHANGE_FORMAT;
  readonly kind: K;
  readonly sender: { readonly body: Sender; readonly divisionCode: string };
  readonly recipients: readonly Recipient[];
  readonly subject: Subject;
  readonly data: MessageData[K];
};

/** A message between bodies. */
export type ExchangeMessage = { [K in MessageKind]: MessageOf<K> }[MessageKind];
