import type { Changed, RequestContext, WithCommandId } from '#graphql';
import { actorId, derivedId, newId, type AnyCommandDefinition, type Id, type InputOf } from '#kernel';
import { partnershipsModel } from '../partnerships.read-model';
import type { ShownPartnership } from './partnership-type';
import { loadPartnership } from './shown';

export type Payload = Promise<Changed<ShownPartnership>>;

/**
 * Gives the command that an input is for, and shows the partnership as it then is. The command checks every field itself.
 * @param shows read models that this is read from besides the partnership's own, and which partnership is shown when the wish was given to something else
 */
export function change(context: RequestContext, definition: AnyCommandDefinition, { commandId, ...said }: WithCommandId, more: object = {}, shows: { readonly models?: readonly string[]; readonly partnership?: Id } = {}): Payload {
  return context.change(definition, { ...(withoutNulls(said) as object), ...more } as InputOf<AnyCommandDefinition>, {
    commandId, shows: [partnershipsModel.name, ...(shows.models ?? [])], node: (id) => loadPartnership(context, shows.partnership ?? id),
  });
}

/** The id of something new: the same for the same person's same wish. Nobody else's wish leads to it, so that none tells whether it is there. */
export function idFor(context: RequestContext, { commandId }: WithCommandId, what: string): Id {
  return commandId == null ? newId(context.now) : derivedId(what, context.network, actorId(context.actor), commandId.toLowerCase());
}

/** A field that is null says the same as one that is left out. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner != null).map(([key, inner]) => [key, withoutNulls(inner)]));
}
