import { defineScheme, type Item, type Scheme } from '@tuoyu/scheme';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const scale = [
  { value: 'C', score: 0, title: text('无', 'nothing') },
  { value: 'B', score: 5, title: text('部分', 'in part') },
  { value: 'A', score: 10, title: text('全部', 'all of it') },
];

const item = (id: string, max: number, from: Item['from'], more: Partial<Item> = {}): Item => ({
  id,
  title: text(`指标${id}`, `item ${id}`),
  max,
  from,
  ...more,
});

/** A scheme with every kind of thing that people answer; made up. */
export const scored: Scheme = defineScheme({
  format: 'tuoyu-scheme/1',
  id: 'scored',
  version: '2',
  title: text('测试方案', 'Test scheme'),
  official: { document: '测试文件' },
  ownChoice: true,
  max: 40,
  method: { kind: 'points', spread: 'dimension' },
  rounding: { quantum: 0.001, mode: 'down' },
  children: [
    {
      id: 'care',
      title: text('照护', 'Care'),
      max: 30,
      children: [
        item(
          'a',
          10,
          { kind: 'scale', scale },
          { guidance: text('看互动', 'watch the play'), evidence: text('现场', 'on site') },
        ),
        item('b', 10, { kind: 'points', step: 0.5 }),
        item('c', 10, { kind: 'points', step: 1, mayBeAbsent: true }),
      ],
    },
    {
      id: 'team',
      title: text('队伍', 'Team'),
      max: 10,
      children: [item('d', 10, { kind: 'rules', rules: ['staffing/a'], score: 'all-pass' })],
    },
  ],
  levels: [
    { id: 'none', title: text('不定级', 'no level'), from: 0, to: 20 },
    {
      id: 'one',
      title: text('一级', 'level one'),
      from: 20,
      to: 40,
      requires: [
        {
          id: 'quiet',
          title: text('安静', 'quiet'),
          demand: { kind: 'question', text: text('安静吗？', 'Is it quiet?') },
        },
      ],
    },
  ],
  vetoes: [
    {
      id: 'harm',
      title: text('伤害', 'harm'),
      when: { kind: 'question', text: text('有伤害吗？', 'Was there harm?') },
    },
  ],
});
