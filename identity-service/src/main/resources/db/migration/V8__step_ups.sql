-- When a session began: a proof that is given in it later is a step-up
alter table sign_in add column began_at timestamptz;
