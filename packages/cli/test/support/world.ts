import type { Io } from '../../src/index.js';

export interface World {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array | readonly Uint8Array[];
  readonly env?: { readonly [name: string]: string };
  readonly terminal?: boolean;
}

/** A world in memory, in which it is 2026-11-23. */
export const worldOf = ({ cwd, stdin = '', env = {}, terminal = false }: World) => {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    isTerminal: terminal,
    write: (data: string | Uint8Array) => {
      written[name] += typeof data === 'string' ? data : Buffer.from(data).toString('latin1');
    },
  });
  const chunks =
    typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin instanceof Uint8Array ? [stdin] : stdin;
  const io: Io = {
    stdin: async function* () {
      yield* chunks;
    },
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env,
    cwd,
    now: () => new Date(2026, 10, 23, 12),
    systemLocale: 'en-GB',
  };
  return { io, written };
};
