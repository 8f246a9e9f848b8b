create extension if not exists pg_trgm;

-- What was done, by whom, from where: appended by the service, changed by nobody
create table audit_line (
    -- without gaps, from 1
    sequence      bigint      primary key,
    event_id      uuid        not null unique,
    at            timestamptz not null,
    service       text        not null,
    action        text        not null,
    actor_kind    text        not null,
    actor_id      text,
    actor_name    text,
    account_id    uuid,
    targets       text        not null,
    outcome       text        not null,
    status        integer,
    ip            text,
    user_agent    text,
    trace_id      text,
    details       text        not null,
    -- SHA-256 of this line and of the hash before it; what exactly stands in the service's README
    previous_hash bytea       not null check (octet_length(previous_hash) = 32),
    hash          bytea       not null check (octet_length(hash) = 32)
);

create index audit_line_account on audit_line (account_id, sequence) where account_id is not null;
create index audit_line_actor on audit_line (actor_id, sequence);
create index audit_line_action on audit_line (action text_pattern_ops, sequence);
create index audit_line_at on audit_line (at);
create index audit_line_failures on audit_line (outcome, sequence) where outcome <> 'success';
create index audit_line_search on audit_line using gin (
    (lower(action || ' ' || coalesce(actor_name, '') || ' ' || coalesce(ip, '') || ' ' || targets || ' ' || details))
    gin_trgm_ops);

-- every role but the owner, so the one that serves requests whatever it is called, may read and append only
do $$
declare
    other name;
begin
    for other in
        select distinct role.rolname
        from pg_class line, aclexplode(line.relacl) right_given, pg_roles role
        where line.oid = 'audit_line'::regclass and role.oid = right_given.grantee
            and right_given.grantee <> line.relowner
    loop
        execute format('revoke all on audit_line from %I', other);
        execute format('grant select, insert on audit_line to %I', other);
    end loop;
end $$;

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    if (select rolsuper from pg_roles where rolname = current_user) then
        return coalesce(new, old);
    end if;
    raise insufficient_privilege using message = 'the audit trail is append-only';
end $$;

create trigger audit_line_stays before update or delete on audit_line
    for each row execute function refuse_change_of_audit();

create trigger audit_line_stays_whole before truncate on audit_line
    for each statement execute function refuse_change_of_audit();
