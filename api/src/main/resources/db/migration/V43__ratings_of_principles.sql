-- Whether a version of a principle helped, as one participant of one workshop or retrospective says.
create table principle_rating (
    programme_id uuid not null references programme on delete cascade,
    -- at random: no order tells when who said something
    id uuid not null default gen_random_uuid(),
    principle_id uuid not null,
    number integer not null,
    -- the workshop or retrospective
    source text not null check (source in ('WORKSHOP', 'RETROSPECTIVE')),
    source_id uuid not null,
    project_id uuid,
    -- who says so, by name or, where nobody may know, by what only they can prove
    stakeholder_id uuid,
    handle text,
    rating text not null check (rating in ('HELPED', 'NO_DIFFERENCE', 'HINDERED')),
    rated_at timestamptz not null,
    primary key (programme_id, id),
    foreign key (programme_id, principle_id, number) references principle_version (programme_id, principle_id, number),
    foreign key (programme_id, project_id) references project (programme_id, id),
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id),
    check ((stakeholder_id is null) <> (handle is null)),
    unique nulls not distinct (programme_id, source_id, principle_id, stakeholder_id, handle)
);
create index principle_rating_of_version on principle_rating (programme_id, principle_id, number);
create index principle_rating_of_project on principle_rating (programme_id, project_id);
create index principle_rating_by on principle_rating (programme_id, stakeholder_id);
