import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { healthStaffQualification } from './rule.js';

// B279, only commonly cited: registration for the health room, schooling and training for health workers
testRule(
  healthStaffQualification,
  merge(forRole('health', { adopt: true }), {
    base: {
      kind: 'institution',
      staff: [
        {
          role: 'health',
          education: 'lower-secondary',
          background: { healthRegistration: 'doctor' },
          certificates: [],
          trainings: [{ kind: 'health-care', date: '2024-05-01' }],
        },
      ],
    },
    pass: [
      {
        name: 'trained in first aid as well',
        adopt: true,
        with: {
          '/staff/0/education': 'upper-secondary',
          '/staff/0/background/healthRegistration': 'none',
          '/staff/0/trainings/1': { kind: 'first-aid', date: '2024-05-01' },
        },
      },
      { name: 'a doctor', adopt: true },
      { name: 'a nurse', adopt: true, with: { '/staff/0/background/healthRegistration': 'nurse' } },
      ...['upper-secondary', 'secondary-vocational', 'junior-college', 'bachelor', 'master', 'doctor'].map(
        (level) => ({
          name: `${level} and trained`,
          adopt: true as const,
          with: { '/staff/0/education': level, '/staff/0/background/healthRegistration': 'none' },
        }),
      ),
      {
        name: 'upper secondary and a certificate',
        adopt: true,
        with: {
          '/staff/0/education': 'upper-secondary',
          '/staff/0/background/healthRegistration': 'none',
          '/staff/0/trainings': [],
          '/staff/0/certificates': [{ kind: 'health-care-training' }],
        },
      },
      {
        name: 'trained until today',
        adopt: true,
        with: {
          '/staff/0/education': 'upper-secondary',
          '/staff/0/background/healthRegistration': 'none',
          '/staff/0/trainings/0/date': '2026-11-23',
        },
      },
    ],
    fail: [
      {
        name: 'lower secondary',
        adopt: true,
        with: { '/staff/0/background/healthRegistration': 'none' },
        deciding: [
          '/staff/0/background/healthRegistration: none in ["doctor","nurse"]',
          '/staff/0/education: lower-secondary in ["upper-secondary","secondary-vocational","junior-college","bachelor","master","doctor"]',
        ],
      },
      {
        name: 'a bachelor without training',
        adopt: true,
        with: {
          '/staff/0/education': 'bachelor',
          '/staff/0/background/healthRegistration': 'none',
          '/staff/0/trainings': [{ kind: 'first-aid', date: '2024-05-01' }],
          '/staff/0/certificates': [{ kind: 'first-aid' }],
        },
        deciding: [
          '/staff/0/background/healthRegistration: none in ["doctor","nurse"]',
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/certificates/0/kind: first-aid = health-care-training',
          '/staff/0/trainings: 0 >= 1',
          '/staff/0/trainings/0/kind: first-aid = health-care',
        ],
      },
      {
        name: 'a bachelor whose training is still to end',
        adopt: true,
        with: {
          '/staff/0/education': 'bachelor',
          '/staff/0/background/healthRegistration': 'none',
          '/staff/0/trainings/0/date': '2026-11-24',
        },
        deciding: [
          '/staff/0/background/healthRegistration: none in ["doctor","nurse"]',
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/trainings: 0 >= 1',
          '/staff/0/trainings/0/date: 2026-11-24 <= 2026-11-23',
        ],
      },
    ],
    manual: [{ name: 'a doctor, the text unread', ifAdopted: ['pass'] }],
    unknown: [
      {
        name: 'registration not told',
        adopt: true,
        with: { '/staff/0/background/healthRegistration': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/background/healthRegistration missing'],
      },
    ],
  }),
);
