import type { Id } from '#kernel';

/** `{network}.{concept}-{id}`: all that a stream's name says. */
export function streamName(network: string, concept: string, id: Id): string {
  return `${network}.${concept}-${id}`;
}

const form = /^([a-z0-9]+)\.([a-z]+)-(.+)$/;

/** The parts of a stream's name; throws on a name that this program did not make. */
export function partsOf(stream: string): { readonly network: string; readonly concept: string; readonly id: Id } {
  const [, network, concept, id] = form.exec(stream) ?? [];
  if (network === undefined || concept === undefined || id === undefined) throw new Error(`${stream} is no stream of ours`);
  return { network, concept, id };
}
