import type { Sink } from '../io/io.js';

/** A running count on a terminal; elsewhere, or when the result itself is watched, nothing. */
export const progressOn = (sink: Sink, silent: boolean) => {
  const every = 500;
  let count = 0;
  let shown = false;
  return {
    step: (): void => {
      count += 1;
      if (silent || !sink.isTerminal || count % every !== 0) return;
      shown = true;
      void sink.write(`\r${count}`);
    },
    clear: (): void => {
      if (shown) void sink.write('\r\u001b[K');
      shown = false;
    },
  };
};
