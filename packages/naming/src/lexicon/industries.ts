/** Industry words of childcare, longest first within each group. */
export const childcareWords = [
  '婴幼儿照护服务',
  '婴幼儿照护',
  '婴幼儿托育服务',
  '婴幼儿托育',
  '家庭托育服务',
  '家庭托育',
  '托育服务',
  '托育',
  '托儿所服务',
  '托儿所',
  '托儿',
  '托幼服务',
  '托幼',
  '婴幼托育',
  '婴幼儿保育',
  '托育综合服务',
  '托育管理服务',
  '托育管理',
  '托育咨询服务',
  '托育咨询',
  '托育科技',
] as const;

/** The words of the Nanjing plan: 婴幼儿照护 and 托育, also as the end of 婴幼儿托育. */
export const planWords: readonly string[] = ['婴幼儿照护', '托育', '婴幼儿托育'];

/** Industry words near childcare that do not say childcare. */
const relatedWords = [
  '婴幼儿早期教育',
  '早期教育',
  '早期发展',
  '早教',
  '幼教',
  '幼儿教育',
  '幼儿园',
  '幼儿',
  '幼稚',
  '托管服务',
  '托管',
  '儿童发展',
  '儿童成长',
  '儿童看护',
  '儿童服务',
  '儿童',
  '亲子教育',
  '亲子',
  '育儿服务',
  '育儿',
  '母婴护理服务',
  '母婴护理',
  '母婴服务',
  '母婴',
  '月子护理',
];

/** Industry words of other trades that operators of childcare or their neighbours in a register carry. */
const otherWords = [
  '教育信息咨询服务',
  '教育信息咨询',
  '教育咨询服务',
  '教育咨询',
  '教育科技',
  '教育培训',
  '教育服务',
  '教育管理',
  '教育发展',
  '教育投资',
  '教育文化',
  '教育',
  '文化艺术培训',
  '文化艺术传播',
  '文化艺术',
  '文化传播',
  '文化传媒',
  '文化发展',
  '文化创意',
  '文化',
  '艺术培训',
  '体育文化',
  '体育发展',
  '家庭服务',
  '家政服务',
  '家政',
  '社区服务',
  '社会服务',
  '社会工作服务',
  '养老服务',
  '养老',
  '健康管理咨询',
  '健康管理服务',
  '健康管理',
  '健康咨询',
  '健康科技',
  '健康服务',
  '健康产业',
  '企业管理咨询',
  '企业管理服务',
  '企业管理',
  '管理咨询',
  '信息咨询',
  '商务咨询',
  '咨询服务',
  '咨询',
  '信息科技',
  '信息技术',
  '数据安全科技',
  '数据科技',
  '网络科技',
  '智能科技',
  '生物科技',
  '科技发展',
  '科技',
  '新材料',
  '物业管理服务',
  '物业管理',
  '物业服务',
  '商业管理',
  '商贸',
  '贸易',
  '食品',
  '餐饮管理',
  '餐饮服务',
  '投资管理',
  '投资',
  '实业',
  '人力资源服务',
  '人力资源',
  '妇幼保健',
  '服务',
];

const childcare: ReadonlySet<string> = /* @__PURE__ */ new Set(childcareWords);
const all: ReadonlySet<string> = /* @__PURE__ */ new Set([...childcareWords, ...relatedWords, ...otherWords]);
const longest = /* @__PURE__ */ Math.max(
  .../* @__PURE__ */ [...childcareWords, ...relatedWords, ...otherWords].map((word) => word.length),
);

/** Whether a word is one of the industry words that this package reads. */
export const isIndustryWord = (word: string): boolean => all.has(word);

/** Whether an industry word says childcare. */
export const isChildcareWord = (word: string): boolean => childcare.has(word);

/** Where industry words that end at `end` begin, longest first. */
export const industriesEndingAt = (text: string, from: number, end: number): readonly number[] => {
  const found: number[] = [];
  for (let start = Math.max(from, end - longest); start < end; start += 1)
    if (all.has(text.slice(start, end))) found.push(start);
  return found;
};
