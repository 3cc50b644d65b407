-- Signs that working together is difficult, and what is to be overcome.
create table symptom (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id)
);

create table challenge (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id)
);
