import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import { AddPatientParagraph, ClosePartnership, ReportOutcome, StartEvaluation } from '../finishing';
import { AbandonPartnership, FormPartnership, JoinParty, StateSeat } from '../forming';
import { ActivatePartnership, PausePartnership, ResumePartnership, TerminatePartnership } from '../running';
import { change, type Payload } from './change';
import {
  ActivatePartnershipInput, AddPatientParagraphInput, FormPartnershipInput, JoinPartyInput, PartnershipInput, ReportOutcomeInput, StateSeatInput,
} from './inputs';
import { PartnershipPayload, PartnershipType } from './partnership-type';

@Resolver(() => PartnershipType)
export class LifeResolver {
  @Mutation(() => PartnershipPayload, { description: 'Brings those who have said yes to one table with the contact and the deputy. One partnership for each request.' })
  formPartnership(@Context() context: RequestContext, @Args('input') input: FormPartnershipInput): Payload {
    return change(context, FormPartnership, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Brings those to the table who said yes later.' })
  joinParty(@Context() context: RequestContext, @Args('input') input: JoinPartyInput): Payload {
    return change(context, JoinParty, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'On which side and on what basis you take part; each for themselves.' })
  stateSeat(@Context() context: RequestContext, @Args('input') input: StateSeatInput): Payload {
    return change(context, StateSeat, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Ends it before it has started.' })
  abandonPartnership(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, AbandonPartnership, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Starts the work. All that is missing is listed at once.' })
  activatePartnership(@Context() context: RequestContext, @Args('input') input: ActivatePartnershipInput): Payload {
    return change(context, ActivatePartnership, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Pauses it. Nobody is asked why.' })
  pausePartnership(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, PausePartnership, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Lets it go on.' })
  resumePartnership(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, ResumePartnership, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Ends it early; it is looked back on all the same.' })
  terminatePartnership(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, TerminatePartnership, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Either side may say that it is time to look back.' })
  startEvaluation(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, StartEvaluation, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'What was heard, done, not done and why, and what comes next. For the professional side.' })
  reportOutcome(@Context() context: RequestContext, @Args('input') input: ReportOutcomeInput): Payload {
    return change(context, ReportOutcome, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'The patient side\'s own words beside the report. For the patient side, for a time after the report.' })
  addPatientParagraph(@Context() context: RequestContext, @Args('input') input: AddPatientParagraphInput): Payload {
    return change(context, AddPatientParagraph, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Finishes it: after looking back, with a report.' })
  closePartnership(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, ClosePartnership, input);
  }
}
