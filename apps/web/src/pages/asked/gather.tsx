import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRef, useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { refresh } from '../../api/refresh';
import type { UserError } from '../../api/use-change';
import { Button } from '../../parts/button';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { BringLaterDocument, BringToTableDocument, type AskedQuery } from './asked.operations';

interface GatherProps {
  readonly request: AskedQuery['request'];
  readonly seats: readonly { readonly invitationId: string }[];
}

/** The contact and the deputy sit at every table from its beginning. */
const OWN_SEATS = 2;

/** From yeses to one table: forms the partnership, and brings those who said yes later. */
export function Gather({ request: { id, partnership }, seats }: GatherProps): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const [form] = useMutation(BringToTableDocument);
  const [join] = useMutation(BringLaterDocument);
  const client = useApolloClient();
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isUnreachable, setUnreachable] = useState(false);
  const wish = useRef(crypto.randomUUID());
  const invitations = [...new Set(seats.map(({ invitationId }) => invitationId))];
  const gather = async (): Promise<void> => {
    setBusy(true);
    setUnreachable(false);
    try {
      if (partnership) {
        const refused: UserError[] = [];
        for (const invitation of invitations) refused.push(...(await join({ variables: { input: { partnership: partnership.id, invitation } } })).data?.joinParty.userErrors ?? []);
        await refresh(client);
        setErrors(refused);
        return;
      }
      const { data } = await form({ variables: { input: { request: id, invitations, commandId: wish.current } } });
      setErrors(data?.formPartnership.userErrors ?? []);
      const formed = data?.formPartnership.partnership?.id;
      if (formed !== undefined) await go(to(`partnerships/${formed}`));
    } catch {
      setUnreachable(true);
    } finally {
      setBusy(false);
    }
  };
  const later = partnership ? seats.length + OWN_SEATS - partnership.seats.length : 0;
  return (
    <section className="card answer" aria-labelledby="gather">
      <h3 id="gather">{say(partnership ? 'web.asked.gathered' : 'web.asked.gather', { count: seats.length })}</h3>
      <Problems errors={errors} isUnreachable={isUnreachable} />
      <p>{partnership ? later > 0 ? say('web.asked.later', { count: later }) : say('web.asked.gatheredText') : say('web.asked.gatherText')}</p>
      <div className="btns">
        {(!partnership || later > 0) && <Button isBusy={isBusy} busyText={say('web.parts.sending')} onPress={() => { void gather(); }}>{say(partnership ? 'web.asked.bringLater' : 'web.asked.bring')}</Button>}
        {partnership && <Link className={later > 0 ? 'btn line' : 'btn'} to={to(`partnerships/${partnership.id}`)}>{say('web.asked.toTable')}</Link>}
      </div>
    </section>
  );
}
