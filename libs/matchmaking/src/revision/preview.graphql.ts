import { Args, Context, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { codeList, failure, type RequestContext } from '#graphql';
import { idOf } from '../invitation/shown.graphql';
import { complete, type RequestDraft } from '../request/form';
import { Content } from '../request/graphql/content';
import { written } from '../request/graphql/request.resolver';
import { loadRequest } from '../request/graphql/shown';
import { placeCounts } from '../request/places.read-model';
import { changedParts, compareTerms, partsToAgree, type TermPart, type Verdict } from '../terms/compare';
import { withNew } from './adopted';
import { TermPartEnum } from './revision.graphql';
import { ReviseTerms } from './revising';

const verdicts = ['better', 'worse', 'different'] as const satisfies readonly Verdict[];
const VerdictEnum = codeList('TermVerdict', verdicts, 'How it is for those who are asked. DIFFERENT: nobody can weigh it for somebody else.');

interface Weighed {
  readonly part: TermPart;
  readonly verdict: (typeof verdicts)[number];
}

@ObjectType('WeighedTerm', { description: 'One part of the terms that would be new.' })
class WeighedType implements Weighed {
  @Field(() => TermPartEnum)
  readonly part!: TermPart;

  @Field(() => VerdictEnum)
  readonly verdict!: Weighed['verdict'];
}

interface Preview {
  readonly changes: readonly Weighed[] | null;
  readonly askedAgain: number;
}

@ObjectType('RevisionPreview', { description: 'What new terms would mean, before they are sent.' })
class PreviewType implements Preview {
  @Field(() => [WeighedType], { nullable: true, description: 'What would be new, part by part; null when something that every request says would be missing.' })
  readonly changes!: readonly Weighed[] | null;

  @Field(() => Int, { description: 'How many people have said yes to what would be worse or different: each of them would be asked again.' })
  readonly askedAgain!: number;
}

/** The ratchet, shown before it turns (R-CHG-05, R-CHG-06). */
@Resolver()
class PreviewResolver {
  @Query(() => PreviewType, { description: 'What new terms would mean for those who are asked and for those who have said yes. For those who answer for the asker; nothing is changed by it.' })
  async revisionPreview(
    @Context() context: RequestContext, @Args('request', { type: () => ID }) request: string, @Args('news', { type: () => Content.write, description: 'Only what would be new.' }) news: unknown,
  ): Promise<Preview> {
    const id = idOf(request);
    const before = await loadRequest(context, id);
    if (!before?.form || !before.answerBy || !context.may(ReviseTerms, { asker: [before.askerId] })) throw failure('NOT_FOUND');
    const form = { ...before.form, answerBy: before.answerBy };
    const completed = complete(withNew<RequestDraft>(form, written(news)));
    if (!completed.ok) return { changes: null, askedAgain: 0 };
    const comparison = compareTerms({ form }, { form: completed.form });
    const changes = changedParts(comparison).flatMap((part) => verdicts.filter((verdict) => verdict === comparison[part]).map((verdict) => ({ part, verdict })));
    const saidYes = (await placeCounts(context, [id])).get(id)?.saidYes ?? 0;
    return { changes, askedAgain: partsToAgree(comparison).length > 0 ? saidYes : 0 };
  }
}

export const previewResolvers = [PreviewResolver] as const;
