import { Args, Context, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { badInput, failure, type RequestContext } from '#graphql';
import { forgotten } from '#kernel';
import { readerOf, unsentForm, UnsentForms, type FormOf } from '#runtime';

interface Unsent {
  readonly content: string;
  readonly savedAt: string;
}

@ObjectType('UnsentForm', { description: 'What you have written in a form and not sent yet. Nobody else sees it; it is deleted when you say so, or when you have not gone on with it for 30 days.' })
class UnsentFormType implements Unsent {
  @Field(() => String, { description: 'As it was kept.' })
  readonly content!: string;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly savedAt!: string;
}

@InputType('KeepUnsentFormInput', { description: 'A form as far as it is written.' })
export class KeepUnsentFormInput {
  @Field(() => String, { description: 'Which form, and of what: a name of the caller\'s own, small letters, digits, - and /, at most 120 characters.' })
  readonly form!: string;

  @Field(() => String, { description: 'What is in it, at most 60,000 characters.' })
  readonly content!: string;
}

@InputType('DropUnsentFormInput', { description: 'Which form of yours.' })
export class DropUnsentFormInput {
  @Field(() => String)
  readonly form!: string;
}

const LONGEST = 60_000;
const nameOfForm = /^[a-z0-9/-]{1,120}$/;

/** Forms are kept on the server while they are written, for the writer alone. */
@Resolver()
export class UnsentFormsResolver {
  constructor(private readonly kept: UnsentForms) {}

  @Query(() => UnsentFormType, { nullable: true, description: 'What you have written in a form and not sent yet, under the hat that you wear; null when there is nothing.' })
  async unsentForm(@Context() context: RequestContext, @Args('form', { type: () => String }) form: string): Promise<Unsent | null> {
    await formOf(context, form);
    const row = await unsentForm(context, form);
    const content = row ? await context.open(row.sealed) : forgotten;
    return row && content !== forgotten ? { content, savedAt: new Date(Number(row.saved_at)).toISOString() } : null;
  }

  @Mutation(() => Boolean, { description: 'Keeps a form as far as it is written. What was kept of it before is replaced.' })
  async keepUnsentForm(@Context() context: RequestContext, @Args('input') { form, content }: KeepUnsentFormInput): Promise<boolean> {
    const of = await formOf(context, form);
    if (content.length > LONGEST) throw badInput([{ path: 'content', message: `at most ${LONGEST} characters` }]);
    await this.kept.keep(context.network, of, content);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Deletes what was kept of a form, for good: it was sent, or is not wanted. Saying it again does no harm.' })
  async dropUnsentForm(@Context() context: RequestContext, @Args('input') { form }: DropUnsentFormInput): Promise<boolean> {
    await this.kept.drop(context.network, await formOf(context, form));
    return true;
  }
}

/** Whoever reads is whose forms they are: staff who record something for a person write no forms of that person's. @throws UNAUTHENTICATED, BAD_USER_INPUT */
async function formOf(context: RequestContext, form: string): Promise<FormOf> {
  const reader = await readerOf(context);
  if (!reader) throw failure('UNAUTHENTICATED');
  if (!nameOfForm.test(form)) throw badInput([{ path: 'form', message: 'not a name of a form' }]);
  return { ...reader, form };
}
