import type { Background, Storage } from '#runtime';
import type { Readiness } from './http/health.controller';

/** Judges whether the process can do its work, part by part. */
export function readinessOf(storage: Storage, background: () => Background | undefined): () => Promise<Readiness> {
  return async () => {
    const parts: Record<string, string> = { database: await answers(storage) };
    const status = background()?.status();
    if (!status) return { ready: false, parts: { ...parts, start: 'still starting' } };
    for (const { name, state } of status.projections) parts[`projection ${name}`] = state === 'following' ? 'ok' : state;
    for (const { name, state } of status.processes) parts[`process ${name}`] = state === 'following' ? 'ok' : state;
    parts['clock'] = status.clock ?? 'ok';
    parts['deadlines'] = status.deadlines.length === 0 ? 'ok' : `${status.deadlines.length} cannot be carried out`;
    return { ready: Object.values(parts).every((said) => said === 'ok'), parts };
  };
}

async function answers({ store }: Storage): Promise<string> {
  try {
    await store.head();
    return 'ok';
  } catch {
    return 'does not answer';
  }
}
