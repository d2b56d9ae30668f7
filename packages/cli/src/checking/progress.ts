import type { Sink } from '../io/io.js';

/** A running count on a terminal; elsewhere, or when the result itself is watched, nothing. */
export const progressOn = (sink: Sink, silent: boolean) => {
  const every = 500;
  let count = 0;
  let next = every;
  let shown = false;
  return {
    step: (records = 1): void => {
      count += records;
      if (silent || !sink.isTerminal || count < next) return;
      next = count + every;
      shown = true;
      void sink.write(`\r${count}`);
    },
    clear: (): void => {
      if (shown) void sink.write('\r\u001b[K');
      shown = false;
    },
  };
};
