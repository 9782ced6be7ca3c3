import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of Linux' /proc, which are hundredths of a second on every platform that we know. */
const TICKS_PER_SECOND = 100;

/**
 * Seconds of processor that a database server has used: its postmaster, those of its processes that live, and those that have ended.
 * What other programs do on the machine changes how long a cell takes, and this hardly. Undefined where there is no /proc.
 */
export function serverProcessor(postmaster: number): number | undefined {
  try {
    const own = statOf(postmaster);
    const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(statOrNothing).filter((stat) => stat?.parent === postmaster);
    return (own.used + own.ended + children.reduce((sum, stat) => sum + (stat?.used ?? 0), 0)) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}

interface Stat {
  parent: number;
  used: number;
  /** What its ended children used. */
  ended: number;
}

function statOf(pid: number | string): Stat {
  // After the name, which is in brackets and may hold spaces: state, parent … and from the 12th on the times.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').map(Number);
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
  return { parent: fields[1] ?? 0, used: user + system, ended: endedUser + endedSystem };
}

/** A process may end while it is read. */
function statOrNothing(pid: string): Stat | undefined {
  try {
    return statOf(pid);
  } catch {
    return undefined;
  }
}
