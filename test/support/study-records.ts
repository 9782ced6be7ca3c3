/** A made-up record in the form of ClinicalTrials.gov's data API, version 2. */
export function studyRecord(nctId: string, briefTitle: string, modules: object = {}): object {
  return {
    protocolSection: {
      identificationModule: { nctId, briefTitle, organization: { fullName: 'A Hospital', class: 'OTHER' } },
      statusModule: { overallStatus: 'RECRUITING' },
      sponsorCollaboratorsModule: { leadSponsor: { name: 'A Hospital', class: 'OTHER' } },
      descriptionModule: { briefSummary: 'We ask what helps people breathe.' },
      conditionsModule: { conditions: ['Cystic Fibrosis'] },
      contactsLocationsModule: { locations: [{ facility: 'Ward 1', city: 'Lund', country: 'Sweden' }] },
      ...modules,
    },
    derivedSection: { conditionBrowseModule: { meshes: [{ id: 'D000003550', term: 'Cystic Fibrosis' }] } },
  };
}
