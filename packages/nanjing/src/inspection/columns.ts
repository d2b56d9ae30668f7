import type { Texts } from '@tuoyu/core';

/** Columns of a sheet that officers fill in on site. */
export type InspectionColumnId =
  | 'number'
  | 'subject'
  | 'title'
  | 'strength'
  | 'basis'
  | 'evidence'
  | 'recorded'
  | 'also'
  | 'result'
  | 'seen'
  | 'note'
  | 'order'
  | 'recheck'
  | 'rule'
  | 'pointer';

/** A column with its heading. */
export interface InspectionColumn {
  readonly id: InspectionColumnId;
  readonly header: Texts;
  readonly width: number;
}

const column = (id: InspectionColumnId, width: number, zh: string, en: string): InspectionColumn => ({
  id,
  header: { 'zh-CN': zh, en },
  width,
});

/** The columns, in their order; a sheet that is read back needs `result`, `rule` and `pointer`. */
export const inspectionColumns: readonly InspectionColumn[] = /* @__PURE__ */ (() => [
  column('number', 6, '序号', 'No.'),
  column('subject', 20, '对象', 'Subject'),
  column('title', 60, '检查内容', 'What is required'),
  column('strength', 12, '强度', 'Strength'),
  column('basis', 40, '依据', 'Basis'),
  column('evidence', 30, '应查看的材料', 'Evidence to see'),
  column('recorded', 12, '档案记载', 'As recorded'),
  column('also', 12, '同属部门', 'Also of'),
  column('result', 12, '现场结果', 'Result'),
  column('seen', 16, '照片或材料编号', 'Photograph or paper'),
  column('note', 30, '备注', 'Note'),
  column('order', 12, '责令改正', 'Ordered to correct'),
  column('recheck', 12, '复查结果', 'Result of re-check'),
  column('rule', 30, '规则', 'Rule'),
  column('pointer', 12, '位置', 'Pointer'),
])();

/** What may stand under the results, with its words. */
export const inspectionResults: {
  readonly [R in 'met' | 'not-met' | 'not-checked' | 'not-applicable']: Texts;
} = {
  met: { 'zh-CN': '符合', en: 'met' },
  'not-met': { 'zh-CN': '不符合', en: 'not met' },
  'not-checked': { 'zh-CN': '未检查', en: 'not checked' },
  'not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
};

/** What may stand under the order, with its words; an empty cell is no. */
export const orderAnswers: { readonly [A in 'yes' | 'no']: Texts } = {
  yes: { 'zh-CN': '是', en: 'yes' },
  no: { 'zh-CN': '否', en: 'no' },
};

/** A text as headings and words are compared: without width, case and blanks at its ends. */
export const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The column that a heading means; undefined for any other heading. */
export const inspectionColumnNamed = (heading: string): InspectionColumnId | undefined =>
  inspectionColumns.find(({ id, header }) =>
    [id, header['zh-CN'], header.en].some((name) => folded(name) === folded(heading)),
  )?.id;

/** The code that a text means, in either language; undefined when it means none. */
export const codeMeant = <C extends string>(
  words: { readonly [K in C]: Texts },
  text: string,
): C | undefined =>
  (Object.keys(words) as C[]).find((code) =>
    [code, words[code]['zh-CN'], words[code].en].some((name) => folded(name) === folded(text)),
  );
