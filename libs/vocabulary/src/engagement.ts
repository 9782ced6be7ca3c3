import { z } from 'zod';

/** What patients can be asked to do. What is not on the list, recruiting trial participants first of all, is no partnership (R-REQ-06). */
export const EngagementKind = z.enum([
  'advice',
  'protocol-review',
  'plain-language-review',
  'consent-form-review',
  'advisory-board',
  'steering-group',
  'research-team',
  'funding-review',
  'guideline-panel',
  'ethics-review',
  'improvement-team',
  'service-design',
  'peer-support',
  'co-training',
  'speaking',
  'survey',
  'registry-governance',
  'dissemination',
]);
export type EngagementKind = z.infer<typeof EngagementKind>;
export const engagementKinds = EngagementKind.options;
