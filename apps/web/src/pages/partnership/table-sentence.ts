import { useWords } from '../../words/use-words';
import type { Count, Table } from './at-table';

/** The drawing in one sentence. */
export function useTableSentence(): (status: Table['status'], count: Count) => string {
  const { say } = useWords();
  return (status, { patients, professionals, empty }) => [
    say('web.partnership.sentence', { patients, professionals, empty }),
    ...(status === 'PAUSED' ? [say('web.partnership.sentencePaused')] : status === 'HALTED' ? [say('web.partnership.sentenceHalted')] : []),
  ].join(' ');
}
