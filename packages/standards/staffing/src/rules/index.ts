import { carerRatio } from './carer-ratio/rule.js';
import { classSize } from './class-size/rule.js';
import { healthCheckInDate } from './health-check-in-date/rule.js';

/** The rules of the pack, by id. */
export const rules = [carerRatio, classSize, healthCheckInDate] as const;
