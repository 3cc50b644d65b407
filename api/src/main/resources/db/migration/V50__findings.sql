-- What was found in a retrospective, drawn from a cluster of its board, to which it leads back.
create table finding (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    retrospective_id uuid not null,
    -- of the retrospective, which stays with its project
    project_id uuid not null,
    cluster_id uuid not null,
    kind text not null check (kind in ('EVIDENCE', 'SYMPTOM', 'INSIGHT')),
    insight_kind text check (insight_kind in ('CHALLENGE', 'OPPORTUNITY')),
    statement text not null check (length(statement) <= 1000),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, retrospective_id) references retrospective (programme_id, id),
    foreign key (programme_id, project_id) references project (programme_id, id),
    foreign key (programme_id, retrospective_id, cluster_id)
        references retrospective_cluster (programme_id, retrospective_id, id),
    check ((kind = 'INSIGHT') = (insight_kind is not null))
);
create index finding_created on finding (programme_id, created_at, id);
create index finding_project_created on finding (programme_id, project_id, created_at, id);
create index finding_retrospective_created on finding (programme_id, retrospective_id, created_at, id);
create index finding_kind_created on finding (programme_id, kind, created_at, id);
create index finding_cluster on finding (programme_id, retrospective_id, cluster_id);

-- The versions of principles that a finding speaks about.
create table finding_principle (
    programme_id uuid not null references programme on delete cascade,
    finding_id uuid not null,
    position integer not null check (position >= 0),
    principle_id uuid not null,
    number integer not null,
    primary key (programme_id, finding_id, position),
    unique (programme_id, finding_id, principle_id),
    foreign key (programme_id, finding_id) references finding (programme_id, id) on delete cascade,
    foreign key (programme_id, principle_id, number) references principle_version (programme_id, principle_id, number)
);
create index finding_principle_version on finding_principle (programme_id, principle_id, number);

-- The findings for which a version of a principle says something else than the one before.
create table principle_version_finding (
    programme_id uuid not null references programme on delete cascade,
    principle_id uuid not null,
    number integer not null,
    position integer not null check (position >= 0),
    finding_id uuid not null,
    primary key (programme_id, principle_id, number, position),
    unique (programme_id, principle_id, number, finding_id),
    foreign key (programme_id, principle_id, number)
        references principle_version (programme_id, principle_id, number) on delete cascade,
    foreign key (programme_id, finding_id) references finding (programme_id, id)
);
create index principle_version_finding_of on principle_version_finding (programme_id, finding_id);
