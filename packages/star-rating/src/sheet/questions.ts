import type { Texts } from '@tuoyu/core';
import type { Dimension, Item, Node, Scheme } from '@tuoyu/scheme';

/** Something that a person can answer on a sheet. */
export interface Entry {
  readonly kind: 'item' | 'question' | 'rule';
  readonly id: string;
  /** Pointer of the subject of a rule; empty otherwise, and for the whole record. */
  readonly subject: string;
  readonly subjectLabel: string;
  readonly group: Texts;
  readonly title: Texts;
  readonly guidance?: Texts;
  readonly evidence?: Texts;
  readonly answer: EntryAnswer;
}

/** What can be answered: one of some codes, or points; `not-applicable` beside points where it may be. */
export type EntryAnswer =
  | { readonly kind: 'codes'; readonly codes: readonly string[]; readonly meaning?: readonly Texts[] }
  | {
      readonly kind: 'points';
      readonly max: number;
      readonly step: number;
      readonly mayBeAbsent: boolean;
    };

/** A finding that waits for a person, given by whoever has the rules. */
export interface RuleQuestion {
  readonly rule: string;
  /** Pointer of the subject; empty for the whole record. */
  readonly pointer: string;
  readonly label?: string;
  readonly title: Texts;
  /** What to judge. */
  readonly question?: Texts;
  /** What to see before answering. */
  readonly evidence?: Texts;
}

const none: Texts = { 'zh-CN': '', en: '' };

const answerOf = ({ from, max }: Item): EntryAnswer | undefined => {
  if (from.kind === 'scale')
    return {
      kind: 'codes',
      codes: [
        ...from.scale.map(({ value }) => value),
        ...(from.mayBeAbsent === true ? ['not-applicable'] : []),
      ],
      meaning: from.scale.map(({ title }) => title),
    };
  if (from.kind === 'points' && max !== null)
    return { kind: 'points', max, step: from.step, mayBeAbsent: from.mayBeAbsent === true };
  return undefined;
};

const itemEntries = (nodes: readonly Node[], group: Texts): readonly Entry[] =>
  nodes.flatMap((node): readonly Entry[] => {
    if ('children' in node) return itemEntries((node as Dimension).children, node.title);
    const item = node as Item;
    const answer = answerOf(item);
    if (answer === undefined) return [];
    const { id, title, guidance, evidence } = item;
    return [
      {
        kind: 'item',
        id,
        subject: '',
        subjectLabel: '',
        group,
        title,
        answer,
        ...(guidance === undefined ? {} : { guidance }),
        ...(evidence === undefined ? {} : { evidence }),
      },
    ];
  });

const asked = (id: string, group: Texts, text: Texts): Entry => ({
  kind: 'question',
  id,
  subject: '',
  subjectLabel: '',
  group,
  title: text,
  answer: { kind: 'codes', codes: ['yes', 'no'] },
});

const vetoGroup: Texts = { 'zh-CN': '否决与封顶', en: 'Vetoes and caps' };

/** Everything that people answer under a scheme: items that they score, questions of its tests, and findings that wait. */
export const entriesOf = (scheme: Scheme, rules: readonly RuleQuestion[] = []): readonly Entry[] => [
  ...itemEntries(scheme.children, none),
  ...itemEntries(scheme.bonus?.items ?? [], { 'zh-CN': '加分', en: 'Bonus' }),
  ...[...(scheme.vetoes ?? []), ...(scheme.caps ?? [])].flatMap(({ id, when }) =>
    when.kind === 'question' ? [asked(id, vetoGroup, when.text)] : [],
  ),
  ...scheme.levels.flatMap(({ title, requires = [] }) =>
    requires.flatMap(({ id, demand }) => (demand.kind === 'question' ? [asked(id, title, demand.text)] : [])),
  ),
  ...rules.map(
    ({ rule, pointer, label, title, question, evidence }): Entry => ({
      kind: 'rule',
      id: rule,
      subject: pointer,
      subjectLabel: label ?? '',
      group: { 'zh-CN': '规则核查', en: 'Rules to judge' },
      title,
      answer: { kind: 'codes', codes: ['pass', 'fail'] },
      ...(question === undefined ? {} : { guidance: question }),
      ...(evidence === undefined ? {} : { evidence }),
    }),
  ),
];
