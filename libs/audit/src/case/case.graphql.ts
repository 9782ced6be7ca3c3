import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { codeList, CommandIdField, connectionOf, connectionType, failure, pageOf, PageArgs, payloadType, type Changed, type Connection, type RequestContext, type WithCommandId } from '#graphql';
import { derivedId, forgotten, isId, newId, type AnyCommandDefinition, type CalendarDate, type Id, type InputOf, type Personal } from '#kernel';
import { historyModel } from '../history/history.read-model';
import { AuditedKind, CloseAuditCase, NoteFinding, OpenAuditCase, RevealNames } from './case';
import { caseById, casesModel, casesSeen, findingsIn, type CaseRow } from './cases.read-model';

export const AuditedKindEnum = codeList('AuditedKind', AuditedKind.options, 'What an auditor\'s case is about.');

interface ShownCase {
  readonly id: Id;
  readonly kind: AuditedKind;
  readonly about: Id;
  readonly until: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly namesUntil: string | null;
  readonly reasonBox: Personal<string>;
}

@ObjectType('AuditCase', { description: 'Why an auditor reads a history, of what, and until when.' })
class CaseType implements Omit<ShownCase, 'reasonBox'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => AuditedKindEnum)
  readonly kind!: AuditedKind;

  @Field(() => ID, { description: 'The request, initiative or partnership whose history can be read in it.' })
  readonly about!: Id;

  @Field(() => String, { description: 'Its last day, YYYY-MM-DD.' })
  readonly until!: string;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly openedAt!: string;

  @Field(() => String, { nullable: true, description: 'ISO 8601.' })
  readonly closedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Until when names are shown in it, ISO 8601; null while they are not.' })
  readonly namesUntil!: string | null;
}

interface ShownFinding {
  readonly text: string | null;
  readonly notedAt: string;
}

@ObjectType('AuditFinding', { description: 'Something that an auditor found.' })
class FindingType implements ShownFinding {
  @Field(() => String, { nullable: true, description: 'Null when the words have been deleted.' })
  readonly text!: string | null;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly notedAt!: string;
}

const CaseConnection = connectionType('AuditCase', () => CaseType);
const CasePayload = payloadType('AuditCasePayload', 'case', () => CaseType);

@InputType('OpenAuditCaseInput', { description: 'What you need to read, why, and until when.' })
export class OpenAuditCaseInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => AuditedKindEnum)
  readonly kind!: AuditedKind;

  @Field(() => ID)
  readonly about!: string;

  @Field(() => String, { nullable: true })
  readonly reason?: string | null;

  @Field(() => String, { description: 'The last day, YYYY-MM-DD.' })
  readonly until!: CalendarDate;
}

@InputType('AuditCaseInput', { description: 'Which case of yours.' })
export class AuditCaseInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;
}

@InputType('NoteFindingInput')
export class NoteFindingInput extends AuditCaseInput {
  @Field(() => String, { description: 'At most 2,000 characters.' })
  readonly finding!: string;
}

@InputType('RevealNamesInput')
export class RevealNamesInput extends AuditCaseInput {
  @Field(() => String, { nullable: true, description: 'Why you need to know who it was.' })
  readonly reason?: string | null;
}

type Payload = Promise<Changed<ShownCase>>;

@Resolver(() => CaseType)
export class CaseResolver {
  @Query(() => CaseConnection, { description: 'Your cases, the newest first. For auditors.' })
  async auditCases(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownCase>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    if (!context.may(OpenAuditCase, {})) throw failure('FORBIDDEN');
    const page = pageOf(args, ['number', 'id']);
    const rows = await casesSeen(context, page.after, page.first + 1);
    return connectionOf(page, rows, ({ opened_at: at, id }) => [String(at), id], shownCase);
  }

  @Mutation(() => CasePayload, { description: 'Opens a case: for its time you read this history, without names. For auditors.' })
  openAuditCase(@Context() context: RequestContext, @Args('input') { commandId, kind, about, reason, until }: OpenAuditCaseInput): Payload {
    const id = typeof commandId === 'string' && isId(commandId.toLowerCase()) && context.actor.kind === 'member' ? derivedId('audit case', context.actor.person, commandId.toLowerCase()) : newId(context.now);
    return change(context, OpenAuditCase, commandId, { case: id, kind, about: idOf(about), until, ...(reason != null && { reason }) });
  }

  @Mutation(() => CasePayload, { description: 'Notes what you found.' })
  noteFinding(@Context() context: RequestContext, @Args('input') { commandId, id, finding }: NoteFindingInput): Payload {
    return change(context, NoteFinding, commandId, { case: idOf(id), finding });
  }

  @Mutation(() => CasePayload, { description: 'Shows the names in this case\'s history, for a reason, for 24 hours.' })
  revealNames(@Context() context: RequestContext, @Args('input') { commandId, id, reason }: RevealNamesInput): Payload {
    return change(context, RevealNames, commandId, { case: idOf(id), ...(reason != null && { reason }) });
  }

  @Mutation(() => CasePayload, { description: 'Closes a case: its history can be read no longer.' })
  closeAuditCase(@Context() context: RequestContext, @Args('input') { commandId, id }: AuditCaseInput): Payload {
    return change(context, CloseAuditCase, commandId, { case: idOf(id) });
  }

  @ResolveField(() => String, { nullable: true, description: 'Null when the words have been deleted.' })
  async reason(@Context() context: RequestContext, @Parent() { reasonBox }: ShownCase): Promise<string | null> {
    const said = await context.open(reasonBox);
    return said === forgotten ? null : said;
  }

  @ResolveField(() => [FindingType], { description: 'What you found, in that order.' })
  async findings(@Context() context: RequestContext, @Parent() { id }: ShownCase): Promise<readonly ShownFinding[]> {
    return Promise.all((await findingsIn(context, id)).map(async ({ finding, noted_at: at }) => {
      const said = await context.open(finding);
      return { text: said === forgotten ? null : said, notedAt: iso(at) };
    }));
  }
}

function change<D extends AnyCommandDefinition>(context: RequestContext, definition: D, commandId: string | null | undefined, input: InputOf<D>): Payload {
  return context.change(definition, input, {
    commandId, shows: [casesModel.name, historyModel.name],
    async node(id) {
      const row = await caseById(context, id);
      return row ? shownCase(row) : null;
    },
  });
}

function shownCase({ id, kind, about, until, reason, opened_at: openedAt, closed_at: closedAt, names_until: namesUntil }: CaseRow): ShownCase {
  return { id, kind, about, until, reasonBox: reason, openedAt: iso(openedAt), closedAt: closedAt === null ? null : iso(closedAt), namesUntil: namesUntil === null ? null : iso(namesUntil) };
}

function iso(at: bigint): string {
  return new Date(Number(at)).toISOString();
}

function idOf(text: string): Id {
  const id = text.toLowerCase();
  if (!isId(id)) throw failure('NOT_FOUND');
  return id;
}
