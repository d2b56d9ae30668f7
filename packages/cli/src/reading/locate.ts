import { scanJson } from './json-scan.js';

/** A wanted pointer as a tree, so that a deep text costs no more than a flat one. */
interface Wanted {
  readonly children: Map<string, Wanted>;
  line: number | undefined;
}

const tokensOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

const wantedOf = (pointers: Iterable<string>): Wanted => {
  const root: Wanted = { children: new Map(), line: undefined };
  for (const pointer of pointers) {
    let node = root;
    for (const token of tokensOf(pointer)) {
      const next = node.children.get(token) ?? { children: new Map(), line: undefined };
      node.children.set(token, next);
      node = next;
    }
  }
  return root;
};

/** Counts line ends up to rising offsets. */
const lineCounter = (text: string, firstLine: number) => {
  let line = firstLine;
  let next = text.indexOf('\n');
  return (offset: number): number => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
};

/**
 * Lines of the values that pointers name in a JSON text; for one that the text lacks, the line of the nearest value
 * around it. Of a key that is written twice the last one counts, as it does for `JSON.parse`.
 */
export const linesOf = (
  text: string,
  pointers: readonly string[],
  firstLine = 1,
): ReadonlyMap<string, number> => {
  const root = wantedOf(pointers);
  const lineAt = lineCounter(text, firstLine);
  const path: (Wanted | undefined)[] = [];
  scanJson(text, {
    start: (offset, token) => {
      const node = token === undefined ? root : path.at(-1)?.children.get(String(token));
      if (node !== undefined) node.line = lineAt(offset);
      path.push(node);
    },
    end: () => {
      path.pop();
    },
  });
  const lines = new Map<string, number>();
  for (const pointer of pointers) {
    let node: Wanted | undefined = root;
    let line = firstLine;
    for (const token of ['', ...tokensOf(pointer)]) {
      if (node !== root || token !== '') node = node?.children.get(token);
      line = node?.line ?? line;
    }
    lines.set(pointer, line);
  }
  return lines;
};

/** Where the elements of a list at the top of a text stand. */
export const elementSpans = (
  text: string,
): readonly { readonly from: number; readonly to: number; readonly line: number }[] => {
  const spans: { from: number; to: number; line: number }[] = [];
  const lineAt = lineCounter(text, 1);
  let depth = 0;
  let from = 0;
  scanJson(text, {
    start: (offset) => {
      if (depth === 1) from = offset;
      depth += 1;
    },
    end: (offset) => {
      depth -= 1;
      if (depth === 1) spans.push({ from, to: offset, line: lineAt(from) });
    },
  });
  return spans;
};
