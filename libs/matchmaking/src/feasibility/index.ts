export { AskAboutPeople, inquiry, PeopleAskedAbout, type InquiryEvent } from './people-question';
export { PeopleCounter, type PeopleCounterParts } from './people-snapshot.read-model';
