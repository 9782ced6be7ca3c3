import { recent } from './recent';

describe('what a process remembers', () => {
  it('is forgotten after a minute, also when it was used meanwhile', () => {
    let now = 0;
    const memory = recent<string>(10, () => now);
    memory.keep('a', 'A');
    now = 59_999;
    expect(memory.get('a')).toBe('A');
    now = 60_000;
    expect(memory.get('a')).toBeUndefined();
    expect(memory.size).toBe(0);
  });
  it('is forgotten when the clock is set back by more than a minute', () => {
    let now = 100_000;
    const memory = recent<string>(10, () => now);
    memory.keep('a', 'A');
    now = 0;
    expect(memory.get('a')).toBeUndefined();
  });
  it('is bounded: what was used longest ago makes room', () => {
    const memory = recent<string>(2, () => 0);
    memory.keep('a', 'A');
    memory.keep('b', 'B');
    memory.get('a');
    memory.keep('c', 'C');
    expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual(['A', undefined, 'C']);
  });
  it('can be dropped by what it says', () => {
    const memory = recent<number>(10, () => 0);
    memory.keep('a', 1);
    memory.keep('b', 2);
    memory.drop((value) => value === 1);
    expect([memory.get('a'), memory.get('b')]).toEqual([undefined, 2]);
  });
});
