import { z } from 'zod';
import { unstorableText } from './canonical';

/** Text that people write on one line: no control characters, storable, trimmed, 1 to `max` characters. */
export function line(max: number): z.ZodType<string> {
  return z.string().trim().min(1).max(max).refine((text) => !unstorableText(text) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), 'holds characters that cannot be used here');
}

/** Text of several lines, otherwise as `line`. */
export function prose(max: number): z.ZodType<string> {
  return z.string().trim().min(1).max(max).refine((text) => !unstorableText(text) && !/[^\P{Cc}\n\r\t]/u.test(text), 'holds characters that cannot be used here');
}
