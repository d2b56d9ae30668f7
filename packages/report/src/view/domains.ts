import type { Finding, Locale, Outcome } from '@tuoyu/core';
import type { ReportProfile } from '../setting.js';

/** The outcomes in the order in which plots and tables show them. */
export const outcomeOrder: readonly Outcome[] = [
  'fail',
  'error',
  'unknown',
  'manual',
  'pass',
  'not-applicable',
];

/** The domain of a rule: what stands before the slash of its id. */
export const domainOf = (rule: string): string => rule.split('/', 1)[0] ?? '';

/** Names of domains: the title of the first pack with rules of the domain; with its id where a pack has several. */
export const domainNames = (profile: ReportProfile, locale: Locale): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { packs } of profile.layers) {
    for (const { rules, title } of packs) {
      const own = new Set(rules.map(({ id }) => domainOf(id)));
      for (const domain of own) {
        if (!names.has(domain))
          names.set(domain, own.size > 1 ? `${title[locale]} / ${domain}` : title[locale]);
      }
    }
  }
  return names;
};

/** Findings by outcome. */
export type Tally = { [O in Outcome]: number };

/** Findings by domain and outcome, domains by name. */
export const tallyByDomain = (findings: Iterable<Finding>): ReadonlyMap<string, Tally> => {
  const found = new Map<string, Tally>();
  for (const { rule, outcome } of findings) {
    const domain = domainOf(rule);
    const tally = found.get(domain) ?? {
      pass: 0,
      fail: 0,
      unknown: 0,
      'not-applicable': 0,
      manual: 0,
      error: 0,
    };
    tally[outcome] += 1;
    found.set(domain, tally);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
};
