import { type BooleanOf, isIn, or, type Verification } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import type { aPerson } from './record.js';
import { f } from './record.js';

/** Kinds of certificates of carers. */
export type CarerCertificateKind = 'infant-carer' | 'nursery-nurse';

/** A name under which a certificate of carers is issued. */
export interface CertificateName {
  /** As printed on the certificate. */
  readonly name: string;
  readonly kind: CarerCertificateKind;
  /** How it was verified that the name stands for this kind. */
  readonly verified: Verification;
  /** First and last day of issue under this name; absent when no source has the day. */
  readonly from?: string;
  readonly to?: string;
  /** Where the name was read; absent for a name that is only commonly used. */
  readonly basis?: ReturnType<typeof cite>;
}

/**
 * Names of certificates and the kinds that they stand for. Two stand in a text that was read; for the other two no
 * text was read, nor are the days known on which one name took the place of another. A name that is not listed is
 * unknown, never wrong.
 */
export const certificateNames: readonly CertificateName[] = [
  {
    name: '育婴员',
    kind: 'infant-carer',
    verified: 'primary',
    basis: cite('nanjing-plan-2020', '二', 'primary', 'L052'),
  },
  {
    name: '保育员',
    kind: 'nursery-nurse',
    verified: 'primary',
    basis: cite('nanjing-plan-2020', '二', 'primary', 'L052'),
  },
  { name: '育婴师', kind: 'infant-carer', verified: 'unverified' },
  { name: '保育师', kind: 'nursery-nurse', verified: 'unverified' },
];

/**
 * Kind of a certificate by its printed name on a day of issue; undefined for a name that is not listed, was not in use
 * on that day, or was not verified.
 */
export const certificateKind = (name: string, issuedOn?: string): CarerCertificateKind | undefined =>
  certificateNames.find(
    (listed) =>
      listed.name === name &&
      listed.verified !== 'unverified' &&
      (issuedOn === undefined ||
        ((listed.from === undefined || listed.from <= issuedOn) &&
          (listed.to === undefined || issuedOn <= listed.to))),
  )?.kind;

const verifiedNames = certificateNames.filter((c) => c.verified !== 'unverified').map((c) => c.name);

/** Whether a person holds a certificate of carers, by its kind or by a verified name. */
export const holdsCarerCertificate = (person: typeof aPerson): BooleanOf =>
  f.some(person.list('/certificates'), (held) =>
    or(isIn(held('/kind'), ['infant-carer', 'nursery-nurse']), isIn(held('/name'), verifiedNames)),
  );
