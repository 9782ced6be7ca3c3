import { appointed, type Asker, type Member } from '../acts/members';
import type { Stage } from '../acts/stage';

/** The organisations of a demo network, with what they are called there. */
export interface Members {
  readonly lungs: Member;
  readonly joints: Member;
  readonly rare: Member;
  readonly university: Asker;
  readonly company: Asker;
}

interface Description {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly about: string;
  readonly role: string;
  readonly countries: readonly string[];
  readonly publicBody: boolean;
  /** Of organisations of the patient side. */
  readonly conditions?: readonly string[];
  readonly openTo: readonly string[];
}

/** They register, are checked, and say what they are. Nobody of them exists. */
export async function membersJoin(stage: Stage): Promise<Members> {
  const { say } = stage;
  const lungs = await joins(stage, {
    slug: 'patients-one', kind: 'PATIENT_ORGANISATION', name: say('Example Association for Healthy Lungs', 'Exempelförbundet för friska lungor'), role: say('Chair', 'Ordförande'),
    about: say('People with lung disease and those close to them. We read, we test, and we say what daily life is like.', 'Personer med lungsjukdom och närstående. Vi läser, provar och berättar hur vardagen är.'),
    countries: ['SE', 'DK'], publicBody: false, conditions: ['lung-disease', 'cystic-fibrosis', 'asthma'], openTo: ['PROTOCOL_REVIEW', 'ADVICE', 'PLAIN_LANGUAGE_REVIEW'],
  });
  const joints = await joins(stage, {
    slug: 'patients-two', kind: 'PATIENT_ORGANISATION', name: say('Invented Society of Sore Joints', 'Påhittade sällskapet för onda leder'), role: say('Board member', 'Styrelseledamot'),
    about: say('We are people with rheumatic disease, from those who have just fallen ill to those who have lived with it for forty years.', 'Vi har reumatisk sjukdom, från den som just har blivit sjuk till den som har levt med den i fyrtio år.'),
    countries: ['SE', 'NO'], publicBody: false, conditions: ['rheumatic-disease', 'arthritis', 'psoriatic-arthritis'], openTo: ['ADVISORY_BOARD', 'RESEARCH_TEAM', 'SERVICE_DESIGN'],
  });
  const rare = await joins(stage, {
    slug: 'patients-three', kind: 'UMBRELLA', name: say('Imagined Alliance of the Rare', 'Tänkta alliansen för det sällsynta'), role: say('Managing director', 'Kanslichef'),
    about: say('Thirty small associations for rare conditions share an office with us.', 'Trettio små föreningar för sällsynta tillstånd delar kansli hos oss.'),
    countries: ['SE', 'FI', 'NL'], publicBody: false, conditions: ['rare-disease', 'cystic-fibrosis', 'duchenne-muscular-dystrophy'], openTo: ['STEERING_GROUP', 'PROTOCOL_REVIEW', 'FUNDING_REVIEW'],
  });
  const university = await joins(stage, {
    slug: 'university', kind: 'ACADEMIC', name: say('Academy of Examples', 'Exempelakademin'), role: say('Research nurse', 'Forskningssjuksköterska'),
    about: say('Research on long-term illness, together with those who live with it.', 'Forskning om långvarig sjukdom, tillsammans med dem som lever med den.'),
    countries: ['SE'], publicBody: true, openTo: ['RESEARCH_TEAM', 'PROTOCOL_REVIEW', 'ADVICE'],
  });
  const company = await joins(stage, {
    slug: 'company', kind: 'COMPANY', name: say('Nowhere Medicines', 'Ingenstans läkemedel'), role: say('Patient relations', 'Patientkontakter'),
    about: say('We develop medicines for lungs and joints.', 'Vi utvecklar läkemedel för lungor och leder.'),
    countries: ['SE', 'DE'], publicBody: false, openTo: ['ADVICE', 'CONSENT_FORM_REVIEW'],
  });
  return {
    lungs, joints, rare,
    university: { ...university, contact: university.answers, deputy: await appointed(stage, university, 'colleague', say('The colleague', 'Kollegan'), say('Study coordinator', 'Studiesamordnare')) },
    company: {
      ...company,
      contact: await appointed(stage, company, 'contact', say('Research nurse', 'Forskningssköterskan'), say('Contact person', 'Kontaktperson')),
      deputy: await appointed(stage, company, 'deputy', say('Study coordinator', 'Studiesamordnaren'), say('Deputy', 'Ersättare')),
    },
  };
}

async function joins(stage: Stage, { slug, kind, name, about, role, countries, publicBody, conditions, openTo }: Description): Promise<Member> {
  const { say } = stage;
  const person = await stage.who(slug);
  const governance = conditions ? { patientMajority: true, companyOver20: false } : {};
  const { organisation: { id } } = await person.makes<{ organisation: { id: string } }>('registerOrganisation', {
    name, kind, about, countries, publicBody, personName: role, personRole: role, howToCheck: say('Call our office on a weekday.', 'Ring vårt kansli en vardag.'), ...governance,
  }, 'organisation { id }');
  await (await stage.coordinator()).does('verifyOrganisation', {
    organisation: id, ...(conditions
      ? { method: 'STATUTES_AND_MINUTES', patientMajority: true, funders: [{ name: say('Members’ fees', 'Medlemsavgifter'), percent: 70, company: false }, { name: say('Public support', 'Statsbidrag'), percent: 25, company: false }] }
      : { method: 'CALL' }),
  });
  const answers = person.as(`organisation:${id}`);
  await answers.does('reviseProfile', { organisation: id, languages: ['sv', 'en'], openTo, ...(conditions ? { conditions } : {}) });
  await answers.does('confirmProfile', { organisation: id });
  return { id, name, answers };
}
