import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommandIdField, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import { derivedId, isId, newId, type Id, type Personal } from '#kernel';
import { invitationShown, InvitationType, type Invitation } from '../invitation/invited.graphql';
import { receivedInvitation } from '../invitation/invited.read-model';
import { idOf, momentOf } from '../invitation/shown.graphql';
import { opened } from '../request/graphql/shown';
import { WriteInternalNote } from './notes';
import { notesModel, notesOn, type NoteRow } from './notes.read-model';

interface InternalNote {
  readonly id: Id;
  readonly writerId: Id;
  readonly writtenAt: string;
  readonly textBox: Personal<string>;
}

@ObjectType('InternalNote', { description: 'A note on an invitation among those who represent your organisation. Nobody else sees it.' })
class InternalNoteType implements Omit<InternalNote, 'textBox'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID, { description: 'Who of your organisation wrote it.' })
  readonly writerId!: Id;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly writtenAt!: string;
}

@InputType({ description: 'Only those who represent your organisation see it. Write nothing about anybody\'s health.' })
class WriteInternalNoteInput implements WithCommandId {
  @Field(() => ID)
  readonly invitation!: string;

  @Field(() => String, { description: 'At most 1,200 characters.' })
  readonly text!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

const NotePayload = payloadType('WriteInternalNotePayload', 'invitation', () => InvitationType);

@Resolver(() => InvitationType)
export class InternalNotesResolver {
  @Mutation(() => NotePayload, { description: 'Writes a note to your colleagues on an invitation to your organisation.' })
  writeInternalNote(@Context() context: RequestContext, @Args('input') { invitation, text, commandId }: WriteInternalNoteInput): Promise<Changed<Invitation>> {
    const note = typeof commandId === 'string' && isId(commandId.toLowerCase()) ? derivedId('note', commandId.toLowerCase()) : newId(context.now);
    return context.change(WriteInternalNote, { invitation: idOf(invitation), note, text }, {
      commandId, shows: [notesModel.name], node: async (id) => {
        const row = await receivedInvitation(context, id);
        return row ? invitationShown(row) : null;
      },
    });
  }

  @ResolveField(() => [InternalNoteType], { description: 'Notes among those who represent your organisation, oldest first.' })
  async internalNotes(@Context() context: RequestContext, @Parent() { id }: Invitation): Promise<readonly InternalNote[]> {
    const loader = context.loader<Id, readonly NoteRow[]>('internal notes', async (ids) => {
      const rows = await notesOn(context, ids);
      return ids.map((invitation) => rows.filter((row) => row.invitation === invitation));
    });
    return (await loader.load(id)).map((row) => ({ id: row.id, writerId: row.writer, writtenAt: momentOf(row.written_at), textBox: row.text }));
  }
}

@Resolver(() => InternalNoteType)
export class InternalNoteResolver {
  @ResolveField(() => String, { nullable: true, description: 'Null when it has been deleted.' })
  text(@Context() context: RequestContext, @Parent() { textBox }: InternalNote): Promise<string | null> {
    return opened(context, textBox);
  }
}

/** Internal notes as the API offers them. */
export const noteResolvers = [InternalNotesResolver, InternalNoteResolver] as const;
