import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { changedQuestionsAt, type ChangedQuestionRow } from '../partnership-queries.read-model';
import { PartnershipType, ReportType, type ShownPartnership, type ShownReport } from './partnership-type';
import { grouped, isoOf, opened } from './shown';

interface Wording {
  readonly oneSentence: string;
  readonly why: string;
}

@ObjectType('QuestionWording', { description: 'What was asked, and why.' })
class WordingType implements Wording {
  @Field(() => String)
  readonly oneSentence!: string;

  @Field(() => String)
  readonly why!: string;
}

interface ChangedQuestion {
  readonly before: Wording;
  readonly after: Wording;
  readonly changedAt: string;
  readonly suggestedBy: string | null;
}

@ObjectType('ChangedQuestion', { description: 'Changed after a suggestion from the patient side: old and new, side by side.' })
class ChangedQuestionType implements ChangedQuestion {
  @Field(() => WordingType)
  readonly before!: Wording;

  @Field(() => WordingType)
  readonly after!: Wording;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly changedAt!: string;

  @Field(() => String, { nullable: true, description: 'Whose suggestion it was, if they wished to be named; null otherwise.' })
  readonly suggestedBy!: string | null;
}

@Resolver(() => PartnershipType)
export class ChangedQuestionsResolver {
  @ResolveField(() => [ChangedQuestionType], { description: 'How the patient side changed the question that led to it, in that order.' })
  changedQuestions(@Context() context: RequestContext, @Parent() { requestId }: ShownPartnership): Promise<readonly ChangedQuestion[]> {
    return changedQuestionsOf(context, requestId);
  }
}

@Resolver(() => ReportType)
export class ReportedQuestionsResolver {
  @ResolveField(() => [ChangedQuestionType], { description: 'How the patient side changed the question that it reports on, in that order.' })
  changedQuestions(@Context() context: RequestContext, @Parent() { requestId }: ShownReport): Promise<readonly ChangedQuestion[]> {
    return changedQuestionsOf(context, requestId);
  }
}

async function changedQuestionsOf(context: RequestContext, request: Id): Promise<readonly ChangedQuestion[]> {
  const rows = await context.loader('changed questions', grouped(changedQuestionsAt.bind(undefined, context), ({ request: of }: ChangedQuestionRow) => of)).load(request);
  return Promise.all(rows.map(async ({ before, after, changed_at: at, name }) => ({ before, after, changedAt: isoOf(Number(at)), suggestedBy: await opened(context, name ?? undefined) })));
}
