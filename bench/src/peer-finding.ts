import type { Finding } from '@tuoyu/core';

/** What decided, as far as a peer can tell it; values are what the peer compared. */
export interface PeerReason {
  readonly pointer: string;
  readonly actual: unknown;
  readonly op: string;
  readonly required: unknown;
}

/** A finding that a peer's results are made into: as much of one of ours as the peer knows. */
export interface PeerFinding extends Pick<Finding, 'rule' | 'subject' | 'outcome'> {
  readonly deciding: readonly PeerReason[];
}
