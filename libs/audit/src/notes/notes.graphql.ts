import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { refusedText, visibleText } from '#directory';
import { badInput, CommandIdField, failure, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import { command, derivedId, id as idField, isId, newId, prose, type Id } from '#kernel';
import { sentence } from '#language';
import { notesAbout, StaffNotes, type NoteRow, type NoteSubject } from './notes';

/** The permission to write notes and to read all of them; nothing of it is in the log. */
export const WriteStaffNote = command('WriteStaffNote', { note: idField('note'), text: prose(2000) });

interface ShownNote {
  readonly id: Id;
  readonly text: string;
  readonly writtenAt: string;
  readonly keptUntil: string;
  readonly viewerCanDelete: boolean;
}

@ObjectType('StaffNote', { description: 'What a coordinator noted about a person or an organisation. Whom it is about can read it.' })
class NoteType implements ShownNote {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly writtenAt!: string;

  @Field(() => String, { description: 'When it is deleted, ISO 8601.' })
  readonly keptUntil!: string;

  @Field(() => Boolean, { description: 'It is yours.' })
  readonly viewerCanDelete!: boolean;
}

interface ShownNotes {
  readonly warning: string;
  readonly notes: readonly ShownNote[];
}

@ObjectType('StaffNotes', { description: 'What staff noted about one person or organisation.' })
class NotesType implements ShownNotes {
  @Field(() => String, { description: 'To be shown wherever such a note is written: the person can read it.' })
  readonly warning!: string;

  @Field(() => [NoteType], { description: 'The newest first.' })
  readonly notes!: readonly ShownNote[];
}

const NotePayload = payloadType('StaffNotePayload', 'note', () => NoteType);

@InputType('WriteStaffNoteInput', { description: 'A note about a person or an organisation: one of the two. They can read it.' })
export class WriteStaffNoteInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID, { nullable: true })
  readonly person?: string | null;

  @Field(() => ID, { nullable: true })
  readonly organisation?: string | null;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  readonly text!: string;
}

@InputType('DeleteStaffNoteInput', { description: 'Which note of yours.' })
export class DeleteStaffNoteInput {
  @Field(() => ID)
  readonly id!: string;
}

const LONGEST = 2000;

@Resolver(() => NoteType)
export class StaffNotesResolver {
  constructor(private readonly kept: StaffNotes) {}

  @Query(() => NotesType, { description: 'What staff noted about a person or an organisation: one of the two. For coordinators.' })
  async staffNotes(
    @Context() context: RequestContext, @Args('person', { type: () => ID, nullable: true }) person?: string | null, @Args('organisation', { type: () => ID, nullable: true }) organisation?: string | null,
  ): Promise<ShownNotes> {
    writerIn(context);
    return shownNotes(context, subjectIn(person, organisation));
  }

  @Query(() => NotesType, { description: 'What staff noted about you; or, when you are here for an organisation, about it.' })
  async staffNotesAboutMe(@Context() context: RequestContext): Promise<ShownNotes> {
    const { actor } = context;
    if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    return shownNotes(context, actor.hat.kind === 'organisation' ? { kind: 'organisation', about: actor.hat.organisation } : { kind: 'person', about: actor.person });
  }

  @Mutation(() => NotePayload, { description: 'Notes something about a person or an organisation. They can read it; it is deleted after 24 months. For coordinators.' })
  async writeStaffNote(@Context() context: RequestContext, @Args('input') { commandId, person, organisation, text }: WriteStaffNoteInput): Promise<Changed<ShownNote>> {
    const author = writerIn(context);
    const subject = subjectIn(person, organisation);
    const words = visibleText(text);
    if (words.length > LONGEST) throw badInput([{ path: 'text', message: `at most ${LONGEST} characters` }]);
    const refused = refusedText('text', text);
    if (refused) return { userErrors: [{ code: refused.code, message: sentence(context.language, 'code.TEXT_REFUSED'), field: 'text' }], stale: false, node: null };
    const id = typeof commandId === 'string' && isId(commandId.toLowerCase()) ? derivedId('staff note', author, commandId.toLowerCase()) : newId(context.now);
    return { userErrors: [], stale: false, node: shownNote(context, await this.kept.write(context.network, { ...subject, id, author, words })) };
  }

  @Mutation(() => Boolean, { description: 'Deletes a note of yours, for good.' })
  async deleteStaffNote(@Context() context: RequestContext, @Args('input') { id }: DeleteStaffNoteInput): Promise<boolean> {
    const author = writerIn(context);
    if (!isId(id) || !(await this.kept.remove(context.network, id, author))) throw failure('NOT_FOUND');
    return true;
  }
}

/** @throws UNAUTHENTICATED, FORBIDDEN */
function writerIn(context: RequestContext): Id {
  if (context.actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  if (!context.may(WriteStaffNote, {})) throw failure('FORBIDDEN');
  return context.actor.person;
}

function subjectIn(person: string | null | undefined, organisation: string | null | undefined): NoteSubject {
  const about = (person ?? organisation ?? '').toLowerCase();
  if ((person == null) === (organisation == null)) throw badInput([{ path: 'person', message: 'a person or an organisation' }]);
  if (!isId(about)) throw failure('NOT_FOUND');
  return { kind: person == null ? 'organisation' : 'person', about };
}

async function shownNotes(context: RequestContext, subject: NoteSubject): Promise<ShownNotes> {
  const rows = await notesAbout(context, subject, context.now);
  return { warning: sentence(context.language, 'staffNote.warning'), notes: rows.map((row) => shownNote(context, row)) };
}

function shownNote({ actor }: RequestContext, { id, author, words, written_at: at, expires_at: until }: NoteRow): ShownNote {
  const iso = (instant: bigint): string => new Date(Number(instant)).toISOString();
  return { id, text: words, writtenAt: iso(at), keptUntil: iso(until), viewerCanDelete: actor.kind === 'member' && actor.person === author && actor.hat.kind === 'staff' };
}
