export * from './concern';
export * from './payment';
export * from './partnership';
export * from './context';
