import { testScoped } from '../../../test/scopes.js';
import { windowRatioByDesign } from './rule.js';

// B067
testScoped(
  windowRatioByDesign,
  { scope: 'code', edition: '2019' },
  {
    base: {
      rooms: [{ area: 50, light: { windowOpeningArea: 10 }, kind: 'living-unit' }],
      site: { surroundings: { needsWinterSun: true } },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
    ],
    fail: [
      {
        name: 'just below a fifth',
        with: { '/rooms/0/light/windowOpeningArea': 9.99 },
        deciding: ['/rooms/0/light/windowOpeningArea: 9.99 >= 10', '/rooms/0/area: 50'],
        params: { window: 9.99, area: 50, limit: 20 },
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'needsWinterSun of the institution not told',
        with: { '/site/surroundings/needsWinterSun': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/surroundings/needsWinterSun missing'],
      },
      {
        name: 'window not told',
        with: { '/rooms/0/light/windowOpeningArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/windowOpeningArea missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'needsWinterSun: no', with: { '/site/surroundings/needsWinterSun': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
