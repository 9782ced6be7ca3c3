export * from './attention';
export * from './feasibility';
export { AskForException, ExceptionAsked, ExceptionGranted, ExceptionRefused, exceptionsGranted, GrantException, RefuseException } from './exception/exception';
export * from './invitation';
export * from './matching';
export * from './request';
export { changedParts, compareTerms, partsToAgree, termParts, type Comparison, type TermPart, type Terms, type Verdict } from './terms';
export * from './context';
export * from './study';
