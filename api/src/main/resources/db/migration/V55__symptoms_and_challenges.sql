-- Signs that working together is difficult, and what is to be overcome.
create table symptom (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    statement text not null check (length(statement) <= 300),
    detail text check (length(detail) <= 2000),
    -- how many findings and insights it is drawn from
    occurrences integer not null default 0 check (occurrences >= 0),
    search tsvector generated always as (search_words(programme_id, statement || ' ' || coalesce(detail, ''))) stored,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id)
);
create index symptom_created on symptom (programme_id, created_at, id);
create index symptom_occurrences on symptom (programme_id, occurrences, id);
create index symptom_search on symptom using gin (search);

-- The findings of retrospectives that show a symptom.
create table symptom_finding (
    programme_id uuid not null references programme on delete cascade,
    symptom_id uuid not null,
    finding_id uuid not null,
    primary key (programme_id, symptom_id, finding_id),
    foreign key (programme_id, symptom_id) references symptom (programme_id, id) on delete cascade,
    foreign key (programme_id, finding_id) references finding (programme_id, id)
);
create index symptom_finding_of on symptom_finding (programme_id, finding_id, symptom_id);

-- The insights that tell of a symptom.
create table symptom_insight (
    programme_id uuid not null references programme on delete cascade,
    symptom_id uuid not null,
    insight_id uuid not null,
    primary key (programme_id, symptom_id, insight_id),
    foreign key (programme_id, symptom_id) references symptom (programme_id, id) on delete cascade,
    foreign key (programme_id, insight_id) references insight (programme_id, id)
);
create index symptom_insight_of on symptom_insight (programme_id, insight_id, symptom_id);

create table challenge (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    statement text not null check (length(statement) <= 300),
    why text check (length(why) <= 2000),
    -- who is affected, in words
    affected text check (length(affected) <= 1000),
    owner_id uuid,
    -- of insights, which it takes up
    theme_id uuid,
    status text not null check (status in ('OPEN', 'IN_PROGRESS', 'RESOLVED', 'DROPPED')),
    impact integer check (impact between 1 and 5),
    effort integer check (effort between 1 and 5),
    spread integer check (spread between 1 and 5),
    search tsvector generated always as (search_words(programme_id, statement || ' ' || coalesce(why, ''))) stored,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, owner_id) references stakeholder (programme_id, id),
    foreign key (programme_id, theme_id) references theme (programme_id, id) on delete set null (theme_id)
);
create index challenge_theme_created on challenge (programme_id, theme_id, created_at, id);
create index challenge_created on challenge (programme_id, created_at, id);
create index challenge_status_created on challenge (programme_id, status, created_at, id);
create index challenge_owner_created on challenge (programme_id, owner_id, created_at, id);
create statistics challenge_owner (dependencies) on programme_id, owner_id from challenge;
create index challenge_search on challenge using gin (search);

-- The places and stakeholder groups that a challenge affects.
create table challenge_category (
    programme_id uuid not null references programme on delete cascade,
    challenge_id uuid not null,
    category_id uuid not null,
    dimension text not null check (dimension in ('PLACE', 'GROUP')),
    position integer not null check (position >= 0),
    primary key (programme_id, challenge_id, category_id),
    foreign key (programme_id, challenge_id) references challenge (programme_id, id) on delete cascade,
    foreign key (programme_id, category_id) references category (programme_id, id)
);
create index challenge_category_of on challenge_category (programme_id, category_id, challenge_id);

-- How far a challenge came, step by step: written once.
create table challenge_step (
    programme_id uuid not null references programme on delete cascade,
    challenge_id uuid not null,
    number integer not null check (number >= 1),
    status text not null check (status in ('OPEN', 'IN_PROGRESS', 'RESOLVED', 'DROPPED')),
    reason text check (length(reason) <= 1000),
    taken_at timestamptz not null,
    primary key (programme_id, challenge_id, number),
    foreign key (programme_id, challenge_id) references challenge (programme_id, id) on delete cascade,
    check (status <> 'DROPPED' or reason is not null)
);

-- The symptoms in which a challenge shows.
create table challenge_symptom (
    programme_id uuid not null references programme on delete cascade,
    challenge_id uuid not null,
    symptom_id uuid not null,
    position integer not null check (position >= 0),
    primary key (programme_id, challenge_id, symptom_id),
    foreign key (programme_id, challenge_id) references challenge (programme_id, id) on delete cascade,
    foreign key (programme_id, symptom_id) references symptom (programme_id, id)
);
create index challenge_symptom_of on challenge_symptom (programme_id, symptom_id, challenge_id);

-- The insights that speak of a challenge.
create table challenge_insight (
    programme_id uuid not null references programme on delete cascade,
    challenge_id uuid not null,
    insight_id uuid not null,
    position integer not null check (position >= 0),
    primary key (programme_id, challenge_id, insight_id),
    foreign key (programme_id, challenge_id) references challenge (programme_id, id) on delete cascade,
    foreign key (programme_id, insight_id) references insight (programme_id, id)
);
create index challenge_insight_of on challenge_insight (programme_id, insight_id, challenge_id);
