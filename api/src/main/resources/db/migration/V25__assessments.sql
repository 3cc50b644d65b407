-- Who assesses which proposal of a call, and what they say. A member who assesses is not removed.
create table assessment (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    call_id uuid not null,
    proposal_id uuid not null,
    member_id uuid not null,
    state text not null check (state in ('ASSIGNED', 'DRAFT', 'SUBMITTED', 'CONFLICT')),
    -- each {criterionId, score}, of the call's criteria
    scores jsonb not null,
    note text check (length(note) <= 5000),
    conflict_reason text check (length(conflict_reason) <= 1000),
    submitted_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, proposal_id, member_id),
    foreign key (programme_id, call_id) references call (programme_id, id),
    foreign key (programme_id, proposal_id) references proposal (programme_id, id),
    foreign key (programme_id, member_id) references member (programme_id, id),
    check ((state = 'CONFLICT') = (conflict_reason is not null)),
    check ((state = 'SUBMITTED') = (submitted_at is not null)),
    check (state <> 'CONFLICT' or (scores = '[]'::jsonb and note is null))
);
create index assessment_call on assessment (programme_id, call_id, created_at, id);
create index assessment_call_state on assessment (programme_id, call_id, state, created_at, id);
create index assessment_member on assessment (programme_id, member_id, call_id, created_at, id);
