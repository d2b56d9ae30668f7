import { topic } from '@tuoyu/instruments';

/** Topics on which texts differ and to which rules of the pack speak. */
export const topics = [
  topic('corridor-width'),
  topic('exit-door-width'),
  topic('fire-alarm'),
  topic('fire-paper'),
  topic('floor-limit'),
  topic('interior-finish-force'),
  topic('sprinklers'),
  topic('cctv-retention'),
  topic('fire-drill'),
  topic('fire-patrol'),
  topic('fire-training'),
];
