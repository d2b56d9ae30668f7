import { askedInstitution, askedOnceAdopted, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { roadSafety } from './rule.js';

// B331: road traffic, unread
testRule(roadSafety, merge(askedOnceAdopted, askedInstitution('2021-01-11', true)));
