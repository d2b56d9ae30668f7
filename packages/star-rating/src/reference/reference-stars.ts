import type { Addressee, Force, Obligation, Texts } from '@tuoyu/core';
import { type TopicId, topicIds, topic as topicOf } from '@tuoyu/instruments';
import { type Dimension, defineScheme, type Item, type Level, type Scheme } from '@tuoyu/scheme';
import { ASSESSMENT_TOTAL, assessmentDimensions, type DimensionId } from '../dimensions.js';
import { type ReferenceMapping, referenceMapping } from './mapping.js';

/** A rule that may count for the reference stars; summaries of a report or of a plan fit. */
export interface ReferenceRule {
  /** `domain/name`. */
  readonly id: string;
  readonly obligation: Obligation;
  readonly force: Force;
  readonly addressee: Addressee;
  readonly topic?: string | undefined;
  readonly title?: Texts | undefined;
}

/** Id of the scheme of reference stars. */
export const REFERENCE_ID = 'reference-stars';

const counted: ReadonlySet<Obligation> = new Set(['must', 'should', 'gradual', 'encouraged']);
const own: ReadonlySet<Addressee> = new Set(['institution', 'founder']);

/** Whether a rule counts: a duty or advice in force, addressed to the institution or its founder. */
const counts = ({ obligation, addressee, force }: ReferenceRule): boolean =>
  counted.has(obligation) && own.has(addressee) && force !== 'draft';

const placeOf = (mapping: ReferenceMapping): ((id: string) => DimensionId | undefined) => {
  const named = new Map(
    Object.entries(mapping.rules).flatMap(([dimension, ids]) =>
      ids.map((id) => [id, dimension as DimensionId] as const),
    ),
  );
  return (id) => named.get(id) ?? mapping.domains[id.split('/')[0] as string];
};

const topicTitle = (id: string): Texts | undefined =>
  topicIds.includes(id as TopicId) ? topicOf(id as TopicId).title : undefined;

/** One matter: rules of one topic together, any other rule by itself. */
interface Matter {
  readonly id: string;
  readonly title: Texts;
  readonly rules: readonly string[];
}

const plain = (id: string): Texts => ({ 'zh-CN': id, en: id });

const mattersOf = (dimension: DimensionId, rules: readonly ReferenceRule[]): readonly Matter[] => {
  const matters = new Map<string, Matter>();
  for (const { id, topic, title } of rules) {
    const key = topic === undefined ? id : `${dimension}/${topic}`;
    const known = matters.get(key);
    const named = (topic === undefined ? undefined : topicTitle(topic)) ?? title ?? plain(id);
    matters.set(key, { id: key, title: known?.title ?? named, rules: [...(known?.rules ?? []), id] });
  }
  return [...matters.values()];
};

const itemOf = ({ id, title, rules }: Matter, max: number): Item => ({
  id,
  title,
  max,
  weight: 1,
  from: {
    kind: 'rules',
    rules,
    score: rules.length === 1 ? 'share-of-subjects' : 'share-of-rules',
  },
});

const star = (n: number): Level => ({
  id: `${n}-star`,
  title: {
    'zh-CN': `参考${['一', '二', '三', '四', '五'][n - 1]}星`,
    en: `${n} reference star${n === 1 ? '' : 's'}`,
  },
  from: ((n - 1) * ASSESSMENT_TOTAL) / 5,
  to: (n * ASSESSMENT_TOTAL) / 5,
});

/**
 * The reference stars 参考星级: five evenly spaced stars on the seven dimensions of WS/T 821-2023, from the outcomes of
 * rules. Every matter of a dimension weighs the same; rules of one topic are one matter. Nothing is a veto; while a binding
 * duty is certainly breached, the level stays at one star and the rating names the duty. Of our own making: not official,
 * no authority uses it, and it can not be published. Rules that bind others, or that only permit, do not count.
 */
export const referenceStars = (
  rules: readonly ReferenceRule[],
  { mapping = referenceMapping }: { readonly mapping?: ReferenceMapping } = {},
): Scheme => {
  const place = placeOf(mapping);
  const sorted = rules.filter(counts).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const children = assessmentDimensions.flatMap(({ id, title, max }): Dimension[] => {
    const matters = mattersOf(
      id,
      sorted.filter((rule) => place(rule.id) === id),
    );
    if (matters.length === 0) return [];
    const each = Math.max(0.001, Math.floor((max * 1000) / matters.length) / 1000);
    return [{ id, title, max, children: matters.map((matter) => itemOf(matter, each)) }];
  });
  return defineScheme({
    format: 'tuoyu-scheme/1',
    id: REFERENCE_ID,
    version: '1',
    title: { 'zh-CN': '参考星级（非官方）', en: 'Reference stars (not official)' },
    official: false,
    ownChoice: true,
    max: children.reduce((sum, { max }) => sum + (max ?? 0), 0),
    scale: ASSESSMENT_TOTAL,
    method: { kind: 'points', spread: 'dimension' },
    rounding: { quantum: 0.001, mode: 'down' },
    children,
    levels: [1, 2, 3, 4, 5].map(star),
    caps: [
      {
        id: 'binding-breach',
        title: { 'zh-CN': '有约束力的义务未履行', en: 'A binding duty is not met' },
        when: { kind: 'breach' },
        to: '1-star',
      },
    ],
  });
};
