/**
 * What a connection may do. `owner` changes the schema, `writer` adds to the log, `projector` keeps the read models
 * of all networks, `reader` sees what row-level security lets it see and is the only one that a resolver reaches.
 */
export type Role = 'owner' | 'writer' | 'projector' | 'reader';

/** The role's name in PostgreSQL. */
export const roleName = (role: Role): string => `roundtable_${role}`;

/** Login of the pools: owns nothing and can do nothing until it has taken one of the three roles. */
export const POOL_LOGIN = 'roundtable';
/** Login of `connect('owner')`: can do nothing until it has taken the role of the owner. */
export const OWNER_LOGIN = 'roundtable_migrator';

const groups = ['roundtable_owner', 'roundtable_writer', 'roundtable_projector', 'roundtable_reader'];

/** Makes the roles of a PostgreSQL server. Run by a superuser; running it again changes nothing. */
export const rolesSql = `do $$
declare
  name text;
begin
  foreach name in array array['${groups.join("', '")}'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin noinherit', name);
    end if;
  end loop;
  foreach name in array array['${POOL_LOGIN}', '${OWNER_LOGIN}'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I login noinherit', name);
    end if;
  end loop;
end $$;

grant roundtable_writer, roundtable_projector, roundtable_reader to ${POOL_LOGIN} with inherit false, set true;
grant roundtable_owner to ${OWNER_LOGIN} with inherit false, set true;
`;

/** Gives one database, which `roundtable_owner` owns, to the roles and to nobody else. Run by a superuser. */
export const databaseSql = (database: string): string => `revoke all on database ${database} from public;
grant connect on database ${database} to ${POOL_LOGIN}, ${OWNER_LOGIN};
`;
