import { ForgetActOnBehalf, NoteActOnBehalf, onBehalf, type AssistanceChannel, type ConfirmBy } from '#directory';
import type { OnBehalf } from '#engine';
import { actorId } from '#kernel';

/** Acts on behalf of people are noted with the person first, and only those that staff may do at all (R-STF-01, R-STF-02). */
export const actsOnBehalf: OnBehalf = {
  allows: (command) => Object.hasOwn(onBehalf, command),
  note(command, { actor, commandId: act, recordedBy: { staff, channel, confirmBy, readBack } }) {
    const person = actorId(actor);
    return {
      take: NoteActOnBehalf({ person, act, command, by: actorId(staff), channel: channel as AssistanceChannel, confirmBy: confirmBy as ConfirmBy, readBack }),
      undo: ForgetActOnBehalf({ person, act }),
    };
  },
};
