import { measures2024, order251, rules1999, since } from '../../cite.js';
import { civilForms, formKind } from '../../lexicon/forms.js';
import { finding, forMissingForm, forNew, judged, type NameRule, open } from '../facts.js';

/** The form word of a body registered with civil affairs: never 公司. */
export const civilForm: NameRule = (facts) => {
  const { regime, part, reading, whole, lawDay } = facts;
  if (regime !== 'civil' || reading.kind === 'not-a-name') return [];
  if (part.form === '')
    return [
      finding(
        'missing-form',
        forMissingForm(facts, since.rules1999),
        [measures2024('art. 8', 'secondary'), rules1999('art. 3', 'secondary')],
        '名称没有组织形式',
        'the name has no organisation form',
        whole,
      ),
    ];
  const span = reading.spans.form ?? whole;
  if (formKind(part.form) === 'company')
    return [
      finding(
        'company-form-of-civil-body',
        { level: 'breach' },
        [rules1999('art. 7', 'secondary'), order251('arts. 2, 4')],
        '“公司”不是民政部门登记的社会服务机构（民办非企业单位）的组织形式',
        '公司 is no form of a body that civil affairs registers',
        span,
      ),
    ];
  if (civilForms.includes(part.form) || formKind(part.form) === 'group') return [];
  return [
    finding(
      'civil-form-not-listed',
      judged(facts),
      [
        lawDay < since.measures2024
          ? rules1999('art. 7', 'secondary')
          : measures2024('on forms; article not read', 'unverified'),
      ],
      `“${part.form}”不在所列组织形式之内；所列为举例，由登记机关判断`,
      `${part.form} is not among the forms that are listed; the list is open and the registrar decides`,
      span,
    ),
  ];
};

/** 总, 连锁 and 集团 in the name of a civil-affairs body. */
export const civilSize: NameRule = (facts) => {
  const { regime, reading, lawDay, folded, part, whole } = facts;
  if (regime !== 'civil') return [];
  const body = part.industry === '' ? part.tradeName : part.industry;
  const head = body.endsWith('总') || /^总/u.test(part.form);
  if (!head && !reading.group && !folded.text.includes('连锁')) return [];
  const old = head && lawDay < since.measures2024;
  return [
    finding(
      'civil-size-word',
      old ? forNew(facts, since.rules1999) : open('text'),
      [old ? rules1999('art. 7', 'secondary') : measures2024('on forms; article not read', 'unverified')],
      '民办非企业单位名称不得使用“总”；“连锁”“集团”的规定未见文本',
      '总 is banned for private non-enterprise units; that 连锁 and 集团 are was not read in a text',
      whole,
    ),
  ];
};
