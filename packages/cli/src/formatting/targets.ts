import { UsageError } from '../usage-error.js';
import { viewFormats } from './formats.js';

/** Formats that a check is written in. */
export const checkFormats = [...viewFormats.slice(0, 1), 'json', 'ndjson', ...viewFormats.slice(1)] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** Something to write: a format, and the file that it goes to or, without one, standard output. */
export interface Target<F extends string = CheckFormat> {
  readonly format: F;
  readonly file?: string;
}

/**
 * What `--format F` and repeated `--output [F=]FILE` ask for. A plain FILE takes the format of `--format`; with FORMAT=FILE
 * a format goes to a file of its own beside. Throws a `UsageError` for two plain files or a file named twice.
 */
export const targetsOf = <F extends string>(
  format: F,
  outputs: readonly string[],
  formats: readonly F[],
): readonly Target<F>[] => {
  const named = outputs.map((output): Target<F> => {
    const own = formats.find((known) => output.startsWith(`${known}=`) && output.length > known.length + 1);
    return own === undefined ? { format, file: output } : { format: own, file: output.slice(own.length + 1) };
  });
  const plain = outputs.filter((output, index) => named[index]?.file === output);
  if (plain.length > 1) {
    throw new UsageError('bad-option', {
      option: '--output',
      found: plain[1] ?? '',
      expected: formats.map((known) => `${known}=FILE`).join(', '),
    });
  }
  const twice = named.find(({ file }, index) => named.findIndex((other) => other.file === file) < index);
  if (twice !== undefined) {
    throw new UsageError('written-twice', { file: twice.file ?? '' });
  }
  return plain.length === 1 ? named : [{ format }, ...named];
};
