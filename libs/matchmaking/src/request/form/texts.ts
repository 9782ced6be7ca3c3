import { line, prose, unstorableText } from '#kernel';
import { z } from 'zod';

/** How the texts of a form are checked: as they must be when it is handed in, or as they may be while somebody writes. */
export interface Texts {
  readonly line: (max: number) => z.ZodType<string>;
  readonly prose: (max: number) => z.ZodType<string>;
}

/** Texts of a form that is handed in. */
export const finished: Texts = { line, prose };

const unfinishedText = (max: number): z.ZodType<string> =>
  z.string().max(max * 10).refine((text) => unstorableText(text) === undefined, 'holds characters that cannot be stored');

/** Texts of a draft: anything that can be stored, up to ten times the length that will be allowed. */
export const unfinished: Texts = { line: unfinishedText, prose: unfinishedText };
