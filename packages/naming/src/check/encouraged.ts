import { foldName } from '../fold/fold.js';
import { bareForm, formKind } from '../lexicon/forms.js';
import { planWords } from '../lexicon/industries.js';
import type { NameReading } from '../parse/types.js';
import type { PlanPattern } from './types.js';

const SERVICE = '服务';
const ends = (form: string): boolean => form === '园' || form === '中心' || formKind(form) === 'company';

/**
 * Whether a reading follows 行政区划+字号+婴幼儿照护/托育+园/中心/公司, in that order. Of a branch the parent's name is
 * judged; 婴幼儿托育 ends in 托育 and counts.
 */
export const planPattern = ({ parts, division, group, kind }: NameReading): PlanPattern => {
  const { tradeName, industry, form } = parts;
  const no = { strict: false, withService: false };
  if (kind === 'short-name' || group || division?.position !== 'front') return no;
  if (tradeName === null || industry === null || form === null) return no;
  if (!ends(bareForm(foldName(form)))) return no;
  const word = foldName(industry);
  const strict = planWords.includes(word);
  const plain = word.endsWith(SERVICE) ? word.slice(0, -SERVICE.length) : word;
  return { strict, withService: planWords.includes(plain) };
};
