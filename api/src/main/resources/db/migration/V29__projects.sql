-- What became of a proposal that was chosen. Goals and milestones are read and changed with it.
create table project (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    call_id uuid not null,
    proposal_id uuid not null,
    title text not null check (length(title) <= 200),
    state text not null check (state in ('PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'WITHDRAWN')),
    goals jsonb not null,
    milestones jsonb not null,
    starts_on date,
    ends_on date,
    facilitator_days integer not null check (facilitator_days >= 0),
    budget_pounds integer not null check (budget_pounds >= 0),
    -- why a lead promised more than the call can give; null while it fits
    override_reason text check (length(override_reason) <= 1000),
    withdrawal_reason text check (length(withdrawal_reason) <= 1000),
    promoted_proposal_id uuid,
    search tsvector generated always as (search_words(programme_id, title)) stored,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, proposal_id),
    foreign key (programme_id, call_id) references call (programme_id, id),
    foreign key (programme_id, proposal_id) references proposal (programme_id, id),
    foreign key (programme_id, promoted_proposal_id) references proposal (programme_id, id),
    check (starts_on <= ends_on),
    check ((state = 'WITHDRAWN') = (withdrawal_reason is not null)),
    check (promoted_proposal_id is null or state = 'WITHDRAWN')
);
create index project_created on project (programme_id, created_at, id);
create index project_title on project (programme_id, title, id);
create index project_state_created on project (programme_id, state, created_at, id);
create index project_state_title on project (programme_id, state, title, id);
create index project_call_created on project (programme_id, call_id, created_at, id);
create index project_call_title on project (programme_id, call_id, title, id);
create index project_promoted on project (programme_id, promoted_proposal_id);
create index project_search on project using gin (search);

-- Who works on it, and with how much time of their own. Whoever is erased leaves the team.
create table project_member (
    programme_id uuid not null references programme on delete cascade,
    project_id uuid not null,
    stakeholder_id uuid not null,
    role text not null check (length(role) <= 100),
    protected_minutes_per_month integer check (protected_minutes_per_month >= 0),
    backfill_funded boolean not null,
    backfill_pounds integer check (backfill_pounds >= 0),
    position integer not null,
    primary key (programme_id, project_id, stakeholder_id),
    foreign key (programme_id, project_id) references project (programme_id, id) on delete cascade,
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id),
    check (backfill_funded or backfill_pounds is null)
);
create index project_member_of on project_member (programme_id, stakeholder_id, project_id);
