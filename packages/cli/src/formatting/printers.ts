import type { Entry } from '../checking/entry.js';
import type { Io, Sink } from '../io/io.js';
import { type Output, openOutput } from '../io/output.js';
import { UsageError } from '../usage-error.js';
import type { Printer } from './printer.js';
import type { CheckFormat, Target } from './targets.js';

/** Several formats written side by side; files appear only when all of them are whole. */
export interface Printers {
  readonly add: (entry: Entry) => Promise<void>;
  /** Writes what is left and puts the files in place. */
  readonly finish: () => Promise<void>;
  /** Leaves no trace. */
  readonly abandon: () => Promise<void>;
  /** Whether a person watches the result itself. */
  readonly isTerminal: boolean;
}

/** Opens everything that is to be written. Throws a `UsageError` for a file that can not be written. */
export const openPrinters = async (
  io: Io,
  targets: readonly Target[],
  make: (format: CheckFormat, sink: Sink) => Printer,
): Promise<Printers> => {
  const outputs: Output[] = [];
  const abandon = async (): Promise<void> => {
    for (const output of outputs) await output.abandon();
  };
  const printers: Printer[] = [];
  try {
    for (const { format, file } of targets) {
      if (format === 'xlsx' && file === undefined && io.stdout.isTerminal) {
        throw new UsageError('binary-on-terminal', { format });
      }
      const output = await openOutput(io, file);
      outputs.push(output);
      printers.push(make(format, output));
    }
  } catch (error) {
    await abandon();
    throw error;
  }
  return {
    abandon,
    isTerminal: outputs.some(({ isTerminal }) => isTerminal),
    add: async (entry) => {
      for (const printer of printers) await printer.add(entry);
    },
    finish: async () => {
      for (const printer of printers) await printer.end();
      for (const output of outputs) await output.finish();
    },
  };
};
