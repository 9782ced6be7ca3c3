import type { Type } from '@nestjs/common';
import { AskedOrganisationResolver, InitiativeResolver } from './initiative.resolver';
import { ReceivedInitiativeResolver } from './received.resolver';
import { InitiativeSendingResolver } from './sending.resolver';

/** Everything about initiatives that the API offers. */
export const initiativeResolvers: readonly Type[] = [InitiativeResolver, AskedOrganisationResolver, InitiativeSendingResolver, ReceivedInitiativeResolver];
