export * from './partnership';
export * from './context';
