export * from './concern';
export * from './partnership';
export * from './context';
