-- What a challenge is to have come to, by when, measured how.
create table target (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    challenge_id uuid not null,
    name text not null check (length(name) <= 200),
    measure text check (length(measure) <= 1000),
    unit text not null check (unit in ('PERCENT', 'COUNT', 'MINUTES', 'DAYS')),
    direction text not null check (direction in ('UP', 'DOWN')),
    baseline_on date not null,
    baseline_value numeric(14, 4) not null,
    target_on date not null,
    target_value numeric(14, 4) not null,
    scope text check (length(scope) <= 1000),
    owner_id uuid,
    -- what follows from its readings, until its day is over
    status text not null check (status in ('MET', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NO_DATA')),
    forecast numeric,
    slope_per_30_days numeric,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, challenge_id) references challenge (programme_id, id),
    foreign key (programme_id, owner_id) references stakeholder (programme_id, id),
    check (baseline_on < target_on),
    check ((direction = 'UP') = (baseline_value < target_value) and baseline_value <> target_value)
);
create index target_due on target (programme_id, target_on, id);
create index target_challenge_due on target (programme_id, challenge_id, target_on, id);
create index target_owner_due on target (programme_id, owner_id, target_on, id);

-- What was measured on one day.
create table target_reading (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    target_id uuid not null,
    taken_on date not null,
    value numeric(14, 4) not null,
    note text check (length(note) <= 500),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, target_id, taken_on),
    foreign key (programme_id, target_id) references target (programme_id, id) on delete cascade
);
create index target_reading_taken on target_reading (programme_id, target_id, taken_on, id);
