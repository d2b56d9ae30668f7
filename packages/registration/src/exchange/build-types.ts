import type { Texts } from '@tuoyu/core';
import type { RegistrationBasis } from '../cite.js';
import type { OpenQuestion } from '../route/types.js';
import type { MessageIssue } from './messages.js';
import type { MessageKind, MessageOf, RecipientBody, Sender } from './types.js';

/** When a recipient was sent the message, and when it had it; the caller says so, no clock is read. */
export interface Dispatch {
  /** Day (ISO) of sending. */
  readonly sentOn: string;
  /** Day (ISO) of receipt; null or left out until it is there. */
  readonly receivedOn?: string | null | undefined;
}

/** What every message is built with besides the record. */
export interface BuildOptions {
  /** Who gets it and when. Every recipient that the texts of the day ask for must be named. */
  readonly to: { readonly [B in RecipientBody]?: Dispatch | undefined };
  /** Whether the plan of Nanjing still applies after 2025. */
  readonly planInForce?: boolean | undefined;
}

/** What a message of each kind is built with. */
export interface MessageOptions {
  /** The record names the registrar. */
  readonly registered: BuildOptions;
  /** The health authority of the filing sends it. */
  readonly filed: BuildOptions;
  readonly noticed: BuildOptions & {
    /** Which of the two notices is told. */
    readonly notice: 'basic-conditions' | 'not-met';
  };
  readonly changed: BuildOptions & {
    readonly sender: Exclude<Sender, 'health'>;
    /** The change: of what is registered or of what is filed, by its position in the list. */
    readonly change: { readonly of: 'registration' | 'filing'; readonly at: number };
  };
  readonly closed: BuildOptions & {
    readonly sender: Exclude<Sender, 'health'>;
    readonly what: 'registration' | 'filing';
  };
}

/** Why no message could be built. */
export interface BuildIssue {
  /** Where: a value of the record, of the options, or of the message that would have come out. */
  readonly in: 'record' | 'options' | 'message';
  readonly pointer: string;
  /** `missing`: the record has no such value; `not-a-day`, `not-a-place`: it has one that is none. */
  readonly code:
    | 'missing'
    | 'not-a-day'
    | 'not-a-place'
    | 'not-a-registrar'
    | 'not-a-recipient'
    | MessageIssue['code'];
  readonly message: Texts;
}

/** A message, or why there is none. */
export interface BuiltMessage<K extends MessageKind> {
  /** Null when there is an issue. */
  readonly message: MessageOf<K> | null;
  readonly issues: readonly BuildIssue[];
  /** Who else may have to get it: what no row says. */
  readonly questions: readonly OpenQuestion[];
  /** Why these recipients. */
  readonly basis: readonly RegistrationBasis[];
}
