-- Principles for working together. What one says is in its versions; the number and the title of the current one are kept
-- beside it, so that lists can sort and search.
create table principle (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    family text check (length(family) between 1 and 100),
    status text not null check (status in ('PROPOSED', 'IN_TEST', 'REFINED', 'RETIRED')),
    -- what it goes back to when it is reinstated
    status_before text check (status_before in ('PROPOSED', 'IN_TEST', 'REFINED')),
    retirement_reason text check (length(retirement_reason) <= 1000),
    current_number integer not null check (current_number >= 1),
    title text not null check (length(title) <= 200),
    search tsvector generated always as (search_words(programme_id, title)) stored,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    check ((status = 'RETIRED') = (status_before is not null)),
    check ((status = 'RETIRED') = (retirement_reason is not null))
);
create index principle_created on principle (programme_id, created_at, id);
create index principle_title on principle (programme_id, title, id);
create index principle_status_created on principle (programme_id, status, created_at, id);
create index principle_status_title on principle (programme_id, status, title, id);
create index principle_family_created on principle (programme_id, family, created_at, id);
create index principle_family_title on principle (programme_id, family, title, id);
create index principle_search on principle using gin (search);

-- What a principle said from one refinement to the next. Written once, never changed.
create table principle_version (
    programme_id uuid not null references programme on delete cascade,
    principle_id uuid not null,
    number integer not null check (number >= 1),
    id uuid not null,
    title text not null check (length(title) <= 200),
    statement text not null check (length(statement) <= 2000),
    looks_like jsonb not null,
    does_not_look_like jsonb not null,
    sources jsonb not null,
    reason_for_change text check (length(reason_for_change) <= 2000),
    written_at timestamptz not null,
    written_by uuid not null,
    primary key (programme_id, principle_id, number),
    unique (programme_id, id),
    foreign key (programme_id, principle_id) references principle (programme_id, id) on delete cascade,
    check ((number = 1) = (reason_for_change is null))
);
