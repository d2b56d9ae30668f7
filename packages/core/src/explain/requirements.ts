import { fieldsRead } from '../compile/check-profile.js';
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
  for (const { rule } of rules) {
    for (const pattern of fieldsRead(profile, rule)) note(pattern, rule.id);
    for (const list of listsAbove(rule.subjects)) note(list, rule.id);
  }
  return Object.entries(profile.fields).flatMap(([pattern, entry]) => {
    const own = readers.get(pattern);
    if (own === undefined) return [];
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

/** The list of subjects and those that it lies in. */
const listsAbove = (subjects: string | undefined): readonly string[] => {
  if (subjects === undefined) return [];
  const steps = subjects.split('/*');
  return steps.map((_, i) => steps.slice(0, i + 1).join('/*'));
};
