import { figureOf } from '../src/figures/figures.js';
import { cityTexts, type LocalText, provincialTexts } from '../src/jiangsu/texts.js';
import { statements } from '../src/plan/statements.js';
import type { Statement } from '../src/plan/types.js';
import { bodies } from '../src/responsibilities/bodies.js';
import { tasks } from '../src/responsibilities/tasks.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const SIGNS = {
  'at-least': '>=',
  'more-than': '>',
  exactly: '=',
  basically: 'nearly',
  'at-most': '<=',
  'less-than': '<',
} as const;

const figures = ({ figures: ids }: Statement): string =>
  ids
    .map((id) => {
      const { comparison, unit, versions } = figureOf(id);
      const { value, basis } = versions[0] as (typeof versions)[number];
      return `${SIGNS[comparison]} ${String(value)} ${unit}${basis.verified === 'unverified' ? ' (unverified)' : ''}`;
    })
    .join(', ');

const parts = ({ parts: of }: Statement): string => {
  if (of.length === 0) return '';
  const needed = of.filter(({ example }) => example === undefined).map(({ title }) => title.en);
  const named = of.filter(({ example }) => example).map(({ title }) => title.en);
  return [
    ...(needed.length > 0 ? [` Lists: ${needed.join(', ')}.`] : []),
    ...(named.length > 0 ? [` Names as examples: ${named.join(', ')}.`] : []),
  ].join('');
};

const answer = ({ answer: of }: Statement): string =>
  of.kind === 'not-encoded'
    ? `Not encoded: ${of.why.en}.`
    : [
        ...of.rules.map((id) => `rule \`${id}\``),
        ...of.targets.map((id) => `target \`${id}\``),
        ...of.exports.map((name) => `\`${name}\``),
      ].join(', ');

const row = (one: Statement): string =>
  `| ${[
    String(one.number),
    one.locator,
    one.kind,
    one.obligation,
    `${one.appliesTo.en} (${one.addressee})`,
    `${one.summary.en}. ${one.summary['zh-CN']}${one.summary['zh-CN'].endsWith('）') ? '' : '。'}${parts(one)}`,
    figures(one) || '-',
    one.task ?? '-',
    answer(one),
  ]
    .map(cell)
    .join(' | ')} |`;

const count = (test: (one: Statement) => boolean): number => statements.filter(test).length;

const encoded = count(({ answer: { kind } }) => kind === 'encoded');

const textRow = ({ title, number, unknown, rules }: LocalText): string =>
  `| ${[
    `${title.en} (${title['zh-CN']}${number === null ? '' : `, ${number}`})`,
    'text unknown',
    unknown.join('; '),
    rules.map((id) => `\`${id}\``).join(', ') || '-',
  ]
    .map(cell)
    .join(' | ')} |`;

/** The page of `docs/coverage` about the plan. */
export const planPage = (): string =>
  [
    '<!-- Generated from the package @tuoyu/nanjing by `pnpm generate`. Do not edit. -->',
    '',
    '# The Nanjing plan, statement by statement',
    '',
    '宁政办发〔2020〕57号, in our own words. Every statement is encoded by something, or says why nothing can encode it.',
    '',
    `${statements.length} statements: ${encoded} encoded, ${statements.length - encoded} not. By kind: ${[
      'duty',
      'target',
      'support',
      'encouragement',
      'aim',
      'bodies',
    ]
      .map((kind) => `${count((one) => one.kind === kind)} ${kind}`)
      .join(', ')}.`,
    '',
    'A function or a piece of data stands as `@tuoyu/PACKAGE#NAME`. The bodies of a task stand below.',
    '',
    '| # | Locator | Kind | Strength | Applies to (whose duty) | In our own words | Figures | Task | Encoded by, or why not |',
    '|---|---|---|---|---|---|---|---|---|',
    ...statements.map(row),
    '',
    '## Damage of the copy that touches a figure',
    '',
    '| # | Damage |',
    '|---|---|',
    ...statements.flatMap(({ number, damage }) =>
      damage === null ? [] : [`| ${number} | ${cell(damage.en)}. |`],
    ),
    '',
    'The annex on the division of duties is named in the plan and not reproduced in the copy. Part 四(五), on publicity,',
    'holds nothing to count and is not among the 96.',
    '',
    '## Bodies of the tasks',
    '',
    '| Task | Locator | Named in | Bodies |',
    '|---|---|---|---|',
    ...tasks.map(
      (task) =>
        `| ${[
          `${task.id}: ${task.title.en}`,
          task.locator,
          String(task.statement),
          (task.bodies.map((id) => `${bodies[id].en} (${bodies[id]['zh-CN']})`).join(', ') || '-') +
            (task.open ? ' and others' : ''),
        ].join(' | ')} |`,
    ),
    '',
    'The district governments and the Management Committee of Jiangbei New Area carry every task (statement 20).',
    '',
    '## Other texts of the province and the city',
    '',
    'The layer of Jiangsu between nation and city has no rule of its own, and the layer of the city has those of the plan only:',
    'nobody has read these texts whole. What was reported of some stands in pages of their own.',
    '',
    '| Text | Coverage | Not known | Rules of the national profile that cite what was read |',
    '|---|---|---|---|',
    ...[...provincialTexts, ...cityTexts].map(textRow),
    '',
  ].join('\n');
