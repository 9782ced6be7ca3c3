import type { RealmRole } from './realm';
import type { Accounts } from './storage/accounts';

/** Somebody made up, named by role and organisation, whom anyone can be in a demonstration. */
export interface DemoPerson {
  /** Also the user name. */
  readonly slug: string;
  readonly label: { readonly en: string; readonly sv: string };
  readonly email: string;
  readonly group: 'patient' | 'professional' | 'staff';
  readonly realmRoles: readonly RealmRole[];
  readonly networks: readonly DemoNetwork[];
}

export const demoNetworks = ['enpcr', 'nordic'] as const;
export type DemoNetwork = (typeof demoNetworks)[number];

const names: Readonly<Record<DemoNetwork, 'en' | 'sv'>> = { enpcr: 'en', nordic: 'sv' };

function person(slug: string, group: DemoPerson['group'], en: string, sv: string, ...realmRoles: RealmRole[]): DemoPerson {
  return { slug, label: { en, sv }, email: `the.${slug}@demo.example`, group, realmRoles, networks: demoNetworks };
}

export const demoPeople: readonly DemoPerson[] = [
  person('patients-one', 'patient', 'Answers for patient organisation 1', 'Svarar för patientorganisation 1'),
  person('patients-two', 'patient', 'Answers for patient organisation 2', 'Svarar för patientorganisation 2'),
  person('patients-three', 'patient', 'Answers for patient organisation 3', 'Svarar för patientorganisation 3'),
  person('member-one', 'patient', 'Person 1 in a patient organisation', 'Person 1 i en patientorganisation'),
  person('member-two', 'patient', 'Person 2 in a patient organisation', 'Person 2 i en patientorganisation'),
  person('member-three', 'patient', 'Person 3 in a patient organisation', 'Person 3 i en patientorganisation'),
  person('adviser', 'patient', 'Adviser', 'Rådgivare'),
  person('next-of-kin', 'patient', 'Next of kin, without an organisation', 'Närstående, utan organisation'),
  person('newcomer', 'patient', 'Answers for an organisation that is not checked yet', 'Svarar för en organisation som inte är kontrollerad än'),
  person('company', 'professional', 'Answers for a company', 'Svarar för ett företag'),
  person('contact', 'professional', 'Contact person at the company', 'Kontaktperson på företaget'),
  person('deputy', 'professional', 'Deputy for the contact person', 'Ersättare för kontaktpersonen'),
  person('university', 'professional', 'Answers for a university', 'Svarar för ett universitet'),
  person('colleague', 'professional', 'Colleague at the university', 'Kollega på universitetet'),
  person('coordinator', 'staff', 'Coordinator', 'Samordnare', 'network-staff'),
  person('second-coordinator', 'staff', 'Second coordinator', 'Den andra samordnaren', 'network-staff'),
  person('auditor', 'staff', 'Reviewer of records', 'Granskare', 'network-auditor'),
  person('dpo', 'staff', 'Data protection officer', 'Dataskyddsombud', 'data-protection-officer'),
];

/** Makes the demo people who are not there yet, in both demo networks. They have no password. Doing it again changes nothing. */
export async function seedDemoPeople(accounts: Accounts): Promise<void> {
  for (const { slug, label, email, realmRoles, networks } of demoPeople) {
    for (const network of networks) {
      const locale = names[network];
      const seeded = await accounts.add({ network, username: slug, email, emailVerified: true, displayName: label[locale], locale, realmRoles, organizations: [] });
      if (!seeded.ok && seeded.why !== 'USERNAME_TAKEN') throw new Error(`The demo person ${slug} cannot be made: ${seeded.why}`);
    }
  }
}
