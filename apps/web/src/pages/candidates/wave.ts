import type { Offer, SendInvitationsInput } from './candidates.operations';

/** Somebody who is to be asked this time. */
export interface Chosen {
  /** The organisation, or the code of a person's card. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'organisation' | 'person';
  /** Places for them. A person is always asked for one, their own. */
  readonly places: number;
}

/** Those who are asked together: for places or for reserve places, with one last day. */
export interface Wave {
  readonly chosen: readonly Chosen[];
  readonly offers: Offer;
  /** `YYYY-MM-DD` */
  readonly answerBy: string;
}

export function placesIn({ chosen }: Wave): number {
  return chosen.reduce((sum, { places }) => sum + places, 0);
}

export function toggled(chosen: readonly Chosen[], one: Omit<Chosen, 'places'>): readonly Chosen[] {
  return chosen.some(({ id }) => id === one.id) ? chosen.filter(({ id }) => id !== one.id) : [...chosen, { ...one, places: 1 }];
}

/** The first date that leaves all of them time enough to answer (R-TIM-01). */
export function soonestFor(chosen: readonly Chosen[], soonest: { readonly organisation: string; readonly person: string }): string {
  return chosen.some(({ kind }) => kind === 'organisation') ? soonest.organisation : soonest.person;
}

/** What is sent: those who are offered the same number of places go together. */
export function sendingsOf(request: string, { chosen, offers, answerBy }: Wave, zone: string): readonly SendInvitationsInput[] {
  const sizes = [...new Set(chosen.map(({ places }) => places))];
  return sizes.map((places) => ({ request, offers, places, recipients: chosen.filter((one) => one.places === places).map(({ id }) => id), answerBy: { date: answerBy, zone } }));
}
