import { daysUntil } from '../../words/now';
import type { Speech } from '../../words/use-words';
import type { HomeAdviserQuery, HomeInvitationsQuery, HomeTablesQuery } from './home.operations';

/** Something that one can do something about. */
export interface Task {
  readonly id: string;
  /** The page where it is done, within the network. */
  readonly path: string;
  readonly title: string;
  readonly text?: string;
  /** From which organisation, if it comes from one. */
  readonly from?: string;
  /** The last day, `YYYY-MM-DD`; none when it can take its time. */
  readonly by?: string;
  /** Since when, for the order of what has no day. */
  readonly since: string;
  /** The deed, verb first. */
  readonly deed: string;
}

export type Table = HomeTablesQuery['partnerships']['edges'][number]['node'];

/** What has a last day comes first, the nearest at the top; then the oldest. */
export function inOrder(tasks: readonly Task[]): readonly Task[] {
  return [...tasks].sort((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999') || a.since.localeCompare(b.since));
}

export function tasksOfInvitations(data: HomeInvitationsQuery | undefined, { say }: Speech): readonly Task[] {
  return (data?.invitations.edges ?? []).flatMap(({ node }) => {
    const about = { path: `invitations/${node.id}`, from: node.askerId, since: node.sentAt, id: node.id };
    const title = node.request.form.oneSentence ?? '';
    if (node.state === 'OPEN' && (node.viewerCanAccept || node.viewerCanTakePart)) return [{ ...about, title: say('web.home.task.invitation', { title }), by: node.answerBy.date, deed: say('web.invitations.read') }];
    const left = node.people - node.heldPlaces.length;
    if (node.state === 'ACCEPTED' && node.viewerCanOpenPlaces && left > 0) return [{ ...about, title: say('web.home.task.find', { people: left, title }), ...(node.heldUntil !== null && { by: node.heldUntil.slice(0, 10) }), deed: say('web.home.task.findDeed') }];
    return [];
  });
}

export function tasksOfTables(tables: readonly Table[], { say }: Speech): readonly Task[] {
  return tables.flatMap(({ id, title, status, goals, viewerCanAgree }) => {
    if (!viewerCanAgree || !['FORMING', 'AGREEING', 'ACTIVE'].includes(status)) return [];
    return goals.filter(({ agreement: { agreedSides, saidYes, objections } }) => agreedSides.length < 2 && !saidYes.some(({ you }) => you) && !objections.some(({ person }) => person.you))
      .map((goal) => ({ id: goal.id, path: `partnerships/${id}`, title: say('web.home.task.goal'), text: say('web.home.task.goalText', { goal: goal.text, title }), since: id, deed: say('web.home.task.goalDeed') }));
  });
}

/** Looking through a partnership that goes on without a last day, when it is time; not while one rests, and nothing says that it is late. */
export function tasksOfReviews(tables: readonly Table[], { say }: Speech): readonly Task[] {
  return tables.flatMap(({ id, title, status, seats, review, viewerCanAgree }) => {
    const seat = seats.find(({ person, empty }) => person.you && !empty);
    if (!review?.due || !seat || seat.away || !viewerCanAgree || status !== 'ACTIVE') return [];
    const { agreement: { agreedSides, saidYes, objections } } = review;
    if (agreedSides.includes(seat.half) || saidYes.some(({ you }) => you) || objections.some(({ person }) => person.you)) return [];
    return [{ id: `${id} review`, path: `partnerships/${id}`, title: say('web.home.task.review', { title }), since: id, ...(daysUntil(review.by) >= 0 && { by: review.by }), deed: say('web.home.task.reviewDeed') }];
  });
}

export function tasksOfAdviser(data: HomeAdviserQuery | undefined, { say }: Speech): readonly Task[] {
  if (!data?.advisor?.confirmationDue) return [];
  return [{ id: 'profile', path: 'advising', title: say('web.home.task.profile'), text: say('web.home.task.profileText'), since: data.advisor.askedUntil, deed: say('web.home.task.profileDeed') }];
}
