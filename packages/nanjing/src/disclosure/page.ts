import type { Locale, Texts } from '@tuoyu/core';
import type { DisclosedFee, DisclosedTopic, Disclosure } from './disclosure.js';
import type { DisclosureTopic } from './topics.js';

interface PageWords {
  readonly topic: { readonly [T in DisclosureTopic]: string };
  readonly unnamed: string;
  readonly asOf: (day: string) => string;
  readonly kind: string;
  readonly places: string;
  readonly filed: string;
  readonly stars: string;
  readonly noStars: string;
  readonly missing: string;
  readonly yes: string;
  readonly no: string;
  readonly informed: (day: string, channel: string | null) => string;
  readonly notInformed: string;
  readonly fees: readonly string[];
  readonly yuan: (amount: number) => string;
}

const words: { readonly [L in Locale]: PageWords } = {
  'zh-CN': {
    topic: { fees: '收费', care: '照护', meals: '膳食', health: '卫生保健', security: '安全' },
    unnamed: '未登记名称的机构',
    asOf: (day) => `截至 ${day}`,
    kind: '机构类型',
    places: '托位数',
    filed: '已备案',
    stars: '星级',
    noStars: '南京市的星级评定标准尚未见公布，本页不显示星级',
    missing: '未提供',
    yes: '是',
    no: '否',
    informed: (day, channel) => `最近一次公示：${day}${channel === null ? '' : `（${channel}）`}`,
    notInformed: '没有公示记录',
    fees: ['项目', '班型', '方式', '金额', '周期'],
    yuan: (amount) => `${amount} 元`,
  },
  en: {
    topic: { fees: 'Fees', care: 'Care', meals: 'Meals', health: 'Health', security: 'Security' },
    unnamed: 'An institution without a registered name',
    asOf: (day) => `As of ${day}`,
    kind: 'Kind',
    places: 'Places',
    filed: 'Filed',
    stars: 'Stars',
    noStars: 'No published standard of the stars of Nanjing was found, so none are shown',
    missing: 'not stated',
    yes: 'yes',
    no: 'no',
    informed: (day, channel) => `Last published on ${day}${channel === null ? '' : ` (${channel})`}`,
    notInformed: 'No publication on record',
    fees: ['Item', 'Class', 'Service', 'Amount', 'Per'],
    yuan: (amount) => `${amount} yuan`,
  },
};

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (unit) => `&#${unit.charCodeAt(0)};`);

const style =
  'body{font:1rem/1.6 system-ui,sans-serif;max-width:48rem;margin:0 auto;padding:1rem;color:#111;background:#fff}' +
  'dt{font-weight:600}dd{margin:0 0 .5rem}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left}';

/** The public part of a record as a page of its own, without scripts and without anything loaded from elsewhere. */
export const disclosurePage = (disclosure: Disclosure, { locale }: { readonly locale: Locale }): string => {
  const say = words[locale];
  const told = (texts: Texts | null): string => escaped(texts === null ? say.missing : texts[locale]);
  const pair = (label: string, value: string): string => `<dt>${escaped(label)}</dt><dd>${value}</dd>`;
  const yesOrNo = (value: boolean | null): string =>
    escaped(value === null ? say.missing : value ? say.yes : say.no);
  const feeRow = ({ kind, classKind, mode, yuan, period }: DisclosedFee): string =>
    `<tr><th scope="row">${told(kind)}</th><td>${told(classKind)}</td><td>${told(mode)}</td><td>${escaped(
      yuan === null ? say.missing : say.yuan(yuan),
    )}</td><td>${told(period)}</td></tr>`;
  const feeTable = (fees: readonly DisclosedFee[]): string =>
    fees.length === 0
      ? ''
      : `<table><thead><tr>${say.fees.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${fees
          .map(feeRow)
          .join('')}</tbody></table>`;
  const section = ({ topic, informed, facts, fees }: DisclosedTopic): string => {
    const when =
      informed === null ? say.notInformed : say.informed(informed.on, informed.channel?.[locale] ?? null);
    const list = facts.map(({ label, value }) => pair(label[locale], told(value))).join('');
    return `<section aria-labelledby="${topic}"><h2 id="${topic}">${escaped(say.topic[topic])}</h2><p>${escaped(when)}</p>${feeTable(fees ?? [])}<dl>${list}</dl></section>`;
  };
  const name = escaped(disclosure.name ?? say.unnamed);
  const head = [
    pair(say.kind, told(disclosure.kind)),
    pair(say.places, escaped(disclosure.places === null ? say.missing : String(disclosure.places))),
    pair(say.filed, yesOrNo(disclosure.filing.filed)),
    pair(say.stars, escaped(say.noStars)),
  ].join('');
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${name}</title><style>${style}</style></head>
<body><main><h1>${name}</h1><p>${escaped(say.asOf(disclosure.asOf))}</p><dl>${head}</dl>
${disclosure.topics.map(section).join('\n')}
</main></body></html>
`;
};
