import { companyLaw, order734, partnershipLaw, since, soleLaw } from '../../cite.js';
import { companyForms, formKind, partnershipWords } from '../../lexicon/forms.js';
import { type Facts, finding, forMissingForm, forNew, type NameRule, open, type Weight } from '../facts.js';

const BREACH: Weight = { level: 'breach' };
const LIMITED = /有限责任公司$|有限公司$|股份公司$/u;

const company = (
  facts: Facts,
  legalForm: 'limited-company' | 'joint-stock-company',
): ReturnType<NameRule> => {
  const { part, reading, whole } = facts;
  const wanted: readonly string[] = companyForms[legalForm];
  if (wanted.includes(part.form) || part.form === '' || reading.branch !== null) return [];
  const kind = formKind(part.form);
  if (kind === 'group') return [];
  return [
    finding(
      kind === 'company' ? 'company-form-incomplete' : 'form-not-of-company',
      BREACH,
      [companyLaw('art. 7'), ...(facts.lawDay >= since.order734 ? [order734('art. 10')] : [])],
      `公司名称应当标明“${wanted.join('”或者“')}”，此处为“${part.form}”`,
      `the name of this company carries ${wanted.join(' or ')}; here it is ${part.form}`,
      reading.spans.form ?? whole,
    ),
  ];
};

const partnership = (facts: Facts): ReturnType<NameRule> => {
  const { folded, part, whole } = facts;
  const found = [];
  if (!partnershipWords.some((word) => folded.text.includes(word)))
    found.push(
      finding(
        'missing-partnership-words',
        BREACH,
        [partnershipLaw('arts. 15, 56, 62')],
        '合伙企业名称应当标明“普通合伙”“特殊普通合伙”或者“有限合伙”',
        'the name of a partnership carries 普通合伙, 特殊普通合伙 or 有限合伙',
        whole,
      ),
    );
  if (formKind(part.form) === 'company')
    found.push(mismatch(facts, forNew(facts, since.order734), 'art. 10'));
  return found;
};

const mismatch = (facts: Facts, weight: Weight, clause: string) =>
  finding(
    'form-mismatch',
    weight,
    [order734(clause)],
    `组织形式“${facts.part.form}”与其组织结构或者责任形式不符`,
    `the form ${facts.part.form} does not fit the legal structure`,
    facts.reading.spans.form ?? facts.whole,
  );

const unincorporated = (facts: Facts): ReturnType<NameRule> => {
  const { part, reading, legalForm, whole } = facts;
  const kind = formKind(part.form);
  if (kind !== 'company' && kind !== 'partnership') return [];
  if (legalForm === 'individual-business') return [mismatch(facts, open('registrar'), 'arts. 10, 25')];
  if (kind === 'partnership' || LIMITED.test(part.form))
    return [mismatch(facts, forNew(facts, since.order734), 'art. 10')];
  return [
    finding(
      'sole-proprietorship-company',
      open('text'),
      [soleLaw('art. 11', 'unverified')],
      '通常认为个人独资企业名称不得使用“公司”，但未见文本依据',
      'a sole proprietorship is commonly said not to use 公司; no text was read',
      reading.spans.form ?? whole,
    ),
  ];
};

/** The form word fits the legal form of an enterprise. */
export const enterpriseForm: NameRule = (facts) => {
  const { regime, legalForm, part, reading, whole } = facts;
  if (regime !== 'enterprise' || reading.kind === 'not-a-name') return [];
  if (part.form === '')
    return [
      finding(
        'missing-form',
        forMissingForm(facts, since.order734),
        [order734('arts. 6, 10')],
        '名称没有组织形式',
        'the name has no organisation form',
        whole,
      ),
    ];
  if (legalForm === 'limited-company' || legalForm === 'joint-stock-company')
    return company(facts, legalForm);
  if (legalForm === 'partnership') return partnership(facts);
  if (legalForm === 'sole-proprietorship' || legalForm === 'individual-business')
    return unincorporated(facts);
  return [];
};
