-- Shortlists of calls, and how far the computing of each has come. Whoever computes one holds it until claimed_until by the
-- database's clock; then another node may take it over. It is computed from what stands here, whatever changes meanwhile.
create table shortlist (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    call_id uuid not null,
    title text check (length(title) between 1 and 200),
    state text not null check (state in ('QUEUED', 'RUNNING', 'FINISHED', 'FAILED', 'CANCELLED')),
    question jsonb not null,
    inputs jsonb not null,
    data_version text not null,
    answer jsonb,
    -- of the answer, for lists
    status text check (status in ('OPTIMAL', 'RELAXED', 'INFEASIBLE', 'STOPPED')),
    selected jsonb not null default '[]',
    objective double precision,
    cost_of_balance double precision,
    repeats_id uuid,
    resamples_done integer not null default 0,
    attempts integer not null default 0,
    claimed_by uuid,
    claimed_until timestamptz,
    created_by uuid not null,
    created_at timestamptz not null,
    finished_at timestamptz,
    version bigint not null default 0,
    primary key (programme_id, id),
    foreign key (programme_id, call_id) references call (programme_id, id) on delete cascade,
    foreign key (programme_id, repeats_id) references shortlist (programme_id, id) on delete set null (repeats_id),
    check ((state = 'FINISHED') = (answer is not null))
);
create index shortlist_created on shortlist (programme_id, call_id, created_at, id);
create index shortlist_state on shortlist (programme_id, call_id, state, created_at, id);
create index shortlist_repeats on shortlist (programme_id, repeats_id);
create index shortlist_open on shortlist (created_at, id) where state in ('QUEUED', 'RUNNING');
