import { inShort } from '../../words/in-short';
import type { Speech } from '../../words/use-words';
import type { HomeOwnInitiativesQuery, HomeReceivedInitiativesQuery } from './home.operations';
import type { Task } from './what-needs-you';

/** What an own initiative needs: mending, somebody to go to, or somebody who sits down with those who said yes. */
export function tasksOfOwnInitiatives(data: HomeOwnInitiativesQuery | undefined, { say }: Speech): readonly Task[] {
  return (data?.initiatives.edges ?? []).flatMap(({ node: { id, status, form, begunAt, asked } }): readonly Task[] => {
    const about = { id, path: `initiatives/${id}`, since: begunAt };
    const title = inShort(form?.change);
    if (status === 'RETURNED') return [{ ...about, title: say('web.home.task.returned', { title }), deed: say('web.home.task.returnedDeed') }];
    if (status !== 'PUBLISHED' && status !== 'CLOSED') return [];
    const willing = asked.edges.some(({ node }) => (node.status === 'YES' || node.status === 'TALK') && node.partnershipId === null && !node.table.some(({ seat }) => seat === 'PATIENT'));
    if (willing) return [{ ...about, title: say('web.home.task.willing', { title }), deed: say('web.home.task.willingDeed') }];
    return status === 'PUBLISHED' && asked.edges.length === 0 ? [{ ...about, title: say('web.home.task.send', { title }), deed: say('web.home.task.sendDeed') }] : [];
  });
}

/** What an initiative that came to a professional organisation needs: an answer, or people who sit down at the table. */
export function tasksOfReceived(data: HomeReceivedInitiativesQuery | undefined, { say }: Speech): readonly Task[] {
  return (data?.receivedInitiatives.edges ?? []).flatMap(({ node: { id, answer, viewerCanAnswer, organisationId, sentAt, partnershipId, status, answerBy, form, table } }): readonly Task[] => {
    const about = { id, path: `initiatives/${id}`, since: sentAt, ...(organisationId !== null && { from: organisationId }) };
    const title = inShort(form?.change);
    if (answer === 'WAITING' && viewerCanAnswer) return [{ ...about, title: say('web.home.task.initiative', { title }), by: answerBy.date, deed: say('web.invitations.read') }];
    const isOpen = partnershipId === null && (status === 'PUBLISHED' || status === 'CLOSED');
    const lacks = !(['CONTACT', 'DEPUTY'] as const).every((seat) => table.some((taken) => taken.seat === seat));
    return isOpen && lacks && (answer === 'YES' || answer === 'TALK') ? [{ ...about, title: say('web.home.task.contacts', { title }), deed: say('web.home.task.contactsDeed') }] : [];
  });
}
