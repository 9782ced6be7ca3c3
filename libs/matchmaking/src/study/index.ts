export { ConditionId } from './condition-id';
export { importStudy, studyRequestId, type ImportStudyParts, type StudyImport } from './import-study';
export { parseStudy, type StudyReading } from './parse-study';
export { RegistryId, StudyFacts } from './study-facts';
