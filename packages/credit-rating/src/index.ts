export { assess } from './assess/assess.js';
export { parseCreditRecords } from './records/parse.js';
export { referenceCreditScheme } from './schemes/reference.js';
export { timeline } from './timeline/timeline.js';
