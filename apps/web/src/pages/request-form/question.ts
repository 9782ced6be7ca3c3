import type * as written from '../../writing/question';
import type { Draft } from './draft';

/** What a question about a request needs in order to be asked. */
export type Asked = written.Asked<Draft>;

/** One page of the form of a request. */
export type Question = written.Question<Draft>;
