/** What happens by itself when its time has come. */

import { dayEnds } from '../days';
import { seemsOpen, taken, talk, type Model } from '../model';

export function pass(model: Model, until: number): void {
  model.now = until;
  for (const one of model.invitations.values()) {
    const change = talk(one);
    if (change && seemsOpen(one) && until >= change.answerUntil) {                                   // R-CHG-02: the asker did not answer
      change.outcome = 'LAPSED';
      one.uncounted = true;                                                                         // R-INV-08
    }
    if (seemsOpen(one) && until >= (one.toldAt ?? one.ends)) {                                      // R-VIS-04: one end for a no and for silence
      if (one.status === 'open') one.status = 'expired';
      one.ended = true;
    }
    if (one.status === 'accepted' && !one.holdOver && until >= one.heldUntil) {                     // R-INV-10
      one.holdOver = true;
      one.people = taken(one).length;
    }
  }
  for (const request of model.requests.values()) {
    if (request.status !== 'published' || !request.answerBy || until < dayEnds(request.answerBy)) continue;
    request.status = 'closed';                                                                      // R-REQ-01: by itself, with its count
    request.filled = [...model.invitations.values()].filter(({ request: of, offers }) => of === request.id && offers === 'PLACE').reduce((sum, one) => sum + taken(one).length, 0);
  }
}
