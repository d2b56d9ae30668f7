import { canonical } from './canonical.js';
import { sha256 } from './sha256.js';

// Present in Node, browsers, workers and edge runtimes, though not in the ECMAScript library.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * `sha256:` and the digest of a value's canonical JSON in UTF-8; `sha256:none` for a value that has no canonical form,
 * such as a cycle or one nested too deep.
 */
export const hashOf = (value: unknown): string => {
  try {
    return `sha256:${sha256(new TextEncoder().encode(canonical(value)))}`;
  } catch {
    return 'sha256:none';
  }
};
