import { days, hours, minutes } from '#kernel';
import { specNow } from '#kernel/testing';
import { TimeGuard } from './time-guard';

function guarded() {
  const time = { wall: specNow, monotonic: 500 };
  const guard = new TimeGuard({ wall: () => time.wall, monotonic: () => time.monotonic });
  return { guard, time, pass: (milliseconds: number) => { time.wall += milliseconds; time.monotonic += milliseconds; } };
}

describe('R-TIM-06: the clock', () => {
  it('that goes as the machine\'s own is trusted, for years', () => {
    const { guard, pass } = guarded();
    for (let year = 0; year < 5; year++) {
      pass(days(365));
      expect(guard.trouble(specNow)).toBeUndefined();
    }
  });

  it.each([['an hour ahead', hours(1)], ['an hour back', -hours(1)], ['a year ahead', days(365)], ['a year back', -days(365)], ['more than five minutes ahead', minutes(5) + 1], ['more than five minutes back', -minutes(5) - 1]])('that jumps %s is not trusted, until it is right again', (_how, jump) => {
    const { guard, time, pass } = guarded();
    time.wall += jump;
    expect(guard.trouble(0)).toBe('jumped');
    pass(days(1));
    expect(guard.trouble(0)).toBe('jumped');
    time.wall -= jump;
    expect(guard.trouble(0)).toBeUndefined();
  });

  it.each([minutes(5), -minutes(5), 1, -1])('may be set right by %d milliseconds', (step) => {
    const { guard, time } = guarded();
    time.wall += step;
    expect(guard.trouble(specNow)).toBeUndefined();
  });

  it('is not trusted while it is behind the newest event', () => {
    const { guard, pass } = guarded();
    expect(guard.trouble(specNow + minutes(5))).toBeUndefined();
    expect(guard.trouble(specNow + minutes(5) + 1)).toBe('behind the newest event');
    expect(guard.trouble(specNow + days(365))).toBe('behind the newest event');
    pass(hours(1));
    expect(guard.trouble(specNow + hours(1))).toBeUndefined();
  });

  it('is believed again where it was moved on purpose, and watched from there', () => {
    const { guard, time } = guarded();
    time.wall += days(30);
    guard.believe();
    expect(guard.trouble(specNow)).toBeUndefined();
    time.wall += hours(1);
    expect(guard.trouble(specNow)).toBe('jumped');
  });
});
