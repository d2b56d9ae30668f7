import { diffRatings, formatPoints } from '@tuoyu/scheme';
import type { Command } from 'commander';
import { ratingWordsOf } from '../texts/rating-words.js';
import { type CommandContext, type CommonOptions, formatOption, localeOption } from './context.js';
import { ratingFrom } from './rate-publish.js';

interface CompareOptions extends CommonOptions {
  readonly acrossRulers: boolean;
}

const examples = `
Compares two ratings of one institution, as of two years. Refused when they were measured by different rulers (scheme,
profile, place, choices, adoptions, engine, packs) unless --across-rulers is given; what differs is named.

Exit codes: 0 compared; 1 not comparable; 2 wrong use or unreadable files; 3 a fault of the program.

Examples:
  tuoyu rate compare 2025.json 2026.json
`;

/** `tuoyu rate compare`: what changed between two ratings. */
export const compareCommand = (rating: Command, { io, ends }: CommandContext): void => {
  rating
    .command('compare')
    .summary('compare two ratings')
    .description('Compares two ratings, year on year, or under two versions of a scheme.')
    .argument('<BEFORE>', 'rating, as tuoyu rate --format json wrote it')
    .argument('<AFTER>', 'a later one')
    .option('--across-rulers', 'compare although they were measured by different rulers', false)
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addHelpText('after', examples)
    .action(async (before: string, after: string, { acrossRulers, format, locale }: CompareOptions) => {
      const [a, b] = [await ratingFrom(io, before), await ratingFrom(io, after)];
      const diff = diffRatings(a, b, { acrossRulers });
      if (!diff.comparable) ends(1);
      if (format === 'json') {
        await io.stdout.write(`${JSON.stringify(diff, null, 2)}\n`);
        return;
      }
      const words = ratingWordsOf(locale);
      const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
      const ruler = diff.ruler.map(({ part, before: was, after: is }) =>
        words.changed(part, shown(was), shown(is)),
      );
      if (!diff.comparable) {
        await io.stdout.write(`${[words.notComparable, ...ruler.map((line) => `  ${line}`)].join('\n')}\n`);
        return;
      }
      const ends2 = <T>(
        pair: { readonly guaranteed: T | null; readonly possible: T | null },
        text: (value: T) => string,
      ): string => {
        const [low, high] = [pair.guaranteed, pair.possible].map((own) =>
          own === null ? words.none : text(own),
        );
        return low === high ? `${low}` : `${low}–${high}`;
      };
      const titles = new Map([...a.rows, ...b.rows].map(({ node, title }) => [node, title[locale]]));
      const range = (points: { readonly min: number; readonly max: number } | null): string =>
        points === null
          ? words.none
          : points.min === points.max
            ? formatPoints(points.min)
            : `${formatPoints(points.min)}–${formatPoints(points.max)}`;
      const lines = [
        ...ruler,
        words.changed(
          words.score,
          ends2(diff.score.before, formatPoints),
          ends2(diff.score.after, formatPoints),
        ),
        words.changed(
          words.level,
          ends2(diff.level.before, ({ title }) => title[locale]),
          ends2(diff.level.after, ({ title }) => title[locale]),
        ),
        ...diff.rows.map(
          ({ node, before: was, after: is }) =>
            `  ${words.changed(titles.get(node) ?? node, range(was), range(is))}`,
        ),
        ...diff.tests.map(
          ({ id, before: was, after: is }) => `  ${words.changed(id, was ?? words.none, is ?? words.none)}`,
        ),
      ];
      await io.stdout.write(`${lines.join('\n')}\n`);
    });
};
