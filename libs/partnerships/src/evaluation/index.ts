export { evaluation, GiveEvaluation, OpenEvaluation, ReleaseEvaluation } from './evaluation';
export { evaluationEvents, EvaluationGiven, EvaluationOpened, EvaluationReleased } from './events';
