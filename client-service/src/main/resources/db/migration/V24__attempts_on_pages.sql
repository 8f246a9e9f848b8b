-- The action page that somebody is on, and what they answered to its own questions
alter table enrolment_attempt add column page_id uuid;
alter table enrolment_attempt add column answers jsonb not null default '{}';
-- the same form sent twice, by a double click or a reload, is one attempt
alter table enrolment_attempt add column twin text;

create unique index enrolment_attempt_twin on enrolment_attempt (twin) where twin is not null;

-- Where it was said; the title as it was then
alter table consent_entry add column page_id uuid;
alter table consent_entry add column page_title text;
