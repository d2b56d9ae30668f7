import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A fenced block of a page. */
export interface Fence {
  /** `LANGUAGE KEY=VALUE`, as it stands after the opening marks. */
  readonly info: string;
  readonly text: string;
}

export const pageOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** All fenced blocks of a page, in order. */
export const fencesOf = (page: string): readonly Fence[] =>
  [...page.matchAll(/^```(\S.*)\n((?:(?!```).*\n)*)```$/gm)].map(([, info = '', text = '']) => ({
    info,
    text,
  }));

/** The lines between `// #region NAME` and its end, without their common indent. */
export const regionOf = (path: string, name: string): string => {
  const lines = pageOf(path).split('\n');
  const at = (mark: string): readonly number[] =>
    lines.flatMap((line, i) => (line.trim() === `// #${mark} ${name}` ? [i] : []));
  const [from, ...moreStarts] = at('region');
  const [to, ...moreEnds] = at('endregion');
  if (from === undefined || to === undefined || to <= from || moreStarts.length + moreEnds.length > 0) {
    throw new Error(`${path} has no single region ${name}`);
  }
  const inside = lines.slice(from + 1, to);
  const indents = inside
    .filter((line) => line.trim() !== '')
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return `${inside.map((line) => line.slice(indent)).join('\n')}\n`;
};

/** What a block must hold, told by its info; undefined for a block that nothing is known of. */
export type Source = (info: string) => string | undefined;

/** A page with every block as its source has it. */
export const filled = (page: string, source: Source): string =>
  page.replace(/^```(\S.*)\n(?:(?!```).*\n)*```$/gm, (block, info: string) => {
    const text = source(info);
    return text === undefined ? block : `\`\`\`${info}\n${text}\`\`\``;
  });
