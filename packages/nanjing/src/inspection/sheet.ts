import type { Locale, Outcome, Plan, Report, Verification } from '@tuoyu/core';
import { findInstrument } from '@tuoyu/instruments';
import { type BodyId, bodies } from '../responsibilities/bodies.js';
import { supervisorsOf } from './departments.js';

/** Format of the sheets of an inspection. */
export const INSPECTION_SHEETS_FORMAT = 'tuoyu-inspection-sheets/1';

/** One thing to look at on site. */
export interface SheetItem {
  readonly rule: string;
  /** The class, room or person; empty for the whole institution. */
  readonly pointer: string;
  readonly subject: string;
  /** What is required, in words. */
  readonly title: string;
  /** What the officers have to see before they answer, where the rule says. */
  readonly evidence: string;
  readonly obligation: string;
  /** Whether a breach counts for the verdict. */
  readonly binding: boolean;
  readonly verified: Verification;
  readonly basis: string;
  /** What the record tells; null without a report. */
  readonly recorded: Outcome | null;
  /** Other bodies that supervise the same. */
  readonly also: readonly BodyId[];
  /** Row of the dossier that names the body; null where no text names one. */
  readonly row: string | null;
}

/** The checklist of one department; `null` gathers what no text gives to a department. */
export interface InspectionSheet {
  readonly department: BodyId | null;
  readonly title: string;
  readonly items: readonly SheetItem[];
}

/** Sheets of an inspection as a file. */
export interface InspectionSheets {
  readonly format: typeof INSPECTION_SHEETS_FORMAT;
  /** Day of the rules. */
  readonly asOf: string;
  /** Name or key of the institution; empty where the sheets are of none. */
  readonly institution: string;
  readonly sheets: readonly InspectionSheet[];
}

/** Options of {@link inspectionSheets}. */
export interface SheetOptions {
  readonly locale: Locale;
  /** A report of the same plan: rows by class, room and person, with what the record tells. */
  readonly report?: Report;
  /** Whether also what the report finds not applicable is listed. Default no. */
  readonly all?: boolean;
}

const notStated = { 'zh-CN': '法规未写明部门', en: 'Department not stated' };

/** Instrument and clause as they are cited. */
const cited = (basis: readonly { readonly instrument: string; readonly clause: string }[], locale: Locale) =>
  basis
    .map(({ instrument: id, clause }) => `${findInstrument(id)?.shortTitle[locale] ?? id} ${clause}`)
    .join(locale === 'en' ? '; ' : '；');

/**
 * The checklist of an on-site inspection, one sheet a department, from the operating rules of a plan that bind the
 * institution or its staff. A department stands only where a text names it as supervising; a rule of several departments stands on
 * the sheet of each.
 */
export const inspectionSheets = (plan: Plan, options: SheetOptions): readonly InspectionSheet[] => {
  const { locale, report, all = false } = options;
  const sheets = new Map<BodyId | null, SheetItem[]>();
  const findings = new Map<string, Report['findings'][number][]>();
  for (const finding of report?.findings ?? []) {
    const own = findings.get(finding.rule);
    if (own === undefined) findings.set(finding.rule, [finding]);
    else own.push(finding);
  }
  for (const planned of plan.rules) {
    const { rule, summary } = planned;
    if (summary.addressee !== 'institution' && summary.addressee !== 'person') continue;
    if (summary.phases !== undefined && !summary.phases.includes('operation')) continue;
    const own = (findings.get(rule.id) ?? []).filter(({ outcome }) => all || outcome !== 'not-applicable');
    const subjects =
      report === undefined
        ? [{ pointer: '', subject: '', recorded: null }]
        : own.map(({ subject, outcome }) => ({
            pointer: subject.pointer,
            // a list that nobody filled in has no subjects of its own
            subject: subject.label ?? (/\/\d+$/u.test(subject.pointer) ? subject.pointer : ''),
            recorded: outcome,
          }));
    const supervisors = supervisorsOf(planned);
    const places = supervisors.length === 0 ? [{ body: null, row: null }] : supervisors;
    for (const { body, row } of places) {
      const sheet = sheets.get(body) ?? [];
      sheets.set(body, sheet);
      for (const subject of subjects)
        sheet.push({
          rule: rule.id,
          ...subject,
          title: rule.question?.text[locale] ?? plainTitle(rule.title.pass[locale]),
          evidence: rule.question?.evidence[locale] ?? '',
          obligation: summary.obligation,
          binding: summary.binding,
          verified: summary.verified,
          basis: cited(summary.basis, locale),
          also: supervisors.map((other) => other.body).filter((other) => other !== body),
          row,
        });
    }
  }
  return [...sheets]
    .filter(([, items]) => items.length > 0)
    .sort(([a], [b]) => order(a) - order(b))
    .map(([department, items]) => ({
      department,
      title: department === null ? notStated[locale] : bodies[department][locale],
      items,
    }));
};

// a title speaks of the numbers of a record; on an empty sheet there are none
const plainTitle = (title: string): string => title.replace(/\{[^{}]+\}/gu, '…');

const order = (department: BodyId | null): number =>
  department === null ? Number.POSITIVE_INFINITY : Object.keys(bodies).indexOf(department);
