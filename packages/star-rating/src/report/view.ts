import type { Locale, Texts } from '@tuoyu/core';
import { formatPoints, type Path, type Rating, type RatingRow, type Scheme } from '@tuoyu/scheme';
import type { ItemState } from './words.js';
import { type ReportWords, reportWordsOf } from './words.js';

/** How a report about a rating is written. */
export interface RatingReportOptions {
  readonly locale: Locale;
  /** Name of the institution. */
  readonly name?: string;
  /** A path to a level, to be shown. */
  readonly path?: Path;
  /** Titles of rules by id, for the findings behind a veto or cap. */
  readonly titles?: { readonly [rule: string]: Texts };
  /** Lines in each list; the rest is counted. Default 12. */
  readonly limit?: number;
}

/** A dimension as shown. */
export interface ViewDimension {
  readonly title: string;
  /** Thousandths; null where not known. */
  readonly max: number | null;
  readonly min: number | null;
  readonly most: number | null;
  readonly absent: boolean;
  readonly counts: { readonly [S in ItemState]: number };
}

/** One line of a list, and its rest. */
export interface ViewLine {
  readonly text: string;
  readonly detail: string;
  readonly below: readonly string[];
}

/** A list that may be cut. */
export interface ViewList {
  readonly title: string;
  readonly lines: readonly ViewLine[];
  readonly more: number;
}

/** Everything that a report shows, in words, before it becomes text or HTML. */
export interface RatingView {
  readonly words: ReportWords;
  readonly locale: Locale;
  readonly name: string;
  readonly scheme: string;
  readonly official: boolean;
  readonly officialLine: string;
  readonly asOf: string;
  readonly level: string;
  readonly score: string | null;
  readonly notes: readonly string[];
  readonly dimensions: readonly ViewDimension[];
  readonly levels: readonly {
    readonly title: string;
    readonly reach: 'certain' | 'possible' | 'no';
  }[];
  readonly lists: readonly ViewList[];
}

/** How an item stands. */
const itemState = ({ state, share }: RatingRow): ItemState => {
  if (state !== 'settled') return state;
  return share?.min === '1' ? 'met' : share?.max === '0' ? 'missed' : 'partly';
};

const points = (thousandths: number): string => formatPoints(thousandths);

const cut = (title: string, lines: readonly ViewLine[], limit: number): readonly ViewList[] =>
  lines.length === 0
    ? []
    : [{ title, lines: lines.slice(0, limit), more: Math.max(0, lines.length - limit) }];

class Viewer {
  private readonly words: ReportWords;
  private readonly rows: ReadonlyMap<string, RatingRow>;
  private readonly limit: number;

  constructor(
    private readonly scheme: Scheme,
    private readonly rating: Rating,
    private readonly options: RatingReportOptions,
  ) {
    this.words = reportWordsOf(options.locale);
    this.rows = new Map(rating.rows.map((row) => [row.node, row]));
    this.limit = options.limit ?? 12;
  }

  private say(texts: Texts): string {
    return texts[this.options.locale];
  }

  private levelTitle(id: string): string {
    const level = this.scheme.levels.find((own) => own.id === id);
    return level === undefined ? id : this.say(level.title);
  }

  private ruleTitle(rule: string): string {
    const { titles } = this.options;
    const own = titles !== undefined && Object.hasOwn(titles, rule) ? titles[rule] : undefined;
    const title = own ?? this.rows.get(rule)?.title;
    return title === undefined ? rule : this.say(title);
  }

  private titleOf(id: string): string {
    const row = this.rows.get(id);
    const { gates, vetoes } = this.rating;
    const test = [...gates, ...vetoes].find((own) => own.id === id);
    const title = row?.title ?? test?.title;
    return title === undefined ? id : this.say(title);
  }

  private dimensionsOf(): readonly ViewDimension[] {
    const { rows } = this.rating;
    const tops = rows.filter(({ parent, kind }) => parent === null && kind !== 'bonus');
    return tops.map((row) => {
      const counts = { met: 0, partly: 0, missed: 0, open: 0, 'not-applicable': 0 };
      for (const item of rows)
        if (item.kind === 'item' && this.isUnder(item, row)) counts[itemState(item)] += 1;
      return {
        title: this.say(row.title),
        max: row.max,
        min: row.points?.min ?? null,
        most: row.points?.max ?? null,
        absent: row.state === 'not-applicable',
        counts,
      };
    });
  }

  private isUnder(row: RatingRow, top: RatingRow): boolean {
    for (let at: RatingRow | undefined = row; at !== undefined; at = this.rows.get(at.parent ?? ''))
      if (at.node === top.node) return true;
    return false;
  }

  /** Titles of the rules behind a veto or cap, as many as are shown. */
  private becauseOf(id: string, state?: string): readonly string[] {
    const before = state === undefined ? '' : `${state}${this.words.colon}`;
    const veto = this.rating.vetoes.find((own) => own.id === id);
    const rules = [...new Set((veto?.because ?? []).map(({ rule }) => rule))];
    const rest = Math.max(0, rules.length - this.limit);
    return [
      ...rules.slice(0, this.limit).map((rule) => `${before}${this.ruleTitle(rule)}`),
      ...(rest > 0 ? [this.words.more(rest)] : []),
    ];
  }

  private testLines(): readonly ViewLine[] {
    const { words } = this;
    const vetoes = this.rating.vetoes.flatMap((veto): readonly ViewLine[] => {
      if (veto.state === 'clear') return [];
      const to = this.levelTitle(veto.to);
      const effect = veto.kind === 'cap' ? words.keeps(to) : words.falls(to);
      return [
        {
          text: this.say(veto.title),
          detail: `${words.testState[veto.state]}${words.listComma}${effect}`,
          // a title says what is asked for: whether it is kept must stand before it
          below: this.becauseOf(veto.id, words.state[veto.state === 'hit' ? 'missed' : 'open']),
        },
      ];
    });
    const gates = this.rating.gates.flatMap((gate): readonly ViewLine[] =>
      gate.state === 'met'
        ? []
        : [
            {
              text: this.say(gate.title),
              detail: `${words.testState[gate.state]}${words.listComma}${words.needed(this.levelTitle(gate.level))}`,
              below: [],
            },
          ],
    );
    return [...vetoes, ...gates];
  }

  /** Points of the whole that an item surely loses, and that are open. */
  private missedLines(): readonly ViewLine[] {
    const { words } = this;
    const lost = (row: RatingRow): number =>
      row.max === null || row.points === null ? 0 : row.max - row.points.max;
    return this.rating.rows
      .filter((row) => row.kind === 'item' && ['missed', 'partly'].includes(itemState(row)))
      .sort((a, b) => lost(b) - lost(a))
      .map((row) => ({
        text: this.say(row.title),
        detail: row.max === null ? words.state[itemState(row)] : words.lost(points(lost(row))),
        below: [],
      }));
  }

  private openLines(): readonly ViewLine[] {
    const { words } = this;
    const pivots = this.rating.pivots.filter(({ kind }) => kind === 'item' || kind === 'bonus');
    const open = this.rating.rows.filter((row) => row.kind !== 'dimension' && row.state === 'open');
    const order = new Map(pivots.map(({ id }, i) => [id, i]));
    const detail = (row: RatingRow): string => {
      const range = row.contribution;
      if (row.points === null || range === null) return words.state.open;
      return words.openPoints(points(Math.max(0, range.possible - range.guaranteed)));
    };
    return open
      .toSorted((a, b) => (order.get(a.node) ?? order.size) - (order.get(b.node) ?? order.size))
      .map((row) => ({ text: this.say(row.title), detail: detail(row), below: [] }));
  }

  private pathLists(): readonly ViewList[] {
    const { path } = this.options;
    if (path === undefined) return [];
    const { words } = this;
    const level = this.levelTitle(path.level);
    const alone = (text: string): readonly ViewList[] => [
      { title: words.path(level), lines: [{ text, detail: '', below: [] }], more: 0 },
    ];
    if (path.state === 'reached') return alone(words.pathReached(level));
    if (path.state === 'unreachable') {
      const below = path.blockedBy.map((id) => this.titleOf(id));
      return [
        {
          title: words.path(level),
          lines: [{ text: words.pathNone(level), detail: '', below }],
          more: 0,
        },
      ];
    }
    const lines = path.moves.map((move) => ({
      text: this.titleOf(move.id),
      detail: move.to === null ? words.settle : words.raise(points(move.to)),
      below: this.becauseOf(move.id),
    }));
    const [list] = cut(words.path(level), lines, Math.max(this.limit, 60));
    const said = [words.pathCost(path.cost), ...(path.gap > 0 ? [words.pathGap(path.gap)] : [])];
    return list === undefined
      ? []
      : [{ ...list, lines: [{ text: said.join(' '), detail: '', below: [] }, ...list.lines] }];
  }

  private levelText(): string {
    const { level } = this.rating;
    if (level === null) return this.words.noLevel;
    if (level.point !== null) return this.words.point(this.say(level.point.title));
    if (level.guaranteed === null || level.possible === null) return this.words.notApplicable;
    // one level whatever happens, though it may be that nothing applies
    if (level.guaranteed.level.id === level.possible.level.id) return this.say(level.possible.level.title);
    return this.words.range(this.say(level.guaranteed.level.title), this.say(level.possible.level.title));
  }

  private scoreText(): string | null {
    const { score, scale } = this.rating;
    if (score === null || score.guaranteed === null || score.possible === null) return null;
    const top = points(scale.top);
    return score.guaranteed === score.possible
      ? this.words.scorePoint(points(score.guaranteed), top)
      : this.words.scoreRange(points(score.guaranteed), points(score.possible), top);
  }

  private notes(): readonly string[] {
    const { words, rating } = this;
    const open = rating.rows.filter((row) => row.kind !== 'dimension' && row.state === 'open').length;
    return [
      ...(rating.unknownFigures.length > 0 ? [words.unknownFigures(rating.unknownFigures.length)] : []),
      ...(rating.score?.notApplicable === 'certain' ? [words.nothingApplies] : []),
      ...(open > 0 && rating.score !== null ? [words.rangeWhy(open)] : []),
      ...(rating.level?.exact === false ? [words.perhapsLess] : []),
    ];
  }

  view(): RatingView {
    const { words, rating, options } = this;
    const level = rating.level;
    const low = level?.guaranteed?.level.rank;
    const high = level?.possible?.level.rank;
    const issues = rating.issues.map(({ code, item, found }) => ({
      text: [item, found].filter((part) => part !== null).join(' '),
      detail: code,
      below: [],
    }));
    return {
      words,
      locale: options.locale,
      name: options.name ?? rating.key ?? '',
      scheme: this.say(rating.scheme.title),
      official: rating.official !== false,
      officialLine:
        rating.official === false ? words.notOfficialLong : words.official(rating.official.document),
      asOf: rating.asOf,
      level: this.levelText(),
      score: this.scoreText(),
      notes: this.notes(),
      dimensions: this.dimensionsOf(),
      levels: this.scheme.levels.map(({ title }, rank) => ({
        title: this.say(title),
        reach:
          low === undefined || high === undefined || rank > high
            ? 'no'
            : rank <= low
              ? 'certain'
              : 'possible',
      })),
      lists: [
        ...cut(words.tests, this.testLines(), this.limit),
        ...cut(words.missed, this.missedLines(), this.limit),
        ...cut(words.open, this.openLines(), this.limit),
        ...this.pathLists(),
        ...cut(words.issues, issues, this.limit),
      ],
    };
  }
}

/** What a report about a rating shows. The scheme must be the one by which was rated. */
export const viewOf = (scheme: Scheme, rating: Rating, options: RatingReportOptions): RatingView =>
  new Viewer(scheme, rating, options).view();
