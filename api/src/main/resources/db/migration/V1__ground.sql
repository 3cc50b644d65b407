-- People who can sign in. Names and roles are kept for each programme, in member.
create table account (
    id uuid primary key,
    email text not null unique check (email = lower(email) and length(email) <= 254),
    may_create_programmes boolean not null default false,
    created_at timestamptz not null,
    last_signed_in_at timestamptz
);

create table signing_key (
    kid text primary key,
    jwk jsonb not null,
    created_at timestamptz not null,
    retired_at timestamptz
);

-- Keys of the whole installation: cursors are signed with it, addresses that must not return are hashed with it.
create table server_key (
    purpose text primary key,
    key bytea not null
);

create table refresh_token (
    hash bytea primary key,
    family uuid not null,
    account_id uuid not null references account on delete cascade,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index refresh_token_family on refresh_token (family);
create index refresh_token_account on refresh_token (account_id);

create table programme (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    slug text not null unique,
    purpose text not null check (length(purpose) <= 4000),
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    time_zone text not null,
    status text not null check (status in ('ACTIVE', 'ARCHIVED')),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null
);

create table member (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    account_id uuid not null references account,
    name text not null check (length(name) between 1 and 200),
    role text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, account_id)
);
create index member_account on member (account_id, programme_id);
create index member_name on member (programme_id, name, id);

-- Places, sectors and stakeholder groups: the dimensions along which reach is measured.
create table category (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    dimension text not null check (dimension in ('PLACE', 'SECTOR', 'GROUP')),
    code text not null check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
    name text not null check (length(name) between 1 and 200),
    description text check (length(description) <= 2000),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, dimension, code)
);
create index category_name on category (programme_id, dimension, name, id);

-- One row: raised when the database turns out to be a restored one, so that cursors from before say so.
create table event_epoch (
    epoch integer not null,
    system_identifier bigint not null,
    timeline integer not null
);

-- Facts that happened, appended by the transaction that made them so. transaction_id orders the feed: a reader
-- takes only rows of transactions older than every one still running, so none can appear behind its cursor.
create table event (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    epoch integer not null,
    transaction_id xid8 not null default pg_current_xact_id(),
    sequence bigint not null generated always as identity,
    happened_at timestamptz not null,
    actor_id uuid,
    kind text not null,
    action text not null,
    resource_id uuid not null,
    resource_version bigint not null,
    changed text[] not null,
    enum_values jsonb not null,
    primary key (programme_id, id)
);
create index event_feed on event (programme_id, epoch, transaction_id, sequence);

-- Answers of commands that carried an Idempotency-Key; written by the transaction that did the work.
create table idempotent_answer (
    caller_id uuid not null,
    path text not null,
    key text not null,
    request_hash bytea not null,
    answer jsonb,
    created_at timestamptz not null,
    primary key (caller_id, path, key)
);
create index idempotent_answer_age on idempotent_answer (created_at);
