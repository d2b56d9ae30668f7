import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

const basis = cite('setup-standard-2019', 'art. 20', 'secondary', 'N116');

/** Most children per carer in an infant class. */
export const infantRatio = defineFigure({
  id: 'staffing/carer-ratio/infant',
  title: { 'zh-CN': '乳儿班每名保育人员照护婴幼儿数上限', en: 'Most children per carer in an infant class' },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 3, basis }],
});

/** Most children per carer in a younger toddler class. */
export const youngerToddlerRatio = defineFigure({
  id: 'staffing/carer-ratio/younger-toddler',
  title: {
    'zh-CN': '托小班每名保育人员照护婴幼儿数上限',
    en: 'Most children per carer in a younger toddler class',
  },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 5, basis }],
});

/** Most children per carer in an older toddler class. */
export const olderToddlerRatio = defineFigure({
  id: 'staffing/carer-ratio/older-toddler',
  title: {
    'zh-CN': '托大班每名保育人员照护婴幼儿数上限',
    en: 'Most children per carer in an older toddler class',
  },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 7, basis }],
});

/** Figures of article 20. */
export const carerRatioFigures = [infantRatio, olderToddlerRatio, youngerToddlerRatio];
