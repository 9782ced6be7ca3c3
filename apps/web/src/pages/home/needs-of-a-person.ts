import type { Speech } from '../../words/use-words';
import type { HomePlacesQuery } from './needs.operations';
import type { Table, Task } from './what-needs-you';

/** New terms and free places that somebody who has said yes is asked about. */
export function tasksOfPlaces(data: HomePlacesQuery | undefined, { say }: Speech): readonly Task[] {
  return (data?.myPlaces.edges ?? []).flatMap(({ node: { placeId, askerId, answeredAt, yes, request, newTerms, reserve } }) => {
    const title = request.form.oneSentence ?? '';
    const about = { id: placeId, path: `places/${placeId}`, from: askerId, since: answeredAt };
    if (yes && newTerms !== null && newTerms.answer === null && !newTerms.settled) return [{ ...about, path: `places/${placeId}/terms`, title: say('web.home.task.newTerms', { title }), by: newTerms.answerUntil.slice(0, 10), deed: say('web.home.task.newTermsDeed') }];
    if (reserve?.calledUntil != null && reserve.answer === null) return [{ ...about, title: say('web.home.task.called', { title }), by: reserve.calledUntil.slice(0, 10), deed: say('web.home.task.calledDeed') }];
    return [];
  });
}

/** What only somebody at a table can do there: say how one sits, agree to one's pay, look back. */
export function tasksOfSeats(tables: readonly Table[], { say }: Speech): readonly Task[] {
  return tables.flatMap(({ id, title, status, seats, payPlans, missingBeforeStart, evaluation, lookingBack }) => {
    if (!seats.some(({ person }) => person.you)) return [];
    const about = { path: `partnerships/${id}`, since: id };
    const missing = missingBeforeStart.filter(({ person }) => person?.you === true);
    if ((status === 'FORMING' || status === 'AGREEING') && missing.length > 0) {
      return [{ ...about, id: `${id} start`, title: say('web.home.task.start', { title }), text: missing.map(({ sentence }) => sentence).join(' '), deed: say('web.home.task.startDeed') }];
    }
    if (status === 'ACTIVE' && payPlans.some(({ agreed, person, saidYes }) => !agreed && person.you && !saidYes.some(({ you }) => you))) {
      return [{ ...about, id: `${id} pay`, title: say('web.home.task.pay', { title }), deed: say('web.home.task.payDeed') }];
    }
    const { yours } = lookingBack;
    if (evaluation !== null && !evaluation.ended && yours !== null && !yours.given) return [{ ...about, id: `${id} back`, title: say('web.home.task.lookBack', { title }), by: yours.until.slice(0, 10), deed: say('web.home.task.lookBackDeed') }];
    return [];
  });
}
