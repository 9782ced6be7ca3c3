import { visibleText } from '#directory';
import { line, prose } from '#kernel';
import { z } from 'zod';

const seen = (text: unknown): unknown => (typeof text === 'string' ? visibleText(text) : text);

/** Text as its readers will see it: what is hidden in it is taken out first (R-TXT-02). */
export const seenLine = (max: number): z.ZodType<string> => z.preprocess(seen, line(max));
export const seenProse = (max: number): z.ZodType<string> => z.preprocess(seen, prose(max));
