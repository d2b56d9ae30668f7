import type { AppliedWaiver, Finding, Waiver } from '../report/report.js';
import { parseDay } from '../value/day.js';

/** Findings with the waivers that stand for them; a waiver changes no outcome. */
export const withWaivers = (
  findings: readonly Finding[],
  waivers: readonly Waiver[] = [],
  asOf: number,
): readonly Finding[] => {
  if (waivers.length === 0) return findings;
  return findings.map((finding) => {
    const own = waivers.filter(({ rule }) => rule === finding.rule);
    const waiver = appliedWaiver(own, finding.subject.pointer, asOf);
    return waiver === undefined ? finding : { ...finding, waiver };
  });
};

const appliedWaiver = (
  waivers: readonly Waiver[],
  pointer: string,
  asOf: number,
): AppliedWaiver | undefined => {
  const own = waivers
    .filter((w) => w.pointer === undefined || w.pointer === pointer)
    .map((w) => stated(w, asOf));
  return own.find((w) => w.state === 'active') ?? own[own.length - 1];
};

const stated = ({ reason, approver, from, until }: Waiver, asOf: number): AppliedWaiver => {
  const start = parseDay(from);
  const end = parseDay(until);
  const state =
    end === undefined || end < asOf ? 'expired' : start === undefined || start > asOf ? 'pending' : 'active';
  return { reason, approver, from, until, state };
};
