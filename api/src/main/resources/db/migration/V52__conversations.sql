-- What people said, planned and held.
create table conversation (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id)
);
