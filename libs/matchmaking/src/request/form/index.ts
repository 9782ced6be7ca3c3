export * from './complete';
export * from './form';
export * from './judge';
