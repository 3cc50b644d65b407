-- What one person is asked, and may answer without an account for as long as the link works.
create table participation_link (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    stakeholder_id uuid not null,
    purpose text not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    -- what they said last, and when
    answer text,
    decline_reason_code text,
    answered_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id) on delete cascade
);
create index participation_link_of on participation_link (programme_id, stakeholder_id, created_at, id);

-- What opens a link, as digests only; each reminder carries one of its own.
create table participation_token (
    programme_id uuid not null references programme on delete cascade,
    hash bytea not null,
    link_id uuid not null,
    created_at timestamptz not null,
    primary key (programme_id, hash),
    foreign key (programme_id, link_id) references participation_link (programme_id, id) on delete cascade
);
-- Whoever comes with a token cannot say of which programme it is.
create index participation_token_hash on participation_token (hash);
create index participation_token_link on participation_token (programme_id, link_id);
