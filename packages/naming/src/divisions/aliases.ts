import type { Division } from '@tuoyu/reference';

/** One way to write the name of a division in front of a name. */
export interface Alias {
  readonly text: string;
  /** With 省, 市, 区, 县 or the like at the end. */
  readonly suffixed: boolean;
}

const PEOPLES =
  /(?:各族|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺)族$/u;
const AUTONOMOUS = /自治(区|州|县|旗)$/u;
const SUFFIX = /(?:特别行政区|行政区|地区|矿区|特区|新区|林区|省|市|盟|区|县|旗)$/u;
// in these the last two characters belong to the name: 万柏林区, 景德镇市 have no second suffix
const DOUBLE = /(?:矿区|特区|新区|林区)$/u;

const withoutPeoples = (name: string): string => {
  let rest = name;
  for (;;) {
    const shorter = rest.replace(PEOPLES, '');
    if (shorter === rest || shorter.length < 2) return rest;
    rest = shorter;
  }
};

const autonomous = (name: string, unit: string): readonly Alias[] => {
  const plain = name.replace(AUTONOMOUS, '');
  let short = withoutPeoples(plain);
  if (unit === '区') short = short.replace(/(?:维吾尔|壮|回)$/u, '');
  const aliases: Alias[] = [
    { text: name, suffixed: true },
    { text: short, suffixed: false },
  ];
  if (unit !== '区') aliases.push({ text: short + unit, suffixed: true });
  return aliases;
};

/** All ways to write a division: full, without its suffix, an autonomous one also without its peoples. */
export const aliasesOf = ({ name, level }: Pick<Division, 'name' | 'level'>): readonly Alias[] => {
  const unit = AUTONOMOUS.exec(name)?.[1];
  if (unit !== undefined) return autonomous(name, unit);
  const aliases: Alias[] = [{ text: name, suffixed: true }];
  const suffix = SUFFIX.exec(name)?.[0];
  if (suffix === undefined) return aliases;
  const shorten = (length: number) => {
    const short = name.slice(0, -length);
    if (short.length >= 2) aliases.push({ text: short, suffixed: false });
  };
  shorten(suffix === '地区' && level !== 'prefecture' ? 1 : suffix.length);
  if (DOUBLE.test(suffix)) shorten(1);
  return aliases;
};
