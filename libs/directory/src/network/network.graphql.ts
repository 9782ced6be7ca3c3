import { type Type } from '@nestjs/common';
import { Context, Field, Int, ObjectType, Query, Resolver, ResolveField } from '@nestjs/graphql';
import { failure, type RequestContext } from '#graphql';
import { ownNetwork, settingChanges, type NetworkRow, type SettingChangeRow } from './network.read-model';
import { settingNames, settingRules, type Settings } from './settings';

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

@Resolver(() => NetworkType)
export class NetworkResolver {
  @Query(() => NetworkType, { description: 'The network that you are in.' })
  async network(@Context() context: RequestContext): Promise<NetworkRow> {
    const found = await ownNetwork((text, values) => context.query(text, values));
    if (!found) throw failure('NOT_FOUND');
    return found;
  }

  @ResolveField(() => [SettingChangeType])
  async settingChanges(@Context() context: RequestContext): Promise<readonly ShownChange[]> {
    return (await settingChanges((text, values) => context.query(text, values))).map(shownChange);
  }
}

function shownChange({ setting, value, reason, at }: SettingChangeRow): ShownChange {
  return { setting, values: [value].flat().map(String), reason, at: new Date(Number(at)).toISOString() };
}
