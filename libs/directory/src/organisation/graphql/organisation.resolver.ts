import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { badInput, connectionOf, failure, pageOf, type Changed, type Connection, type RequestContext } from '#graphql';
import { actorId, derivedId, newId, type AnyCommandDefinition, type InputOf } from '#kernel';
import { ClaimOrganisation, isSharedMailbox, RegisterOrganisation } from '../joining';
import { AskRemovalOfListing, RemoveListing } from '../listing';
import { findOrganisations, similarOrganisations } from '../organisation-queries.read-model';
import { organisationsReadModel } from '../organisations.read-model';
import { ConfirmProfile, ReviseProfile } from '../profile';
import { AppointRepresentative, RemoveRepresentative } from '../representatives';
import { VerifyOrganisation } from '../verifying';
import {
  AppointRepresentativeInput, ClaimOrganisationInput, OrganisationInput, OrganisationsArgs, RegisterOrganisationInput, RemoveRepresentativeInput, ReviseProfileInput, VerifyOrganisationInput,
} from './inputs';
import { idOf, loadCheck, loadOrganisation, loadOrganisations, loadRepresentatives, opened, queryOf, shownCheck, shownOrganisation, type ShownCheck, type ShownOrganisation } from './shown';
import { OrganisationCheckType, OrganisationConnection, OrganisationPayload, OrganisationType, RepresentativeType } from './types';

type Payload = Promise<Changed<ShownOrganisation>>;

const LONGEST_SEARCH = 200;

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => OrganisationType, { description: 'One organisation.' })
  async organisation(@Context() context: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<ShownOrganisation> {
    const found = await loadOrganisation(context, idOf(id));
    if (!found) throw failure('NOT_FOUND');
    return found;
  }

  @Query(() => OrganisationConnection, { description: 'The directory, in the order of letters of your language. With a search, names that begin with it come first.' })
  async organisations(@Context() context: RequestContext, @Args() args: OrganisationsArgs): Promise<Connection<ShownOrganisation>> {
    const { search, filter } = args;
    if (search != null && search.length > LONGEST_SEARCH) throw badInput([{ path: 'search', message: `at most ${LONGEST_SEARCH} characters` }]);
    const page = pageOf(args, ['digit', 'text', 'id']);
    const rows = await findOrganisations(queryOf(context), { words: search, status: filter?.status, kind: filter?.kind, country: filter?.country, condition: filter?.condition }, context.language, page.after, page.first + 1);
    return connectionOf(page, rows, ({ rank, name, id }) => [String(rank), name, id], (row) => shownOrganisation(context, row));
  }

  @ResolveField(() => [RepresentativeType], { description: 'Who answers for it. Empty unless you do, or are a coordinator.' })
  async representatives(@Context() context: RequestContext, @Parent() { id }: ShownOrganisation): Promise<readonly RepresentativeType[]> {
    const rows = await loadRepresentatives(context, id);
    return Promise.all(rows.map(async ({ person, person_name: name, person_role: role, since }) =>
      ({ person, name: await opened(context, name), role: await opened(context, role), since: new Date(Number(since)).toISOString() })));
  }

  @ResolveField(() => OrganisationCheckType, { nullable: true, description: 'What a coordinator needs in order to check it; null for everybody else.' })
  check(@Context() context: RequestContext, @Parent() shown: ShownOrganisation): Promise<ShownCheck | null> {
    return shownCheck(context, shown);
  }

  @ResolveField(() => Boolean, { description: 'False too for a coordinator who answers for it, or did within a year.' })
  async viewerCanVerify(@Context() context: RequestContext, @Parent() shown: ShownOrganisation): Promise<boolean> {
    const check = await shownCheck(context, shown);
    return check !== null && !check.viewerHasConflict;
  }

  @Mutation(() => OrganisationPayload, { description: 'Registers an organisation that is not listed. A coordinator checks it before it takes part.' })
  registerOrganisation(@Context() context: RequestContext, @Args('input') { commandId, claimedIds, ...input }: RegisterOrganisationInput): Payload {
    const organisation = commandId == null ? newId(context.now) : derivedId('registered organisation', context.network, actorId(context.actor), commandId.toLowerCase());
    return change(context, RegisterOrganisation, commandId, {
      ...given(input), organisation, claimedIds: (claimedIds ?? []).map(({ registry, value }) => ({ registry, value })), sharedMailbox: hasSharedMailbox(context),
    });
  }

  @Mutation(() => OrganisationPayload, { description: 'Says that you answer for an organisation that is listed. A coordinator checks it before it takes part.' })
  claimOrganisation(@Context() context: RequestContext, @Args('input') { commandId, organisation, ...input }: ClaimOrganisationInput): Payload {
    return change(context, ClaimOrganisation, commandId, { ...given(input), organisation: idOf(organisation), sharedMailbox: hasSharedMailbox(context) });
  }

  @Mutation(() => OrganisationPayload, { description: 'Records that an organisation was checked. For coordinators without a conflict of interest.' })
  async verifyOrganisation(@Context() context: RequestContext, @Args('input') { commandId, organisation, funders, distinctFrom, ...input }: VerifyOrganisationInput): Payload {
    const id = idOf(organisation);
    return change(context, VerifyOrganisation, commandId, {
      ...given(input), organisation: id,
      ...(funders == null ? {} : { funders: funders.map(({ name, percent, company }) => ({ name, percent, company })) }),
      similar: context.may(VerifyOrganisation, {}) ? [...await similarOrganisations(queryOf(context), id)] : [],   // who may not is told so, whatever they can see
      distinctFrom: (distinctFrom ?? []).map(idOf),
    });
  }

  @Mutation(() => OrganisationPayload, { description: 'Changes what an organisation says of itself.' })
  reviseProfile(@Context() context: RequestContext, @Args('input') { commandId, organisation, ...input }: ReviseProfileInput): Payload {
    return change(context, ReviseProfile, commandId, { ...given(input), organisation: idOf(organisation) });
  }

  @Mutation(() => OrganisationPayload, { description: 'Confirms that kind, conditions, languages, countries and how often still hold. It lasts for 12 months.' })
  confirmProfile(@Context() context: RequestContext, @Args('input') { commandId, organisation }: OrganisationInput): Payload {
    return change(context, ConfirmProfile, commandId, { organisation: idOf(organisation) });
  }

  @Mutation(() => OrganisationPayload, { description: 'Adds a person who answers for the organisation.' })
  appointRepresentative(@Context() context: RequestContext, @Args('input') { commandId, organisation, person, personName, personRole, email }: AppointRepresentativeInput): Payload {
    return change(context, AppointRepresentative, commandId, { organisation: idOf(organisation), person: idOf(person), personName, personRole, sharedMailbox: isSharedMailbox(email) });
  }

  @Mutation(() => OrganisationPayload, { description: 'Ends that a person answers for the organisation.' })
  removeRepresentative(@Context() context: RequestContext, @Args('input') { commandId, organisation, person }: RemoveRepresentativeInput): Payload {
    return change(context, RemoveRepresentative, commandId, { organisation: idOf(organisation), person: idOf(person) });
  }

  @Mutation(() => OrganisationPayload, { description: 'Asks that the entry of an organisation that is no member be removed. Anyone may ask; a coordinator looks at it.' })
  askForRemovalOfListing(@Context() context: RequestContext, @Args('input') { commandId, organisation }: OrganisationInput): Payload {
    return change(context, AskRemovalOfListing, commandId, { organisation: idOf(organisation) });
  }

  @Mutation(() => OrganisationPayload, { description: 'Removes the entry of an organisation that is no member. It is not listed again. For coordinators.' })
  removeListing(@Context() context: RequestContext, @Args('input') { commandId, organisation }: OrganisationInput): Payload {
    return change(context, RemoveListing, commandId, { organisation: idOf(organisation) });
  }
}

/** Fields of a check that lead to other organisations. */
@Resolver(() => OrganisationCheckType)
export class OrganisationCheckResolver {
  @ResolveField(() => [OrganisationType], { description: 'Organisations with a name that could be mistaken for its name. Each must be compared with it before it can be verified.' })
  async similar(@Context() context: RequestContext, @Parent() { id }: ShownCheck): Promise<readonly ShownOrganisation[]> {
    return loadOrganisations(context, await similarOrganisations(queryOf(context), id));
  }

  @ResolveField(() => [OrganisationType], { description: 'Other organisations that the same people answer for.' })
  async representativesAlsoAnswerFor(@Context() context: RequestContext, @Parent() { id }: ShownCheck): Promise<readonly ShownOrganisation[]> {
    return loadOrganisations(context, (await loadCheck(context, id))?.elsewhere ?? []);
  }
}

function change<D extends AnyCommandDefinition>(context: RequestContext, definition: D, commandId: string | null | undefined, input: InputOf<D>): Payload {
  return context.change(definition, input, { commandId, shows: [organisationsReadModel.name], node: (id) => loadOrganisation(context, id) });
}

/** Whether the person signed in with an address that several people read (R-ORG-09). */
function hasSharedMailbox({ verifiedEmail }: RequestContext): boolean {
  return verifiedEmail !== undefined && isSharedMailbox(verifiedEmail);
}

type Given<T> = { [K in keyof T]: Exclude<T[K], null | undefined> | (undefined extends T[K] ? undefined : never) };

/** An input without what is null: the command checks the rest. Lists are copied, so that nobody changes them on the way. */
function given<T extends object>(input: T): Given<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined)) as Given<T>;
}
