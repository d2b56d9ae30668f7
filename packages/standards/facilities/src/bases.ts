import { cite } from '@tuoyu/instruments';

// What a breach can lead to, as information.

/** Orders, fines and closure for not meeting the standards and norms of childcare. */
export const normsBreach = [cite('population-family-planning-law', 'art. 41 ¶1', 'primary', 'N061')] as const;

/** Confiscation, deletion and fines for a camera in a forbidden spot, or for not looking for such cameras. */
export const cameraBreach = [cite('video-systems-regulation-2025', 'art. 27', 'primary', 'AN071')] as const;

/** An order, then a fine, for not filing the system or filing it falsely. */
export const filingBreach = [cite('video-systems-regulation-2025', 'art. 29', 'primary', 'AN067')] as const;
