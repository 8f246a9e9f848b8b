-- Browsers that people want to be told at while the portal is closed
create table push_subscription (
    id              uuid primary key,
    user_id         uuid        not null,
    -- where the browser's push service takes messages for it: whoever signs in there has it
    endpoint        text        not null unique,
    -- with which messages to it are encrypted, base64url
    p256dh          text        not null,
    auth            text        not null,
    device          text        not null,
    -- our public key that it was made for: no other may send to it
    server_key      text        not null,
    created_at      timestamptz not null,
    last_success_at timestamptz
);

create index push_subscription_user on push_subscription (user_id, created_at);
