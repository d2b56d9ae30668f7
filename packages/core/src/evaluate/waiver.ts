import type { Finding, Waiver } from '../report/report.js';
import { standing } from './standing.js';

/** Findings with the waivers that stand for them; a waiver changes no outcome. */
export const withWaivers = (
  findings: readonly Finding[],
  waivers: readonly Waiver[] = [],
  asOf: number,
): readonly Finding[] =>
  findings.map((finding) => {
    const own = waivers
      .filter(
        ({ rule, pointer }) =>
          rule === finding.rule && (pointer ?? finding.subject.pointer) === finding.subject.pointer,
      )
      .map(({ reason, approver, from, until }) => ({
        reason,
        approver,
        from,
        until,
        state: standing(from, until, asOf),
      }));
    const waiver = own.find(({ state }) => state === 'active') ?? own[own.length - 1];
    return waiver === undefined ? finding : { ...finding, waiver };
  });
