/** A story about the command: files, what is typed, and what must come out. */
export interface Scenario {
  readonly name: string;
  readonly files: { readonly [name: string]: string };
  readonly args: readonly string[];
  readonly env: { readonly [name: string]: string };
  readonly stdin: string;
  readonly stdout: Expectation | undefined;
  readonly stderr: Expectation | undefined;
  readonly exit: number;
  /** Files that the command must leave behind, with their text. */
  readonly leaves: { readonly [name: string]: string };
}

/** `is`: the whole text. `has`: these lines, in this order, with others between. */
interface Expectation {
  readonly kind: 'is' | 'has';
  readonly text: string;
}

const argsOf = (line: string): readonly string[] =>
  (line.match(/'[^']*'|\S+/g) ?? []).map((arg) => arg.replace(/^'(.*)'$/, '$1'));

/** The stories of a file. A story starts with `# ` and its name, then `$ tuoyu …`, then parts that start with `--- `. */
export const scenariosIn = (text: string): readonly Scenario[] =>
  text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...rest] = part.split('\n');
      const sections = rest
        .join('\n')
        .split(/^--- /m)
        .slice(1)
        .map((section) => {
          const end = section.indexOf('\n');
          return { head: section.slice(0, end), text: section.slice(end + 1).replace(/\n\n$/, '\n') };
        });
      const command = /^\$ ((?:\w+=\S* )*)tuoyu ?(.*)$/m.exec(rest.join('\n'));
      if (command === null) throw new Error(`${name}: no command`);
      const named = (kind: string): { [file: string]: string } =>
        Object.fromEntries(
          sections
            .filter(({ head }) => head.startsWith(`${kind} `))
            .map(({ head, text }) => [head.slice(kind.length + 1), text]),
        );
      const expectation = (stream: string): Expectation | undefined => {
        const is = sections.find(({ head }) => head === stream);
        const has = sections.find(({ head }) => head === `${stream} has`);
        if (is !== undefined) return { kind: 'is', text: is.text };
        return has === undefined ? undefined : { kind: 'has', text: has.text };
      };
      const exit = sections.find(({ head }) => /^exit \d$/.test(head));
      if (exit === undefined) throw new Error(`${name}: no exit code`);
      return {
        name,
        files: named('file'),
        args: argsOf(command[2] ?? ''),
        env: Object.fromEntries(
          (command[1] ?? '')
            .trim()
            .split(' ')
            .filter((pair) => pair !== '')
            .map((pair) => pair.split('=') as [string, string]),
        ),
        stdin: sections.find(({ head }) => head === 'stdin')?.text ?? '',
        stdout: expectation('stdout'),
        stderr: expectation('stderr'),
        exit: Number(exit.head.slice(5)),
        leaves: named('leaves'),
      };
    });
