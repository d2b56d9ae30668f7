import { type ConsistencyCheck, shown, textsAt } from './records.js';

/** Dates of what has happened. */
export const pastDates: readonly string[] = [
  '/registration/registeredOn',
  '/filing/submittedOn',
  '/filing/receiptOn',
  '/filing/finishedOn',
  '/hygieneEvaluation/selfEvaluatedOn',
  '/hygieneEvaluation/verifiedOn',
  '/hygieneEvaluation/reportOn',
  '/project/constructedOn',
  '/children/*/birthDate',
  '/children/*/entryExam/date',
  '/children/*/exams/*/date',
  '/children/*/vaccination/checkedOn',
  '/staff/*/birthDate',
  '/staff/*/certificates/*/issuedOn',
  '/staff/*/healthChecks/*/date',
  '/staff/*/backgroundChecks/*/date',
  '/staff/*/noCrimeProofOn',
  '/staff/*/trainings/*/date',
  '/airTests/*/sampledOn',
  '/waterTests/*/sampledOn',
  '/days/entries/*/date',
  '/drills/entries/*/date',
  '/trainings/entries/*/date',
  '/fireSafety/patrols/entries/*/date',
  '/fireSafety/inspections/entries/*/date',
  '/fireSafety/tests/entries/*/date',
  '/fireSafety/drills/entries/*/date',
  '/fireSafety/certificates/*/issuedOn',
  '/incidents/*/detectedOn',
  '/incidents/*/happenedOn',
  '/inspections/*/date',
  '/penalties/*/decidedOn',
  '/ratings/*/assessedOn',
];

/** Dates of what has happened that lie after the day on which the record is looked at. */
export const futureDates: ConsistencyCheck<'future-date'> = (institution, { asOf }) => {
  if (asOf === undefined) return [];
  return pastDates.flatMap((pattern) =>
    textsAt(institution, pattern)
      .filter(({ value }) => value > asOf)
      .map(({ pointer, value }) => ({
        pointer,
        code: 'future-date' as const,
        ...shown(pointer, value),
        expected: `not after ${asOf}`,
      })),
  );
};
