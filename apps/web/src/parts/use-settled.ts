import { useEffect, useState } from 'react';

/** How long nothing is written until it is looked for, milliseconds. */
const SOON = 250;

/** A value once it has stood still for a moment. */
export function useSettled<T>(value: T, after: number = SOON): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => { setSettled(value); }, after);
    return () => { clearTimeout(timer); };
  }, [value, after]);
  return settled;
}
