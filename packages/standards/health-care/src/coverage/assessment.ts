import type { Duty } from '@tuoyu/instruments';

/** Assessment standard WS/T 821-2023. */
export const assessmentDuties: readonly Duty[] = [
  {
    id: 'N279.1',
    instrument: 'ws-t-821-2023',
    clause: '7.2.1',
    duty: 'See the vaccination certificate and the form of the entry exam',
    status: { kind: 'rule', rules: ['health-care/intake-papers-seen'] },
  },
  {
    id: 'N280.1',
    instrument: 'ws-t-821-2023',
    clause: '7.2.2',
    duty: 'A health file with illnesses, allergies and exams',
    status: { kind: 'rule', rules: ['health-care/health-file'] },
  },
  {
    id: 'N281.1',
    instrument: 'ws-t-821-2023',
    clause: '7.2.3',
    duty: 'Morning and noon checks and observation, recorded',
    status: { kind: 'rule', rules: ['health-care/daily-checks-assessed'] },
  },
  {
    id: 'N284.50',
    instrument: 'ws-t-821-2023',
    clause: '7.3.3',
    duty: 'Keep children from what they are allergic to',
    status: { kind: 'question', rules: ['health-care/allergens-avoided'] },
  },
  {
    id: 'N285.1',
    instrument: 'ws-t-821-2023',
    clause: '7.4.3',
    duty: 'A named person follows up absent children',
    status: { kind: 'rule', rules: ['health-care/absence-follower'] },
  },
  {
    id: 'B322.1',
    instrument: 'ws-t-821-2023',
    clause: '7.2.1',
    duty: 'Vaccination and exam on entry',
    status: { kind: 'rule', rules: ['health-care/intake-papers-seen'] },
  },
  {
    id: 'B322.2',
    instrument: 'ws-t-821-2023',
    clause: '7.2.3',
    duty: 'Morning and noon checks',
    status: { kind: 'rule', rules: ['health-care/daily-checks-assessed'] },
  },
  {
    id: 'B323.50',
    instrument: 'ws-t-821-2023',
    clause: '7.3.3',
    duty: 'Allergies are handled: food is avoided',
    status: { kind: 'question', rules: ['health-care/allergens-avoided'] },
  },
];
