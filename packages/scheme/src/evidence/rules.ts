import type { Part, Weighted } from '../engine/part.js';
import { ABSENT } from '../engine/part.js';
import { ratio } from '../engine/ratio.js';
import { FULL, NONE } from '../fraction.js';
import type { Can } from './evidence.js';

/** Full when no subject fails, else none; absent when the rule applies to none. */
export const allPass = (cans: readonly Can[]): Part => {
  let [mayFail, mustFail, mayPass, mayBeOut] = [false, false, false, true];
  for (const can of cans) {
    if (can.fail) {
      mayFail = true;
      if (!can.pass && !can.absent) mustFail = true;
    }
    if (can.pass) mayPass = true;
    if (!can.absent) mayBeOut = false;
  }
  if (!mayFail && !mayPass) return ABSENT;
  const full = mayPass && !mustFail;
  return { lo: mayFail ? NONE : FULL, hi: full ? FULL : NONE, mayBeIn: true, mayBeOut };
};

/** One subject as a part of a mean. */
export const subjectPart = ({ pass, fail, absent, unseen }: Can): Part => ({
  lo: fail ? NONE : FULL,
  hi: pass ? FULL : NONE,
  mayBeIn: pass || fail,
  mayBeOut: absent,
  ...(unseen && (pass || fail) ? { unbounded: true } : {}),
});

const equally = (part: Part): Weighted => ({ weight: 1n, part });

/** Share of the subjects that pass, and the subjects themselves. */
export const subjectsOf = (cans: readonly Can[]): readonly Part[] => cans.map(subjectPart);

/** Mean of parts that count alike. */
export const meanOf = (parts: readonly Part[]): Part => ratio(parts.map(equally));
