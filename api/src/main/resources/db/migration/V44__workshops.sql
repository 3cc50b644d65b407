-- Working sessions with the team of a project, guided by chosen versions of principles.
create table workshop (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    project_id uuid not null,
    title text not null check (length(title) <= 200),
    starts_at timestamptz not null,
    minutes integer not null check (minutes between 15 and 480),
    venue text check (length(venue) <= 500),
    aim text not null check (length(aim) <= 2000),
    agenda jsonb not null,
    state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    cancellation_reason text check (length(cancellation_reason) <= 1000),
    notes text check (length(notes) <= 20000),
    outputs text check (length(outputs) <= 20000),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, project_id) references project (programme_id, id),
    check ((state = 'CANCELLED') = (cancellation_reason is not null))
);
create index workshop_starts on workshop (programme_id, starts_at, id);
create index workshop_project_starts on workshop (programme_id, project_id, starts_at, id);
create index workshop_state_starts on workshop (programme_id, state, starts_at, id);

create table workshop_principle (
    programme_id uuid not null references programme on delete cascade,
    workshop_id uuid not null,
    position integer not null check (position >= 0),
    principle_id uuid not null,
    number integer not null,
    primary key (programme_id, workshop_id, position),
    unique (programme_id, workshop_id, principle_id),
    foreign key (programme_id, workshop_id) references workshop (programme_id, id) on delete cascade,
    foreign key (programme_id, principle_id, number) references principle_version (programme_id, principle_id, number)
);
create index workshop_principle_version on workshop_principle (programme_id, principle_id, number);

-- Who takes part. Who is not of the team was asked for their time, which is in the ledger.
create table workshop_attendance (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    workshop_id uuid not null,
    stakeholder_id uuid not null,
    state text not null check (state in ('INVITED', 'COMING', 'NOT_COMING', 'ATTENDED', 'ABSENT')),
    contact_id uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, workshop_id, stakeholder_id),
    foreign key (programme_id, workshop_id) references workshop (programme_id, id),
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id),
    foreign key (programme_id, contact_id) references contact (programme_id, id)
);
create index workshop_attendance_created on workshop_attendance (programme_id, workshop_id, created_at, id);
create index workshop_attendance_of on workshop_attendance (programme_id, stakeholder_id);
create index workshop_attendance_contact on workshop_attendance (programme_id, contact_id);
