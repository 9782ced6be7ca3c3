export * from './candidate';
export * from './factors';
export * from './fit';
export * from './match';
