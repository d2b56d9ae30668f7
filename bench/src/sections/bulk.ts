import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { median } from '../measure.js';
import { AS_OF } from '../profile.js';
import { row, say, target, times } from '../table.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'packages/cli');

const examples = [
  '02-community-site',
  '03-kindergarten-nursery-classes',
  '04-home-based-point',
  '06-jiangbei-new-area',
];
const records = examples.map((name) =>
  JSON.parse(readFileSync(join(root, `examples/institutions/${name}.json`), 'utf8')),
);

/** The command as a user has it, and a program that reads the same lines and only parses them. */
const programs = async (folder: string): Promise<void> => {
  await build({
    entryPoints: { main: join(cli, 'src/main.ts'), worker: join(cli, 'src/bulk/worker.ts') },
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@tuoyu/source'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "version": "0.0.0" }');
  const spent =
    "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\nspent ' + (user + system)); });\n";
  writeFileSync(join(folder, 'dist/check.js'), `${spent}await import('./main.js');\n`);
  writeFileSync(
    join(folder, 'dist/parse.js'),
    `import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
${spent}let count = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) if (JSON.parse(line) !== null) count += 1;
`,
  );
};

interface Cost {
  /** Microseconds of processor time. */
  readonly cpu: number;
  /** Microseconds by the clock. */
  readonly wall: number;
}

/**
 * What records cost beyond the start of a program: the difference between two sizes, medians over interleaved rounds. The
 * first contender parses only; the others check with a profile in a number of threads.
 */
export const bulk = async (rounds: number, count: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'tuoyu-bench-'));
  try {
    await programs(folder);
    // what is quick needs more records to be told from the start of a program
    const [few, many] = [count, 20 * count];
    for (const size of [few, 3 * few, many, 3 * many]) {
      const lines = Array.from({ length: size }, (_, at) =>
        // the examples come again and again, so without a credit code, which only one record may have
        JSON.stringify({ ...records[at % records.length], key: `k${at}`, creditCode: undefined }),
      );
      writeFileSync(join(folder, `${size}.ndjson`), `${lines.join('\n')}\n`);
    }
    const run = (args: readonly string[]): Cost => {
      const start = process.hrtime.bigint();
      // the command takes files from where the user stands, which pnpm says in INIT_CWD
      const env = { ...process.env, INIT_CWD: folder };
      const { stderr, status } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
      const spent = /spent (\d+)/u.exec(stderr)?.[1];
      if (spent === undefined || status !== 0) throw new Error(stderr);
      return { cpu: Number(spent), wall: Number(process.hrtime.bigint() - start) / 1000 };
    };
    const check =
      (profile: string, ...more: readonly string[]) =>
      (size: number) =>
        run([
          ...['dist/check.js', 'check', `${size}.ndjson`, '--profile', profile, '--as-of', AS_OF],
          ...['--format', 'ndjson', '--output', `${profile}.ndjson`, '--fail-on', 'never', ...more],
        ]);
    const small = 'cn-year-end-report';
    const two = ['--threads', '2'];
    const contenders = [
      { size: many, check: (size: number) => run(['dist/parse.js', `${size}.ndjson`]) },
      { size: few, check: check('cn') },
      { size: few, check: check('cn', ...two) },
      { size: few, check: check('cn', '--brief') },
      { size: many, check: check(small) },
      { size: many, check: check(small, ...two) },
    ];
    const found: Cost[][] = contenders.map(() => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, { size, check: cost }] of contenders.entries()) {
        const [less, more] = [cost(size), cost(3 * size)];
        const each = (a: number, b: number): number => Math.max(1, b - a) / (2 * size);
        found[at]?.push({ cpu: each(less.cpu, more.cpu), wall: each(less.wall, more.wall) });
      }
    }
    const [parse, whole, wholeTwo, brief, part, partTwo] = found.map((costs) => ({
      cpu: median(costs.map(({ cpu }) => cpu)),
      wall: median(costs.map(({ wall }) => wall)),
    })) as [Cost, Cost, Cost, Cost, Cost, Cost];
    const charactersOf = (file: string, count: number): number =>
      Math.round(statSync(join(folder, file)).size / count);
    // what stands in the file of `cn` comes from the last contender that wrote it
    run([
      'dist/check.js',
      'check',
      `${few}.ndjson`,
      '--as-of',
      AS_OF,
      '--format',
      'ndjson',
      '--output',
      'cn.ndjson',
      '--fail-on',
      'never',
    ]);
    const [read, ofAll, ofPart] = [
      charactersOf(`${few}.ndjson`, few),
      charactersOf('cn.ndjson', few),
      charactersOf(`${small}.ndjson`, 3 * many),
    ];
    say();
    say(`Bulk: records of about ${read} bytes through tuoyu check, compact lines to a file`);
    row('', 'µs a record', 'of parsing', 'two threads');
    row('read the lines and JSON.parse them', times(parse.cpu), times(1));
    row(
      `profile cn, lines of ${ofAll} bytes`,
      times(whole.cpu),
      times(whole.cpu / parse.cpu),
      times(whole.wall / wholeTwo.wall),
    );
    row('the same, --brief', times(brief.cpu), times(brief.cpu / parse.cpu));
    row(
      `profile ${small}, lines of ${ofPart} bytes`,
      times(part.cpu),
      times(part.cpu / parse.cpu),
      times(part.wall / partTwo.wall),
    );
    target(`tuoyu check in parsings, profile ${small}`, part.cpu / parse.cpu, part.cpu / parse.cpu <= 2);
    target('tuoyu check in parsings, profile cn', whole.cpu / parse.cpu, whole.cpu / parse.cpu <= 2);
    for (const [profile, gain] of [
      [small, part.wall / partTwo.wall],
      ['cn', whole.wall / wholeTwo.wall],
    ] as const)
      target(`gain of a second thread, profile ${profile}`, gain, gain >= 1.5);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
