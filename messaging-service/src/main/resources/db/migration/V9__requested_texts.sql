-- texts that client-service asks for: each once
alter table message add column request_id uuid;
alter table message add column expires_at timestamptz;
-- what is sent instead of the body, which is only shown: sealed, and gone as soon as it is not needed any more
alter table message add column sealed_body text;

create unique index message_request on message (request_id) where request_id is not null;
create index message_expiring on message (expires_at) where expires_at is not null and status in ('ready', 'scheduled');

create function forget_sealed_body() returns trigger language plpgsql as $$
begin
    new.sealed_body := null;
    return new;
end
$$;

-- whoever moves a message on: nobody has to think of it
create trigger message_forgets_sealed_body before update of status on message for each row
when (old.sealed_body is not null and new.status not in ('scheduled', 'ready', 'dispatching', 'unknown'))
execute function forget_sealed_body();

-- a conversation of nothing but requested texts is not in the inbox
alter table conversation add column listed boolean not null default true;

drop index conversation_inbox;
create index conversation_inbox on conversation (account_id, last_at desc, id desc) where listed;

-- since when the consent is what it is, as far as we heard
alter table client add column consent_since timestamptz not null default now();
