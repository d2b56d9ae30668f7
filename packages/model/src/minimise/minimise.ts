import type { Institution } from '../generated/institution.generated.js';
import { type FieldNode, institutionTree } from '../parse/fields.js';
import { type Purpose, type PurposeRule, purposes } from './purposes.js';

/** A record with less in it. */
export interface MinimisedInstitution {
  readonly institution: Institution;
  /** The pointers of what was given and is left out, for the `unknowns` of an evaluation. */
  readonly unknowns: { readonly [pointer: string]: 'withheld' };
}

/** Whether a purpose keeps a field; a group or a list of groups is kept for what lies in it. */
const keeps = (node: FieldNode, pattern: string, rule: PurposeRule): boolean => {
  if (rule.withheld.includes(pattern)) return false;
  const { field, children, element } = node;
  if (field.type === 'object')
    return [...children].some(([key, child]) => keeps(child, `${pattern}/${key}`, rule));
  if (element?.field.type === 'object') return keeps(element, `${pattern}/*`, rule);
  if (!rule.sensitivity.includes(field.sensitivity)) return false;
  return rule.freeText || field.type !== 'text' || field.sensitivity === 'public' || isId(pattern);
};

/** Ids and references join lists of the record and say nothing by themselves. */
const isId = (pattern: string): boolean => /(?:\/id|Ids?|Ids\/\*)$/.test(pattern);

/**
 * The part of a parsed record that a purpose needs, as a new record. What is left out is unknown (`withheld`), never
 * absent: lists keep their length, so that counts stay true. The input is not changed.
 */
export const minimise = (institution: Institution, purpose: Purpose): MinimisedInstitution => {
  const rule = purposes[purpose];
  const unknowns: { [pointer: string]: 'withheld' } = {};
  const kept = new Map<FieldNode, boolean>();
  const isKept = (node: FieldNode, pattern: string): boolean => {
    const known = kept.get(node) ?? keeps(node, pattern, rule);
    kept.set(node, known);
    return known;
  };
  const leaveOut = (pointer: string): undefined => {
    unknowns[pointer] = 'withheld';
    return undefined;
  };

  const reduce = (node: FieldNode, value: unknown, pattern: string, pointer: string): unknown => {
    if (value === null || value === undefined) return undefined;
    if (!isKept(node, pattern)) return leaveOut(pointer);
    if (node.field.type === 'list' && Array.isArray(value)) {
      return value.map((item: unknown, position) => {
        const part = reduce(node.element as FieldNode, item, `${pattern}/*`, `${pointer}/${position}`);
        return part ?? (node.element?.field.type === 'object' ? {} : null);
      });
    }
    if (node.field.type !== 'object') return value;
    const record: { [key: string]: unknown } = {};
    for (const [key, item] of Object.entries(value)) {
      const child = node.children.get(key);
      if (child === undefined) continue;
      const part = reduce(child, item, `${pattern}/${key}`, `${pointer}/${key}`);
      if (part !== undefined) record[key] = part;
    }
    return record;
  };

  return { institution: (reduce(institutionTree(), institution, '', '') ?? {}) as Institution, unknowns };
};
