-- Looking back with the team of a project, on a board. What the board shows has the number of the change that made it so:
-- whoever was away asks for all that has a later one.
create table retrospective (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    project_id uuid not null,
    title text not null check (length(title) <= 200),
    looks_back_on text check (length(looks_back_on) <= 500),
    starts_at timestamptz not null,
    minutes integer not null check (minutes between 15 and 480),
    -- until when notes are asked for before it begins
    write_until timestamptz,
    anonymity text not null check (anonymity in ('NAMED', 'ANONYMOUS')),
    phase text not null check (phase in ('PREPARE', 'REFLECT', 'GROUP', 'VOTE', 'DISCUSS', 'COMMIT', 'CLOSED')),
    columns jsonb not null,
    votes_each integer not null check (votes_each between 1 and 20),
    -- the number of the last change of anything on the board
    sequence bigint not null default 0,
    -- what is talked about, and until when
    discussed_cluster_id uuid,
    timer_ends_at timestamptz,
    closed_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, project_id) references project (programme_id, id),
    check ((phase = 'CLOSED') = (closed_at is not null))
);
create index retrospective_starts on retrospective (programme_id, starts_at, id);
create index retrospective_project_starts on retrospective (programme_id, project_id, starts_at, id);
create index retrospective_phase_starts on retrospective (programme_id, phase, starts_at, id);

-- By this alone it can be told who wrote an anonymous note. It is gone when the retrospective is closed.
create table retrospective_key (
    programme_id uuid not null references programme on delete cascade,
    retrospective_id uuid not null,
    key bytea not null,
    primary key (programme_id, retrospective_id),
    foreign key (programme_id, retrospective_id) references retrospective (programme_id, id) on delete cascade
);

create table retrospective_principle (
    programme_id uuid not null references programme on delete cascade,
    retrospective_id uuid not null,
    position integer not null check (position >= 0),
    principle_id uuid not null,
    number integer not null,
    primary key (programme_id, retrospective_id, position),
    unique (programme_id, retrospective_id, principle_id),
    foreign key (programme_id, retrospective_id) references retrospective (programme_id, id) on delete cascade,
    foreign key (programme_id, principle_id, number) references principle_version (programme_id, principle_id, number)
);
create index retrospective_principle_version on retrospective_principle (programme_id, principle_id, number);

-- Who takes part.
create table retrospective_seat (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    retrospective_id uuid not null,
    stakeholder_id uuid not null,
    ready boolean not null default false,
    seen_at timestamptz,
    sequence bigint not null,
    created_at timestamptz not null,
    primary key (programme_id, id),
    unique (programme_id, retrospective_id, stakeholder_id),
    foreign key (programme_id, retrospective_id) references retrospective (programme_id, id) on delete cascade,
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id)
);
create index retrospective_seat_of on retrospective_seat (programme_id, stakeholder_id);
create index retrospective_seat_change on retrospective_seat (programme_id, retrospective_id, sequence);

create table retrospective_cluster (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    retrospective_id uuid not null,
    title text not null check (length(title) <= 200),
    position integer not null,
    -- in all, once the votes are shown
    votes integer,
    removed boolean not null default false,
    sequence bigint not null,
    version bigint not null default 0,
    primary key (programme_id, id),
    unique (programme_id, retrospective_id, id),
    foreign key (programme_id, retrospective_id) references retrospective (programme_id, id) on delete cascade
);
create index retrospective_cluster_change on retrospective_cluster (programme_id, retrospective_id, sequence);

-- Ids are random and there is no time, so that neither tells in which order notes were written. The author is whoever has the
-- seat or, of the team, the member, by their id; where nobody may know, by a digest under the key of the retrospective.
create table retrospective_note (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    retrospective_id uuid not null,
    column_id text not null,
    text text not null check (length(text) <= 1000),
    author text,
    place integer not null,
    state text not null check (state in ('PRIVATE', 'SHOWN', 'MODERATED', 'REMOVED')),
    moderation_reason text check (length(moderation_reason) <= 500),
    cluster_id uuid,
    -- none before others first saw it
    sequence bigint,
    version bigint not null default 0,
    primary key (programme_id, id),
    foreign key (programme_id, retrospective_id) references retrospective (programme_id, id) on delete cascade,
    foreign key (programme_id, retrospective_id, cluster_id)
        references retrospective_cluster (programme_id, retrospective_id, id),
    check ((state = 'MODERATED') = (moderation_reason is not null)),
    check (state <> 'SHOWN' or sequence is not null)
);
create index retrospective_note_change on retrospective_note (programme_id, retrospective_id, sequence);
create index retrospective_note_author on retrospective_note (programme_id, retrospective_id, author);
create index retrospective_note_cluster on retrospective_note (programme_id, retrospective_id, cluster_id);

create table retrospective_vote (
    programme_id uuid not null references programme on delete cascade,
    retrospective_id uuid not null,
    cluster_id uuid not null,
    voter text not null,
    votes integer not null check (votes between 1 and 20),
    primary key (programme_id, retrospective_id, voter, cluster_id),
    foreign key (programme_id, retrospective_id, cluster_id)
        references retrospective_cluster (programme_id, retrospective_id, id) on delete cascade
);
create index retrospective_vote_cluster on retrospective_vote (programme_id, retrospective_id, cluster_id);
