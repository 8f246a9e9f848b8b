-- Two more roles between which members stand
alter table account_member drop constraint account_member_role_check;
alter table account_member add constraint account_member_role_check
    check (role in ('READ_ONLY', 'MEMBER', 'SUPERVISOR', 'OWNER'));

-- A deleted user keeps the name that identity-service gives and is admitted nowhere
alter table person add column gone boolean not null default false;
