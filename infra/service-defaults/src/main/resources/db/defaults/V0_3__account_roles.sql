-- Two more roles between which members stand
alter table account_access drop constraint account_access_role_check;
alter table account_access add constraint account_access_role_check
    check (role in ('read-only', 'member', 'supervisor', 'owner'));
