-- Identifiers of version 7 for rows that SQL makes many of at a time: they begin with the moment and go on at random.
create function time_ordered_id(timestamptz) returns uuid language sql volatile parallel safe as $$
    select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        placing substring(int8send(floor(extract(epoch from $1) * 1000)::bigint) from 3) from 1 for 6),
        52, 1), 53, 1), 'hex')::uuid
$$;

-- Files that were handed in to be imported, and how far each has come. Whoever works on one holds it until
-- claimed_until by the database's clock, or by the row's lock; then another node may take it over.
create table import_job (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    kind text not null,
    state text not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    dry_run boolean not null,
    mode text not null check (mode in ('ATOMIC', 'SKIP_INVALID')),
    media_type text not null,
    created_by uuid not null,
    read_count integer not null default 0,
    created_count integer not null default 0,
    updated_count integer not null default 0,
    unchanged_count integer not null default 0,
    rejected_count integer not null default 0,
    -- known once the file has been read to its end
    total integer,
    problem jsonb,
    attempts integer not null default 0,
    claimed_by uuid,
    claimed_until timestamptz,
    created_at timestamptz not null,
    finished_at timestamptz,
    version bigint not null default 0,
    primary key (programme_id, id)
);
create index import_job_created on import_job (programme_id, kind, created_at, id);
create index import_job_open on import_job (created_at, id) where state in ('QUEUED', 'RUNNING');

-- The file in pieces, until its job ends. Pieces come before the job: an upload that broke off has none.
create table import_chunk (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    import_id uuid not null,
    position integer not null,
    content bytea not null,
    created_at timestamptz not null,
    primary key (programme_id, id),
    unique (programme_id, import_id, position)
);
create index import_chunk_age on import_chunk (created_at);

-- Rows that were read and are well formed, until their job ends. A row that makes something new gives it its id.
create table import_row (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    import_id uuid not null,
    line integer not null,
    content jsonb not null,
    primary key (programme_id, id),
    unique (programme_id, import_id, line),
    foreign key (programme_id, import_id) references import_job (programme_id, id) on delete cascade
);

create table import_rejection (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    import_id uuid not null,
    line integer not null,
    field text,
    reason text not null,
    detail text not null,
    primary key (programme_id, id),
    foreign key (programme_id, import_id) references import_job (programme_id, id) on delete cascade
);
create index import_rejection_line on import_rejection (programme_id, import_id, line, id);
