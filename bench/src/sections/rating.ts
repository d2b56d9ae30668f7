import { evaluate, type Report, type Rule } from '@tuoyu/core';
import { defineScheme, type Item, rate, type Scheme } from '@tuoyu/scheme';
import { referenceStars } from '@tuoyu/star-rating';
import { planOf } from '../contenders.js';
import { race, slope } from '../measure.js';
import { repeated } from '../profile.js';
import { institutions, withHoles } from '../records.js';
import { SIXTY } from '../rules.js';
import { row, say, target, times } from '../table.js';

const text = { 'zh-CN': '文', en: 'text' } as const;

/** Where the made-up rules of the bench count for reference stars. */
const DOMAINS = {
  site: 'entry',
  rooms: 'entry',
  filing: 'entry',
  staff: 'team',
  head: 'team',
  classes: 'team',
  care: 'care',
  health: 'health',
  parents: 'parenting-support',
  safety: 'safety',
  insurance: 'safety',
  disclosure: 'management',
} as const;

/** A scheme of one item for each rule: seven dimensions, five bands, a cap, as a city might have it. */
const schemeOf = (rules: readonly Rule[]): Scheme => {
  const items = rules.map(
    ({ id }, i): Item => ({
      id,
      title: text,
      max: 1,
      from: { kind: 'rules', rules: [id], score: i % 2 === 0 ? 'all-pass' : 'share-of-subjects' },
    }),
  );
  const groups = Array.from({ length: 7 }, (_, d) => items.filter((__, i) => i % 7 === d));
  const points = items.length;
  const bands = Array.from({ length: 6 }, (_, i) => Math.round((points * i) / 5));
  return defineScheme({
    format: 'tuoyu-scheme/1',
    id: 'bench',
    version: '1',
    title: text,
    official: false,
    ownChoice: true,
    max: points,
    method: { kind: 'points', spread: 'dimension' },
    rounding: { quantum: 0.001, mode: 'down' },
    children: groups.map((children, d) => ({ id: `d${d}`, title: text, max: children.length, children })),
    levels: bands.slice(1).map((to, i) => ({ id: `${i + 1}`, title: text, from: bands[i] as number, to })),
    caps: [{ id: 'breach', title: text, when: { kind: 'breach' }, to: '2' }],
  });
};

/** The cost of rating by a scheme of 300 items, against evaluating the 300 rules that it reads. */
export const rating = async (rounds: number): Promise<void> => {
  const rules = repeated(SIXTY, 5);
  const plan = planOf(rules);
  const scheme = schemeOf(rules);
  const records = institutions(100, 57);
  const holed = withHoles(records, 5);
  const [full, open] = [records, holed].map((all) => all.map((record) => evaluate(plan, record)));
  const reference = referenceStars(
    rules.map(({ id, obligation, addressee }) => ({ id, obligation, addressee, force: 'law' as const })),
    { mapping: { domains: DOMAINS, rules: {} } },
  );
  const by = (own: Scheme, pivots: boolean) => (report: unknown) =>
    rate(own, { report: report as Report, pivots });
  const [judged, judgedOpen, rated, ratedOpen, withPivots, stars] = (await race(
    [
      { name: 'evaluate', run: (record) => evaluate(plan, record), records },
      { name: 'evaluate, holes', run: (record) => evaluate(plan, record), records: holed },
      { name: 'rate', run: by(scheme, false), records: full as readonly Report[] },
      { name: 'rate, holes', run: by(scheme, false), records: open as readonly Report[] },
      { name: 'rate, holes, pivots', run: by(scheme, true), records: open as readonly Report[] },
      { name: 'reference', run: by(reference, false), records: full as readonly Report[] },
    ],
    rounds,
  )) as [number, number, number, number, number, number];
  const ratio = rated / judged;
  say();
  say(
    `Rating: a scheme of ${rules.length} items, against evaluating the ${rules.length} rules that it reads`,
  );
  row('', 'ratio');
  row('rate, complete records', times(ratio));
  row('rate, one field in ten missing', times(ratedOpen / judgedOpen));
  row('the same with pivots', times(withPivots / judgedOpen));
  row('reference stars of the same rules, complete records', times(stars / judged));
  target('rating: 300 items cost less than evaluating 300 rules', ratio, ratio < 1);

  const sizes = [1, 3, 9].map((n) => repeated(SIXTY, n));
  const bySize = await race(
    sizes.map((own) => {
      const [of, reports] = [
        schemeOf(own),
        records.slice(0, 20).map((record) => evaluate(planOf(own), record)),
      ];
      return { name: `items ${own.length}`, run: by(of, false), records: reports };
    }),
    rounds,
  );
  const grows = slope(sizes.map((own, i) => [own.length, bySize[i] as number]));
  target('rating: slope of cost against the number of items', grows, undefined);
};
