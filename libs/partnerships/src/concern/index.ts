export { AnswerConcern, concern, ConcernAnswered, concernEvents, ConcernRaised, RaiseConcern } from './concern';
