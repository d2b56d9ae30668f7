import {
  type Choice,
  definePack,
  defineProfile,
  type Figure,
  type Profile,
  type Rule,
  type Texts,
  type Topic,
} from '@tuoyu/core';
import { cn } from '../profile.js';

/** Ids of the figures and choices that a value names. */
const usedBy = (
  value: unknown,
  used: { readonly figure: Set<string>; readonly choice: Set<string> },
): void => {
  if (typeof value !== 'object' || value === null) return;
  const { op, id } = value as { readonly op?: unknown; readonly id?: unknown };
  if ((op === 'figure' || op === 'choice') && typeof id === 'string') used[op].add(id);
  for (const part of Object.values(value)) usedBy(part, used);
};

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

/**
 * A profile of some rules of the national profile, with the figures, choices and topics that they use. Its one pack has a
 * name of its own, so that nobody takes it for the whole packs of the domains.
 */
export const partOf = (id: string, title: Texts, belongs: (rule: Rule) => boolean): Profile => {
  const packs = cn.layers.flatMap((layer) => layer.packs);
  const rules = packs.flatMap((pack) => pack.rules).filter(belongs);
  const used = { figure: new Set<string>(), choice: new Set<string>(Object.values(cn.bindingChoices ?? {})) };
  usedBy(rules, used);
  const figures: readonly Figure[] = byId(packs.flatMap((pack) => pack.figures)).filter((one) =>
    used.figure.has(one.id),
  );
  const choices: readonly Choice[] = byId(packs.flatMap((pack) => pack.choices)).filter((one) =>
    used.choice.has(one.id),
  );
  const topics: readonly Topic[] = byId(packs.flatMap((pack) => pack.topics)).filter(({ id: topic }) =>
    rules.some((rule) => rule.topic === topic),
  );
  const pack = definePack({ name: `@tuoyu/${id}`, version: '0.0.0', title, rules, figures, choices, topics });
  return defineProfile({ ...cn, id, title, layers: [{ division: '000000', packs: [pack] }] });
};
