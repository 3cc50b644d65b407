-- Calls for proposals. Criteria and checks are read and changed with their call, and only before it opens.
create table call (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    title text not null check (length(title) <= 200),
    purpose text check (length(purpose) <= 5000),
    who_may_apply text check (length(who_may_apply) <= 5000),
    promise text check (length(promise) <= 5000),
    places integer check (places between 1 and 1000),
    facilitator_days integer check (facilitator_days >= 0),
    budget_pounds integer check (budget_pounds >= 0),
    opens_at timestamptz,
    closes_at timestamptz,
    state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'ASSESSED', 'DECIDED')),
    criteria jsonb not null,
    eligibility_checks jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    check (state = 'DRAFT' or (places is not null and opens_at is not null and closes_at is not null))
);
create index call_created on call (programme_id, created_at, id);
create index call_title on call (programme_id, title, id);
create index call_state on call (programme_id, state, created_at, id);
create index call_open on call (programme_id, closes_at) where state = 'OPEN';
-- What is over, of whatever programme.
create index call_due on call (closes_at, id) where state = 'OPEN';

-- How the chosen proposals are to be spread: over places and sectors, or over values of an attribute of theirs.
create table call_quota (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    call_id uuid not null,
    position integer not null,
    dimension text not null check (length(dimension) <= 70),
    category_id uuid,
    value text check (length(value) <= 200),
    least integer not null check (least >= 0),
    most integer not null,
    priority integer not null,
    primary key (programme_id, id),
    foreign key (programme_id, call_id) references call (programme_id, id) on delete cascade,
    foreign key (programme_id, category_id) references category (programme_id, id),
    check ((category_id is null) <> (value is null)),
    check (most >= least)
);
create index call_quota_of on call_quota (programme_id, call_id, position);
create index call_quota_category on call_quota (programme_id, category_id);

-- What teams propose. Whoever makes or changes one shares the row of its call, which closing it waits for.
create table proposal (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    call_id uuid not null,
    external_id text check (length(external_id) between 1 and 100),
    title text not null check (length(title) <= 200),
    lead_id uuid,
    partner_id uuid,
    attributes jsonb not null,
    problem text check (length(problem) <= 5000),
    aims text check (length(aims) <= 5000),
    working_together text check (length(working_together) <= 5000),
    how_we_would_know text check (length(how_we_would_know) <= 5000),
    time_set_aside text check (length(time_set_aside) <= 1000),
    facilitator_days integer check (facilitator_days >= 0),
    budget_pounds integer check (budget_pounds >= 0),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'SHORTLISTED', 'LEFT_ON_THE_TABLE')),
    submitted_at timestamptz,
    withdrawal_reason text check (length(withdrawal_reason) <= 1000),
    -- null until it was checked
    eligible boolean,
    -- which of the call's eligibility_checks
    failed_check_id uuid,
    eligibility_note text check (length(eligibility_note) <= 1000),
    search tsvector generated always as (search_words(programme_id, title || ' ' || coalesce(problem, '') || ' '
        || coalesce(aims, '') || ' ' || coalesce(working_together, ''))) stored,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, call_id, external_id),
    foreign key (programme_id, call_id) references call (programme_id, id),
    foreign key (programme_id, lead_id) references stakeholder (programme_id, id),
    foreign key (programme_id, partner_id) references stakeholder (programme_id, id),
    check (lead_id <> partner_id),
    check (failed_check_id is null or not eligible)
);
create index proposal_title on proposal (programme_id, call_id, title, id);
create index proposal_created on proposal (programme_id, call_id, created_at, id);
create index proposal_state_title on proposal (programme_id, call_id, state, title, id);
create index proposal_state_created on proposal (programme_id, call_id, state, created_at, id);
create index proposal_lead on proposal (programme_id, lead_id);
create index proposal_partner on proposal (programme_id, partner_id);
create index proposal_search on proposal using gin (search);

-- Places and sectors of a proposal.
create table proposal_category (
    programme_id uuid not null references programme on delete cascade,
    proposal_id uuid not null,
    category_id uuid not null,
    dimension text not null check (dimension in ('PLACE', 'SECTOR')),
    position integer not null,
    primary key (programme_id, proposal_id, category_id),
    foreign key (programme_id, proposal_id) references proposal (programme_id, id) on delete cascade,
    foreign key (programme_id, category_id) references category (programme_id, id)
);
create index proposal_category_of on proposal_category (programme_id, category_id, proposal_id);

create table proposal_organisation (
    programme_id uuid not null references programme on delete cascade,
    proposal_id uuid not null,
    organisation_id uuid not null,
    position integer not null,
    primary key (programme_id, proposal_id, organisation_id),
    foreign key (programme_id, proposal_id) references proposal (programme_id, id) on delete cascade,
    foreign key (programme_id, organisation_id) references organisation (programme_id, id)
);
create index proposal_organisation_of on proposal_organisation (programme_id, organisation_id, proposal_id);
