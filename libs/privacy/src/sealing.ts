import { derivedId, isId, type AnyCommandDefinition, type Id, type Json, type SealedField } from '#kernel';
import type { Place } from './box';
import type { BoxKeyName } from './key-rows';

/** A value on its way into a box. */
export interface Sealing {
  readonly place: Place;
  readonly key: BoxKeyName;
  readonly value: Json;
}

/** Who gives which command. */
export interface CommandCircumstances {
  readonly network: string;
  /** A person's id; of a process, a visitor or the operator any name. */
  readonly actor: string;
  readonly commandId: Id;
}

/** A value under the key of the person or organisation whom it is about. */
export function personalSealing(subject: Id, field: string, value: Json): Sealing {
  return { place: { kind: 'personal', subject, field }, key: { kind: 'subject', id: subject }, value };
}

/**
 * A free text under a key of its own. The key's id follows from everything that tells this text from another, so that the same
 * command given again finds its key, and no other command ever does.
 */
export function wordsSealing(words: { readonly author: Id; readonly about?: Id | undefined; readonly heldBy?: Id | undefined; readonly field: string; readonly command: string; readonly value: Json }, { network, commandId }: CommandCircumstances): Sealing {
  const { author, about, heldBy, field, command, value } = words;
  if (!isId(commandId)) throw new Error(`${command} was given without an id of its own`);
  const key = derivedId('text key', network, author, about ?? '', command, commandId, field);
  return { place: { kind: 'words', author, field, key }, key: { kind: 'text', id: key, author, about, heldBy }, value };
}

/** What is to be sealed of a command's validated input, by field. */
export function sealingsOf(definition: Pick<AnyCommandDefinition, 'command' | 'fields'>, input: Readonly<Record<string, unknown>>, circumstances: CommandCircumstances): Map<string, Sealing> {
  const sealings = new Map<string, Sealing>();
  for (const [name, field] of Object.entries(definition.fields)) {
    const value = input[name];
    if (field.kind !== 'plain' && value !== undefined) sealings.set(name, sealingOf(definition.command, name, field, value as Json, input, circumstances));
  }
  return sealings;
}

function sealingOf(command: string, name: string, field: SealedField, value: Json, input: Readonly<Record<string, unknown>>, circumstances: CommandCircumstances): Sealing {
  const idIn = (role: string): Id => subjectOf(command, role, input, circumstances);
  if (field.kind === 'personal') return personalSealing(idIn(field.subject), name, value);
  const about = field.about === undefined || input[field.about] === undefined ? undefined : idIn(field.about);
  return wordsSealing({ author: idIn(field.author), about, heldBy: field.heldBy === undefined ? undefined : idIn(field.heldBy), field: name, command, value }, circumstances);
}

/** `'actor'` is who acts; the program itself and its operator get an id made from their name. Anything else names a field that holds an id. */
function subjectOf(command: string, role: string, input: Readonly<Record<string, unknown>>, { network, actor }: CommandCircumstances): Id {
  if (role === 'actor') return isId(actor) ? actor : derivedId('actor', network, actor);
  const id = input[role];
  if (typeof id !== 'string' || !isId(id)) throw new Error(`${command} seals a value for its ${role}, which holds no id`);
  return id;
}
