-- Ideas that were left on the table or withdrawn, and are brought into another call: once into each.
alter table proposal add column revived_from_id uuid;
alter table proposal add constraint proposal_revived_from
    foreign key (programme_id, revived_from_id) references proposal (programme_id, id);
create unique index proposal_revived on proposal (programme_id, revived_from_id, call_id);

-- What a check found. What is a draft or withdrawn waits for none.
alter table proposal add column eligibility text generated always as (case when eligible then 'ELIGIBLE'
    when not eligible then 'NOT_ELIGIBLE' when state not in ('DRAFT', 'WITHDRAWN') then 'NOT_CHECKED' end) stored;
create index proposal_eligibility_title on proposal (programme_id, call_id, eligibility, title, id);
create index proposal_eligibility_created on proposal (programme_id, call_id, eligibility, created_at, id);

-- Those of all calls together.
create index proposal_all_title on proposal (programme_id, title, id);
create index proposal_all_created on proposal (programme_id, created_at, id);
create index proposal_all_state_title on proposal (programme_id, state, title, id);
create index proposal_all_state_created on proposal (programme_id, state, created_at, id);
create index proposal_all_eligibility_title on proposal (programme_id, eligibility, title, id);
create index proposal_all_eligibility_created on proposal (programme_id, eligibility, created_at, id);
