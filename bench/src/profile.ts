import { definePack, defineProfile, type Profile, type Rule } from '@tuoyu/core';
import { FIELDS } from './fields.js';

export const AS_OF = '2026-11-23';
const texts = { 'zh-CN': '文', en: 'text' } as const;

/** A profile of some rules. */
export const profileOf = (rules: readonly Rule[]): Profile =>
  defineProfile({
    id: 'bench',
    title: texts,
    fields: FIELDS,
    instruments: [
      {
        id: 'standard',
        title: texts,
        force: [{ from: '2019-10-08', force: 'normative-document', verified: 'primary' }],
      },
    ],
    layers: [
      { division: '000000', packs: [definePack({ name: 'bench', version: '1.0.0', title: texts, rules })] },
    ],
  });

/** Rules repeated under other ids. */
export const repeated = (rules: readonly Rule[], times: number): readonly Rule[] =>
  Array.from({ length: times }, (_, i) => i).flatMap((i) =>
    rules.map((rule) => (i === 0 ? rule : { ...rule, id: `${rule.id}-${i}` })),
  );
