-- Text as it is compared and searched: without accents, in lower case, words separated by single spaces.
create function plain_words(text) returns text language sql immutable strict parallel safe as $$
    select trim(regexp_replace(
        lower(regexp_replace(normalize($1, NFD), '[\u0300-\u036f''’‘]', '', 'g')),
        '[]!-/:-@[\\^_`{|}~[:space:]–—]+', ' ', 'g'))
$$;

create or replace function prefix_query(text) returns tsquery language sql immutable strict parallel safe as $$
    select to_tsquery('simple', string_agg('''' || word || ''':*', ' & '))
    from regexp_split_to_table(plain_words($1), ' ') word where word <> ''
$$;

drop index organisation_search;
create index organisation_search on organisation using gin (to_tsvector('simple', plain_words(name)));

-- People. The first affiliation is in the row itself, further ones in affiliation. An erased person's row stays, with
-- what figures need and nothing else; lists leave it out.
create table stakeholder (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    external_id text check (length(external_id) between 1 and 100),
    name text not null check (length(name) <= 200),
    name_key text collate "C" generated always as (plain_words(name)) stored,
    email text check (email = lower(email) and length(email) <= 254),
    status text not null,
    organisation_id uuid,
    place_id uuid,
    sector_id uuid,
    group_id uuid,
    job_title text check (length(job_title) <= 200),
    network_size integer check (network_size >= 0),
    influence smallint check (influence between 1 and 5),
    interest smallint check (interest between 1 and 5),
    protected_minutes_per_month integer check (protected_minutes_per_month >= 0),
    attributes jsonb not null,
    -- derived from accepted referrals, under a lock of the programme; a change of these is no new version
    wave integer,
    recruiter_id uuid,
    invited_at timestamptz,
    engaged_at timestamptz,
    declined_at timestamptz,
    decline_reason_code text,
    opted_out_at timestamptz,
    erased_at timestamptz,
    -- everything a search finds the person by: name, jobs, organisations
    search_text text not null,
    search tsvector generated always as (to_tsvector('simple', plain_words(search_text))) stored,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, external_id),
    foreign key (programme_id, organisation_id) references organisation (programme_id, id),
    foreign key (programme_id, place_id) references category (programme_id, id),
    foreign key (programme_id, sector_id) references category (programme_id, id),
    foreign key (programme_id, group_id) references category (programme_id, id),
    foreign key (programme_id, recruiter_id) references stakeholder (programme_id, id)
);
create index stakeholder_name on stakeholder (programme_id, name_key, id) where erased_at is null;
create index stakeholder_created on stakeholder (programme_id, created_at, id) where erased_at is null;
create index stakeholder_status on stakeholder (programme_id, status, name_key, id) where erased_at is null;
create index stakeholder_organisation on stakeholder (programme_id, organisation_id, name_key, id) where erased_at is null;
create index stakeholder_place on stakeholder (programme_id, place_id, name_key, id) where erased_at is null;
create index stakeholder_sector on stakeholder (programme_id, sector_id, name_key, id) where erased_at is null;
create index stakeholder_group on stakeholder (programme_id, group_id, name_key, id) where erased_at is null;
create index stakeholder_wave on stakeholder (programme_id, wave, name_key, id) where erased_at is null;
create index stakeholder_email on stakeholder (programme_id, email, name_key, id) where email is not null;
create index stakeholder_recruiter on stakeholder (programme_id, recruiter_id);
create index stakeholder_search on stakeholder using gin (search);

create table affiliation (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    stakeholder_id uuid not null,
    position integer not null check (position >= 1),
    organisation_id uuid,
    place_id uuid,
    sector_id uuid,
    group_id uuid,
    job_title text check (length(job_title) <= 200),
    primary key (programme_id, id),
    unique (programme_id, stakeholder_id, position),
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id) on delete cascade,
    foreign key (programme_id, organisation_id) references organisation (programme_id, id),
    foreign key (programme_id, place_id) references category (programme_id, id),
    foreign key (programme_id, sector_id) references category (programme_id, id),
    foreign key (programme_id, group_id) references category (programme_id, id)
);
create index affiliation_organisation on affiliation (programme_id, organisation_id);

-- A duplicate that was merged: its id and externalId lead to the person it became part of.
create table stakeholder_alias (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    stakeholder_id uuid not null,
    external_id text,
    primary key (programme_id, id),
    unique (programme_id, external_id),
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id) on delete cascade
);
create index stakeholder_alias_of on stakeholder_alias (programme_id, stakeholder_id);

-- Addresses and externalIds of people who opted out or were erased, as keyed digests: they must not be added again.
create table kept_out (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    digest bytea not null,
    created_at timestamptz not null,
    primary key (programme_id, id),
    unique (programme_id, digest)
);

create table referral (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    from_id uuid not null,
    to_id uuid not null,
    status text not null,
    reason text check (length(reason) <= 2000),
    decline_reason_code text,
    referred_at timestamptz not null,
    decided_at timestamptz,
    -- derived: whether this is the one referral that brought the person in
    recruiting boolean not null default false,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, from_id) references stakeholder (programme_id, id),
    foreign key (programme_id, to_id) references stakeholder (programme_id, id),
    check (from_id <> to_id)
);
create unique index referral_pair on referral (programme_id, from_id, to_id) where status <> 'DUPLICATE';
create index referral_date on referral (programme_id, referred_at, id);
create index referral_status on referral (programme_id, status, referred_at, id);
create index referral_from on referral (programme_id, from_id, referred_at, id);
create index referral_to on referral (programme_id, to_id, referred_at, id);
