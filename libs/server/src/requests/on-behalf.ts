import { AssistanceChannel, ConfirmBy } from '#directory';
import { badInput } from '#graphql';
import { isId, type Id } from '#kernel';

/** For whom staff records something, and how they talked (R-STF-02). */
export interface SaidOnBehalf {
  readonly person: Id;
  /** When the person answers for an organisation in it. */
  readonly organisation: Id | undefined;
  readonly channel: AssistanceChannel;
  readonly confirmBy: ConfirmBy;
  readonly readBack: boolean;
}

/**
 * Reads the header `Roundtable-On-Behalf`: `person={id}; channel=telephone; confirm-by=letter; read-back=yes`, and `organisation={id}` where
 * the person answers for one. @throws BAD_USER_INPUT
 */
export function saidOnBehalf(header: string): SaidOnBehalf {
  const parts = new Map(header.split(';').map((part) => part.split('=').map((text) => text.trim()) as [string, string]));
  const channel = AssistanceChannel.safeParse(parts.get('channel'));
  const confirmBy = ConfirmBy.safeParse(parts.get('confirm-by'));
  const person = parts.get('person') ?? '';
  const organisation = parts.get('organisation');
  const wrong = [
    isId(person) ? [] : ['person'], organisation === undefined || isId(organisation) ? [] : ['organisation'],
    channel.success ? [] : ['channel'], confirmBy.success ? [] : ['confirm-by'],
  ].flat();
  if (wrong.length > 0 || !channel.success || !confirmBy.success) throw badInput(wrong.map((path) => ({ path: `Roundtable-On-Behalf.${path}`, message: 'not what this header can hold' })));
  return { person, organisation, channel: channel.data, confirmBy: confirmBy.data, readBack: parts.get('read-back') === 'yes' };
}
