import { cite } from '@tuoyu/instruments';

// What a breach can lead to, as information.

/** Works without the review or acceptance that they need, or used after a failed spot check: stop and fine. */
export const worksBreach = [cite('fire-law', 'art. 58', 'primary', 'AB039')] as const;

/** Equipment missing or broken, ways out blocked, obstacles on windows: order and fine. */
export const fireEquipmentBreach = [cite('fire-law', 'art. 60', 'primary', 'AB040')] as const;
