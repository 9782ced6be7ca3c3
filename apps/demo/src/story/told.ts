import { nextOfKinIsAsked, nextOfKinJoins } from './adviser';
import { initiativeIsAnswered } from './initiative';
import { answersAreOver, threeAreAsked } from './invitations';
import { organisationsJoin, type Members } from './organisations';
import { partnershipLives } from './partnership';
import { requestIsPublished } from './request';
import type { World } from './world';

/** What there is when the story has been told. */
export interface Told {
  readonly members: Members;
  readonly request: string;
  /** To the organisation that found people. */
  readonly invitation: string;
  readonly partnership: string;
}

/** The main job from beginning to end. */
export async function storyTold(world: World): Promise<Told> {
  const members = await organisationsJoin(world);
  const kin = await nextOfKinJoins(world);
  const request = await requestIsPublished(world, members);
  const { invitation, people: [one, two] } = await threeAreAsked(world, members, request);
  const ofKin = await nextOfKinIsAsked(world, members, request, kin);
  await initiativeIsAnswered(world, members, kin);
  await answersAreOver(world, members, request);
  const partnership = await partnershipLives(world, members, request, [invitation, ofKin],
    [{ person: one, basis: 'OWN_EXPERIENCE' }, { person: two, basis: 'OWN_EXPERIENCE' }, { person: kin, basis: 'NEXT_OF_KIN' }]);
  return { members, request, invitation, partnership };
}
