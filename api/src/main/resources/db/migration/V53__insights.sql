-- What was learned from what people said.
create table insight (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id)
);
