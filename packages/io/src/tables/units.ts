import { type FieldUnit, fieldUnits } from '@tuoyu/model';
import { folded } from './plain-text.js';

/** A factor as a fraction, so that nothing is rounded. */
export interface Factor {
  readonly times: bigint;
  readonly over: bigint;
}

const same: Factor = { times: 1n, over: 1n };
const by = (times: number, over = 1): Factor => ({ times: BigInt(times), over: BigInt(over) });

/** Other names of the unit of a field, and names of other units with what turns them into it. */
const others: { readonly [U in FieldUnit]?: { readonly [name: string]: Factor } } = {
  person: { 人: same, 名: same, 位: same, 个: same, 人次: same, person: same },
  place: { 个: same, 托位: same, 位: same, place: same },
  item: {
    个: same,
    只: same,
    台: same,
    件: same,
    张: same,
    套: same,
    具: same,
    间: same,
    处: same,
    辆: same,
    樘: same,
    扇: same,
  },
  time: { 次: same, 回: same, time: same },
  storey: { 层: same, 楼: same, f: same, storey: same },
  class: { 班: same, 个: same, class: same },
  year: { 年: same, 周年: same, year: same },
  month: { 个月: same, 月: same, 月龄: same, 岁: by(12), 周岁: by(12), 年: by(12), month: same },
  day: { 天: same, 日: same, 周: by(7), 星期: by(7), day: same },
  hour: { 小时: same, 时: same, h: same, hr: same, hour: same },
  minute: { 分钟: same, 分: same, min: same, 小时: by(60), h: by(60), minute: same },
  'class-hour': { 学时: same, 课时: same },
  m: {
    米: same,
    公尺: same,
    厘米: by(1, 100),
    cm: by(1, 100),
    公分: by(1, 100),
    毫米: by(1, 1000),
    mm: by(1, 1000),
    公里: by(1000),
    km: by(1000),
    千米: by(1000),
  },
  cm: { 厘米: same, 公分: same, 米: by(100), m: by(100), 毫米: by(1, 10), mm: by(1, 10) },
  mm: { 毫米: same, 厘米: by(10), 公分: by(10), cm: by(10), 米: by(1000), m: by(1000) },
  m2: { 平方米: same, 平米: same, 平方: same, 平: same, 'm^2': same, 万平方米: by(10_000) },
  m3: { 立方米: same, 立方: same, 'm^3': same },
  kg: { 千克: same, 公斤: same, 斤: by(1, 2), 克: by(1, 1000), g: by(1, 1000) },
  g: { 克: same, 千克: by(1000), 公斤: by(1000), kg: by(1000) },
  L: { 升: same, 毫升: by(1, 1000), ml: by(1, 1000) },
  ml: { 毫升: same, 升: by(1000), l: by(1000) },
  percent: { '%': same, 百分比: same },
  celsius: { 摄氏度: same, 度: same, c: same, oc: same },
  yuan: {
    元: same,
    块: same,
    人民币: same,
    rmb: same,
    cny: same,
    圆: same,
    万元: by(10_000),
    万: by(10_000),
    千元: by(1000),
    亿元: by(100_000_000),
  },
  point: { 分: same },
  dB: { 分贝: same, 'db(a)': same },
};

/** What turns a number in a named unit into the unit of a field; undefined for a unit that does not fit. */
export const factorOf = (name: string, unit: FieldUnit | undefined): Factor | undefined => {
  if (unit === undefined) return undefined;
  const wanted = folded(name);
  const own = [unit, fieldUnits[unit]['zh-CN'], fieldUnits[unit].en].map(folded);
  if (own.includes(wanted)) return same;
  const known = others[unit] ?? {};
  return Object.hasOwn(known, wanted) ? known[wanted] : undefined;
};

/** Whether a name is that of any unit. */
export const isUnit = (name: string): boolean =>
  (Object.keys(fieldUnits) as FieldUnit[]).some((unit) => factorOf(name, unit) !== undefined);
