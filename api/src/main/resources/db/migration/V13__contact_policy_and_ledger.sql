-- How much of people's time a programme may ask for. No row means the defaults; the id is the programme's.
create table contact_policy (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    period_days integer not null check (period_days between 1 and 366),
    max_contacts integer not null check (max_contacts between 1 and 100),
    max_minutes integer not null check (max_minutes between 1 and 10000),
    quiet_days_after_decline integer not null check (quiet_days_after_decline between 0 and 730),
    max_reminders integer not null check (max_reminders between 0 and 5),
    note text check (length(note) <= 2000),
    quiet_periods jsonb not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id)
);

-- The ledger: every ask of somebody's time. What was cancelled stays in it and counts no more.
create table contact (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    stakeholder_id uuid not null,
    purpose text not null,
    minutes integer not null check (minutes between 0 and 10000),
    -- the day in the programme's time zone; budgets are counted in days
    asked_on date not null,
    asked_by uuid not null,
    note text check (length(note) <= 2000),
    override_reason text check (length(override_reason) <= 500),
    cancelled_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id) on delete cascade
);
create index contact_asked on contact (programme_id, asked_on, id);
create index contact_purpose on contact (programme_id, purpose, asked_on, id);
create index contact_of on contact (programme_id, stakeholder_id, asked_on, id);

-- How much each person was asked altogether, kept by the ledger; a change of these is no new version of the person.
alter table stakeholder
    add column asks integer not null default 0,
    add column asked_minutes integer not null default 0;
create index stakeholder_asks on stakeholder (programme_id, asks, id) where erased_at is null;
create index stakeholder_asked_minutes on stakeholder (programme_id, asked_minutes, id) where erased_at is null;
