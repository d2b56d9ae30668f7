/** What kind of body an organisation form says. */
export type FormKind = 'company' | 'partnership' | 'group' | 'cooperative' | 'institution' | 'shop';

const FORMS: Readonly<Record<string, FormKind>> = {
  股份有限公司: 'company',
  有限责任公司: 'company',
  股份公司: 'company',
  有限公司: 'company',
  公司: 'company',
  合伙企业: 'partnership',
  集团: 'group',
  专业合作社: 'cooperative',
  合作社: 'cooperative',
  园: 'institution',
  中心: 'institution',
  学校: 'institution',
  学院: 'institution',
  医院: 'institution',
  院: 'institution',
  所: 'institution',
  馆: 'institution',
  驿站: 'institution',
  站: 'institution',
  社: 'institution',
  公寓: 'institution',
  俱乐部: 'institution',
  之家: 'institution',
  点: 'institution',
  工作室: 'shop',
  部: 'shop',
  店: 'shop',
  厂: 'shop',
};

/**
 * Form words that the rules of 1999 for private non-enterprise units name (art. 7). Their list is open: "and the like".
 */
export const civilForms: readonly string[] = [
  '学校',
  '学院',
  '园',
  '医院',
  '中心',
  '院',
  '所',
  '馆',
  '站',
  '社',
  '公寓',
  '俱乐部',
];

/** Words of a partnership that stand in brackets behind the form. */
export const partnershipWords: readonly string[] = ['特殊普通合伙', '普通合伙', '有限合伙'];

/** Form words of a limited company and of a joint-stock company (Company Law art. 7). */
export const companyForms = {
  'limited-company': ['有限责任公司', '有限公司'],
  'joint-stock-company': ['股份有限公司', '股份公司'],
} as const;

/** Endings of a branch (Order 734 art. 13: 分公司, 分厂, 分店 "or similar"). */
export const branchEndings: readonly string[] = [
  '分公司',
  '分中心',
  '分园',
  '分部',
  '分所',
  '分院',
  '分校',
  '分馆',
  '分站',
  '分社',
  '分店',
  '分厂',
];

const PARTNERSHIP = /\((?:特殊普通合伙|普通合伙|有限合伙)\)$/u;

/** The form word without the brackets of a partnership. */
export const bareForm = (form: string): string => form.replace(PARTNERSHIP, '');

/** What kind of body a form says, its brackets included; undefined for words that are no form. */
export const formKind = (form: string): FormKind | undefined => {
  if (PARTNERSHIP.test(form)) return 'partnership';
  return Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
};

/** Where form words that end at `end` begin, longest first. */
export const formsEndingAt = (text: string, end: number): readonly number[] => {
  const found: number[] = [];
  for (let start = Math.max(0, end - 6); start < end; start += 1)
    if (Object.hasOwn(FORMS, text.slice(start, end))) found.push(start);
  return found;
};
