export * from './candidate';
export { PeopleCards } from './cards.read-model';
export * from './factors';
export * from './fit';
export * from './match';
