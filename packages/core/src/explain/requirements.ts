import { fieldsMeasured, fieldsRead } from '../compile/check-profile.js';
import type { Plan } from '../compile/plan.js';
import type { FieldEntry, Sensitivity } from '../declare/field-table.js';
import type { Texts } from '../declare/texts.js';

/** A field that a plan reads. */
export interface Requirement {
  /** Its place in the field table; `*` stands for any position of a list. */
  readonly pattern: string;
  readonly label: Texts;
  readonly type: FieldEntry['type'];
  /** Of a number. */
  readonly unit?: string;
  readonly sensitivity: Sensitivity;
  /** Ids of the rules that read it, in order; empty where only measures do. */
  readonly rules: readonly string[];
}

/** The fields that a plan reads, before any data exist, in the order of the field table. */
export const requirements = ({ profile, rules }: Plan): readonly Requirement[] => {
  const readers = new Map<string, Set<string>>();
  const note = (pattern: string, rule: string): void => {
    const known = readers.get(pattern);
    if (known === undefined) readers.set(pattern, new Set([rule]));
    else known.add(rule);
  };
  const { seat } = profile;
  for (const { rule, when, require, params } of rules) {
    for (const pattern of fieldsRead(profile, rule)) note(pattern, rule.id);
    for (const list of listsAbove(rule.subjects)) note(list, rule.id);
    // What a lower layer adds or changes holds by the seat, which the rule itself does not name.
    if (seat !== undefined && names([when, require, params], seat)) note(seat, rule.id);
  }
  const measured = fieldsMeasured(profile);
  return Object.entries(profile.fields).flatMap(([pattern, entry]) => {
    const own = readers.get(pattern) ?? [];
    if (!readers.has(pattern) && !measured.has(pattern)) return [];
    return [
      {
        pattern,
        label: entry.label,
        type: entry.type,
        ...(entry.type === 'number' ? { unit: entry.unit } : {}),
        sensitivity: entry.sensitivity,
        rules: [...own].sort(),
      },
    ];
  });
};

/** Whether a field of the record stands anywhere in expressions. */
const names = (value: unknown, path: string): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const {
    op,
    of,
    path: own,
  } = value as { readonly op?: unknown; readonly of?: unknown; readonly path?: unknown };
  if (op === 'field' && of === 'record' && own === path) return true;
  return Object.values(value).some((part) => names(part, path));
};

/** The list of subjects and those that it lies in. */
const listsAbove = (subjects: string | undefined): readonly string[] => {
  if (subjects === undefined) return [];
  const steps = subjects.split('/*');
  return steps.map((_, i) => steps.slice(0, i + 1).join('/*'));
};
