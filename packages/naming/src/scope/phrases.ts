/** A phrase about childcare that a scope may hold. */
export interface ScopePhrase {
  readonly pattern: RegExp;
  readonly role: 'required' | 'home-based' | 'near-miss';
  /** Whether it speaks of care for the very young at all. */
  readonly care: boolean;
  /** Why a near miss does not count. */
  readonly why?: readonly [zh: string, en: string];
}

const near = (pattern: RegExp, care: boolean, zh: string, en: string): ScopePhrase => ({
  pattern,
  role: 'near-miss',
  care,
  why: [zh, en],
});

const UNDER_THREE = '(?:3|三)周?岁(?:及)?以下(?:的)?';

/** Longest first: a later one does not look at what an earlier one has taken. */
export const scopePhrases: readonly ScopePhrase[] = [
  { pattern: /家庭托育服务/gu, role: 'home-based', care: true },
  { pattern: new RegExp(`${UNDER_THREE}婴幼儿照护服务`, 'gu'), role: 'required', care: true },
  { pattern: /托育服务/gu, role: 'required', care: true },
  near(
    new RegExp(`(?:${UNDER_THREE}|0[-—~至到]3岁)婴幼儿(?:照护|照料|看护|托育|托管|保育)(?:服务)?`, 'gu'),
    true,
    '与“3岁以下婴幼儿照护服务”不一致',
    'not the words 3岁以下婴幼儿照护服务',
  ),
  near(/婴幼儿照护服务/gu, true, '缺少“3岁以下”', '3岁以下 is missing'),
  near(
    /婴幼儿(?:照护|照料|看护|托管|保育)(?:服务)?/gu,
    true,
    '与“3岁以下婴幼儿照护服务”不一致',
    'not the words 3岁以下婴幼儿照护服务',
  ),
  near(/托育/gu, true, '缺少“服务”', '服务 is missing'),
  near(/托儿所(?:服务)?|托幼(?:服务)?/gu, true, '不是规定的两种表述之一', 'not one of the two phrases'),
  near(/(?:托管|看护)(?:服务)?/gu, false, '托管、看护不等于托育', '托管 and 看护 are not 托育'),
  near(/早期教育|亲子教育|早教/gu, false, '早期教育不等于托育', 'early education is not childcare'),
];
