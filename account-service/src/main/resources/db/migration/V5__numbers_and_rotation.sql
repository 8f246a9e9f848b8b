-- What the carrier says a number can do; those of before could text
alter table account_number add column capabilities text not null default 'sms,mms';
alter table account_number alter column capabilities drop default;

-- After a rotation the carrier goes on signing with the token of before for a while
alter table account add column carrier_connected_at timestamptz;
alter table account add column carrier_previous_sealed_auth_token text;
alter table account add column carrier_previous_until timestamptz;
