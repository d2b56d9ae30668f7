import { testScoped } from '../../../test/scopes.js';
import { healthTasks } from './rule.js';

// B283
testScoped(
  healthTasks,
  { reach: 'institutions', text: 'order' },
  {
    base: {
      healthCare: {
        tasksDone: [
          'daily-routine',
          'diet',
          'exercise',
          'checks-and-observation',
          'hygiene',
          'immunisation',
          'files',
        ],
      },
    },
    pass: [{ name: 'all seven' }],
    fail: [
      {
        name: 'without daily-routine',
        with: {
          '/healthCare/tasksDone': [
            'diet',
            'exercise',
            'checks-and-observation',
            'hygiene',
            'immunisation',
            'files',
          ],
        },
        deciding: [
          {
            pointer: '/healthCare/tasksDone',
            actual: ['checks-and-observation', 'diet', 'exercise', 'files', 'hygiene', 'immunisation'],
            op: 'has-all',
            required: [
              'daily-routine',
              'diet',
              'exercise',
              'checks-and-observation',
              'hygiene',
              'immunisation',
              'files',
            ],
          },
        ],
      },
      {
        name: 'without diet',
        with: {
          '/healthCare/tasksDone': [
            'daily-routine',
            'exercise',
            'checks-and-observation',
            'hygiene',
            'immunisation',
            'files',
          ],
        },
        deciding: [
          {
            pointer: '/healthCare/tasksDone',
            actual: [
              'checks-and-observation',
              'daily-routine',
              'exercise',
              'files',
              'hygiene',
              'immunisation',
            ],
            op: 'has-all',
            required: [
              'daily-routine',
              'diet',
              'exercise',
              'checks-and-observation',
              'hygiene',
              'immunisation',
              'files',
            ],
          },
        ],
      },
      {
        name: 'without exercise',
        with: {
          '/healthCare/tasksDone': [
            'daily-routine',
            'diet',
            'checks-and-observation',
            'hygiene',
            'immunisation',
            'files',
          ],
        },
        deciding: [
          {
            pointer: '/healthCare/tasksDone',
            actual: ['checks-and-observation', 'daily-routine', 'diet', 'files', 'hygiene', 'immunisation'],
            op: 'has-all',
            required: [
              'daily-routine',
              'diet',
              'exercise',
              'checks-and-observation',
              'hygiene',
              'immunisation',
              'files',
            ],
          },
        ],
      },
      {
        name: 'without checks-and-observation',
        with: {
          '/healthCare/tasksDone': ['daily-routine', 'diet', 'exercise', 'hygiene', 'immunisation', 'files'],
        },
        deciding: [
          {
            pointer: '/healthCare/tasksDone',
            actual: ['daily-routine', 'diet', 'exercise', 'files', 'hygiene', 'immunisation'],
            op: 'has-all',
            required: [
              'daily-routine',
              'diet',
              'exercise',
              'checks-and-observation',
              'hygiene',
              'immunisation',
              'files',
            ],
          },
        ],
      },
      {
        name: 'without hygiene',
        with: {
          '/healthCare/tasksDone': [
            'daily-routine',
            'diet',
            'exercise',
            'checks-and-observation',
            'immunisation',
            'files',
          ],
        },
        deciding: [
          {
            pointer: '/healthCare/tasksDone',
            actual: ['checks-and-observation', 'daily-routine', 'diet', 'exercise', 'files', 'immunisation'],
            op: 'has-all',
            required: [
              'daily-routine',
              'diet',
              'exercise',
              'checks-and-observation',
              'hygiene',
              'immunisation',
              'files',
            ],
          },
        ],
      },
      {
        name: 'without immunisation',
        with: {
          '/healthCare/tasksDone': [
            'daily-routine',
            'diet',
            'exercise',
            'checks-and-observation',
            'hygiene',
            'files',
          ],
        },
        deciding: [
          {
            pointer: '/healthCare/tasksDone',
            actual: ['checks-and-observation', 'daily-routine', 'diet', 'exercise', 'files', 'hygiene'],
            op: 'has-all',
            required: [
              'daily-routine',
              'diet',
              'exercise',
              'checks-and-observation',
              'hygiene',
              'immunisation',
              'files',
            ],
          },
        ],
      },
      {
        name: 'without files',
        with: {
          '/healthCare/tasksDone': [
            'daily-routine',
            'diet',
            'exercise',
            'checks-and-observation',
            'hygiene',
            'immunisation',
          ],
        },
        deciding: [
          {
            pointer: '/healthCare/tasksDone',
            actual: [
              'checks-and-observation',
              'daily-routine',
              'diet',
              'exercise',
              'hygiene',
              'immunisation',
            ],
            op: 'has-all',
            required: [
              'daily-routine',
              'diet',
              'exercise',
              'checks-and-observation',
              'hygiene',
              'immunisation',
              'files',
            ],
          },
        ],
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/healthCare/tasksDone': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/tasksDone missing'],
      },
    ],
  },
);
