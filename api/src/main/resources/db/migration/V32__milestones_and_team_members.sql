-- Milestones and team members are changed one by one, each with a version of its own.
create table milestone (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    project_id uuid not null,
    title text not null check (length(title) <= 200),
    due_on date,
    done_on date,
    -- lists are in this order: what has no date comes last
    due_by date not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, project_id) references project (programme_id, id) on delete cascade
);
create index milestone_due on milestone (programme_id, project_id, due_by, id);

insert into milestone (programme_id, id, project_id, title, due_on, done_on, created_at, updated_at, version)
select p.programme_id, (m ->> 'id')::uuid, p.id, m ->> 'title', (m ->> 'dueOn')::date, (m ->> 'doneOn')::date,
    p.created_at, p.updated_at, 0
from project p, jsonb_array_elements(p.milestones) m;
alter table project drop column milestones;

create table team_member (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    project_id uuid not null,
    stakeholder_id uuid not null,
    role text not null check (length(role) <= 100),
    protected_minutes_per_month integer check (protected_minutes_per_month >= 0),
    backfill_funded boolean not null,
    backfill_pounds integer check (backfill_pounds >= 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, project_id, stakeholder_id),
    foreign key (programme_id, project_id) references project (programme_id, id) on delete cascade,
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id),
    check (backfill_funded or backfill_pounds is null)
);
create index team_member_created on team_member (programme_id, project_id, created_at, id);
create index team_member_of on team_member (programme_id, stakeholder_id, project_id);

insert into team_member
select m.programme_id, gen_random_uuid(), m.project_id, m.stakeholder_id, m.role, m.protected_minutes_per_month,
    m.backfill_funded, m.backfill_pounds, p.created_at + m.position * interval '1 microsecond', p.updated_at, 0
from project_member m join project p on (p.programme_id, p.id) = (m.programme_id, m.project_id);
drop table project_member;
