-- Questions that a programme asks again and again, by a name.
create table retrospective_template (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    name text not null check (length(name) <= 100),
    columns jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id)
);
create unique index retrospective_template_called on retrospective_template (programme_id, lower(name));
create index retrospective_template_name on retrospective_template (programme_id, name, id);
