import type { EngagementKind } from './organisation.operations';

/** What somebody can be asked to do, in the order in which it is offered: advice, groups, care, data. */
export const engagementKinds = [
  'ADVICE', 'PROTOCOL_REVIEW', 'PLAIN_LANGUAGE_REVIEW', 'CONSENT_FORM_REVIEW',
  'ADVISORY_BOARD', 'STEERING_GROUP', 'RESEARCH_TEAM', 'FUNDING_REVIEW', 'GUIDELINE_PANEL', 'ETHICS_REVIEW',
  'IMPROVEMENT_TEAM', 'SERVICE_DESIGN', 'PEER_SUPPORT', 'CO_TRAINING', 'SPEAKING',
  'SURVEY', 'REGISTRY_GOVERNANCE', 'DISSEMINATION',
] as const satisfies readonly EngagementKind[];
