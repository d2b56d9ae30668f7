import { nameIndex, parseName, similarNames } from '@tuoyu/naming';
import { race, slope } from '../measure.js';
import { random } from '../records.js';
import { row, say, target, times } from '../table.js';

const PLACES = [
  '南京市鼓楼区',
  '南京市',
  '杭州市',
  '苏州市吴中区',
  '武汉市江岸区',
  '成都市',
  '聊城市东昌府区',
  '绍兴市柯桥区',
  '湖南省',
  '东莞市',
];
const INDUSTRIES = ['托育服务', '托育', '婴幼儿照护服务', '婴幼儿托育', '托儿所服务', '教育咨询'];
const FORMS = ['有限公司', '有限责任公司', '中心', '园', '有限公司分公司'];
const CHARACTERS = [
  ...'爱贝蓓宝晨春慈聪德朵恩芳福果禾和荷华欢慧嘉佳锦静橘康乐丽灵麦曼萌米苗沐楠宁暖诺鹏芃启巧晴荣瑞润睿森尚舒思苏童彤晞熙禧小心欣星萱雅彦阳怡艺亦盈优予悦云泽知智卓梓',
];

/** Made-up names: one trade name in twenty is another's. */
const names = (count: number, seed: number): readonly string[] => {
  const next = random(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const known: string[] = [];
  return Array.from({ length: count }, () => {
    const old = next() < 0.05 ? known[Math.floor(next() * known.length)] : undefined;
    const tradeName =
      old ?? Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(CHARACTERS)).join('');
    known.push(tradeName);
    return `${pick(PLACES)}${tradeName}${pick(INDUSTRIES)}${pick(FORMS)}`;
  });
};

const spent = (run: () => unknown): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

/** A register of names made ready and asked, against a map of whole names and a look through all of them. */
export const naming = async (rounds: number, count: number): Promise<void> => {
  const register = names(count, 734);
  const sizes = [count / 100, count / 10, count];
  nameIndex(register.slice(0, 1000));
  const indexing = sizes.map((size) => spent(() => nameIndex(register.slice(0, size))));
  const mapping = spent(() => {
    for (let i = 0; i < 10; i += 1) new Map(register.map((name, at) => [name, at]));
  });
  const index = nameIndex(register);
  const asked = names(200, 1998);
  const found = asked.map((name) => similarNames(name, index).length).reduce((a, b) => a + b, 0);
  const [query, look, scan, parse] = (await race(
    [
      { name: 'similarNames', run: (name) => similarNames(name as string, index), records: asked },
      {
        name: 'names that hold the trade name',
        run: (name) => register.filter((one) => one.includes((name as string).slice(3, 7))),
        records: asked.slice(0, 20),
      },
      { name: 'equal names only', run: (name) => register.indexOf(name as string), records: asked },
      { name: 'parseName', run: (name) => parseName(name as string), records: asked },
    ],
    rounds,
  )) as [number, number, number, number];
  const total = indexing.at(-1) as number;
  say();
  say(
    `Names: a register of ${count}, of which ${times(found / asked.length)} are like a name that is asked for`,
  );
  row('', 'ratio');
  row('to index a name, of reading it (parseName)', times(total / count / parse));
  row('to index all, of putting them into a Map of whole names', times(total / (mapping / 10)));
  row('to ask the index, of finding an equal name by looking through all', times(query / scan));
  row('to ask the index, of looking through all for the trade name', times(query / look));
  row('to ask the index, of reading the name (parseName)', times(query / parse));
  target('names: one question costs less than looking through all names', query / look, query < look);
  const grows = slope(sizes.map((size, i) => [size, indexing[i] as number]));
  target('names: slope of the cost of indexing against the number of names', grows, grows <= 1.1);

  const long = [100, 1_000, 10_000].map((length) => '鼓楼区'.repeat(length).slice(0, length));
  const byLength = await race(
    long.map((text) => ({
      name: 'parseName',
      run: (name: unknown) => parseName(name as string),
      records: [text],
    })),
    rounds,
  );
  const lengthSlope = slope(long.map((text, i) => [text.length, byLength[i] as number]));
  target('names: slope of the cost of reading against the length of a text', lengthSlope, lengthSlope <= 1.1);
};
