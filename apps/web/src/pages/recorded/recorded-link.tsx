import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { RecordedForMeDocument } from './recorded.operations';

/** The way to what staff recorded for a person, for those for whom they did. */
export function RecordedLink(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const { data } = useQuery(RecordedForMeDocument);
  return data !== undefined && data.recordedByStaff.length > 0 && <p><Link to={to('recorded')}>{say('web.recorded.title')}</Link></p>;
}
