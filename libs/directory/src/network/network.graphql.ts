import { type Type } from '@nestjs/common';
import { Args, Context, Field, InputType, Int, Mutation, ObjectType, Query, Resolver, ResolveField } from '@nestjs/graphql';
import { badInput, CommandIdField, failure, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import { ChangeSetting } from './network';
import { networks, ownNetwork, settingChanges, type NetworkRow, type SettingChangeRow } from './network.read-model';
import { settingNames, settingRules, type SettingName, type Settings, type SettingValue } from './settings';

/** The type of a network's settings, one field for each, described where its rule is. */
function settingsType(): Type<Settings> {
  class NetworkSettings { readonly [setting: string]: unknown; }
  for (const name of settingNames) {
    const { kind, about, start } = settingRules[name];
    const item = typeof start === 'number' || name === 'quietWeeks' ? Int : String;
    Field(() => (kind === 'list' ? [item] : item), { description: about.replace(/ \(R-[^)]*\)/, '') })(NetworkSettings.prototype, name);
  }
  ObjectType('NetworkSettings', { description: 'The numbers that the network\'s rules use. They move only towards more time, privacy, pay or places for the patient side.' })(NetworkSettings);
  return NetworkSettings as unknown as Type<Settings>;
}

const NetworkSettingsType = settingsType();

interface ShownChange {
  readonly setting: string;
  readonly values: readonly string[];
  readonly reason: string;
  readonly at: string;
}

@ObjectType('NetworkSettingChange', { description: 'A change of one of the network\'s numbers.' })
class SettingChangeType implements ShownChange {
  @Field(() => String, { description: 'Which: a field of the settings.' })
  readonly setting!: string;

  @Field(() => [String], { description: 'What it was set to; several values where it is a list.' })
  readonly values!: readonly string[];

  @Field(() => String, { description: 'Why, in the words of whoever changed it.' })
  readonly reason!: string;

  @Field(() => String, { description: 'When, ISO 8601.' })
  readonly at!: string;
}

@ObjectType('Network', { description: 'The organisations and people who share this service.' })
class NetworkType {
  @Field(() => String, { description: 'Its short name.' })
  readonly slug!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Who runs it and is responsible for personal data in it.' })
  readonly owner!: string;

  @Field(() => String, { description: 'The time zone of its calendar.' })
  readonly zone!: string;

  @Field(() => [String], { description: 'The languages it works in, BCP 47.' })
  readonly languages!: readonly string[];

  @Field(() => Boolean)
  readonly open!: boolean;

  @Field(() => NetworkSettingsType)
  readonly settings!: Settings;

  @Field(() => [SettingChangeType], { description: 'How its numbers were changed and why, the newest first.' })
  readonly settingChanges!: readonly SettingChangeType[];
}

const NetworkPayload = payloadType('NetworkPayload', 'network', () => NetworkType);

@InputType('ChangeNetworkSettingInput', { description: 'A new value binds what starts after it. Every member can read it and why.' })
export class ChangeNetworkSettingInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => String, { description: 'Which: a field of the settings.' })
  readonly setting!: string;

  @Field(() => [String], { description: 'One value for a number; for a list all that it is to hold.' })
  readonly values!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why, in plain words, for every member.' })
  readonly reason?: string | null;
}

@Resolver(() => NetworkType)
export class NetworkResolver {
  @Query(() => NetworkType, { description: 'The network that you are in.' })
  async network(@Context() context: RequestContext): Promise<NetworkRow> {
    const found = await ownNetwork((text, values) => context.query(text, values));
    if (!found) throw failure('NOT_FOUND');
    return found;
  }

  @Mutation(() => NetworkPayload, { description: 'Moves one of the network\'s numbers towards more time, privacy, pay or places for the patient side. For coordinators.' })
  changeNetworkSetting(@Context() context: RequestContext, @Args('input') { commandId, setting, values, reason }: ChangeNetworkSettingInput): Promise<Changed<NetworkRow>> {
    const name = settingNames.find((one) => one === setting);
    if (name === undefined) throw badInput([{ path: 'setting', message: 'not a field of the settings' }]);
    return context.change(ChangeSetting, { setting: name, value: valueOf(name, values), ...(reason != null && { reason }) }, {
      commandId, shows: [networks.name], node: async () => (await ownNetwork((text, parts) => context.query(text, parts))) ?? null,
    });
  }

  @ResolveField(() => [SettingChangeType])
  async settingChanges(@Context() context: RequestContext): Promise<readonly ShownChange[]> {
    return (await settingChanges((text, values) => context.query(text, values))).map(shownChange);
  }
}

/** What was written, as the value of this setting; what is none is left for the rule to refuse. */
function valueOf(setting: SettingName, values: readonly string[]): SettingValue {
  const read = values.map((value) => (/^\d{1,6}$/.test(value) ? Number(value) : value.slice(0, 10)));
  const [one] = read;
  return settingRules[setting].kind === 'number' && read.length === 1 && typeof one === 'number' ? one : read;
}

function shownChange({ setting, value, reason, at }: SettingChangeRow): ShownChange {
  return { setting, values: [value].flat().map(String), reason, at: new Date(Number(at)).toISOString() };
}
