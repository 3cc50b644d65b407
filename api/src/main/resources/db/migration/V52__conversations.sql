-- What people said, planned and held.
create table conversation (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    title text not null check (length(title) <= 200),
    state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    planned_at timestamptz,
    held_on date,
    -- on which it was held or, until then, for which it is planned, in the programme's time zone
    day date not null,
    -- asked for while it is planned; how long it took once it was held
    minutes integer not null check (minutes between 1 and 600),
    channel text not null check (channel in ('IN_PERSON', 'VIDEO', 'PHONE', 'SITE_VISIT', 'HOME_VISIT', 'WRITTEN')),
    -- null for somebody who is a member no more
    facilitator_id uuid,
    summary text check (length(summary) <= 2000),
    notes text check (length(notes) <= 20000),
    cancellation_reason text check (length(cancellation_reason) <= 1000),
    search tsvector generated always as (search_words(programme_id, title || ' ' || coalesce(summary, ''))) stored,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, facilitator_id) references member (programme_id, id) on delete set null (facilitator_id),
    check ((state = 'HELD') = (held_on is not null)),
    check (state = 'HELD' or planned_at is not null),
    check ((state = 'CANCELLED') = (cancellation_reason is not null))
);
create index conversation_day on conversation (programme_id, day, id);
create index conversation_state_day on conversation (programme_id, state, day, id);
create index conversation_channel_day on conversation (programme_id, channel, day, id);
create index conversation_facilitator_day on conversation (programme_id, facilitator_id, day, id);
-- who leads conversations does so in one programme: told so, the planner expects all of theirs
create statistics conversation_facilitator (dependencies) on programme_id, facilitator_id from conversation;
create index conversation_search on conversation using gin (search);

-- Who takes part. An erased person keeps their place, with nothing in it.
create table conversation_stakeholder (
    programme_id uuid not null references programme on delete cascade,
    conversation_id uuid not null,
    stakeholder_id uuid not null,
    position integer not null check (position >= 0),
    consent_to_quote text not null check (consent_to_quote in ('YES', 'NO', 'NOT_ASKED')),
    -- sentences of theirs as they were said, kept only while they consent
    quotes jsonb not null check (quotes = '[]' or consent_to_quote = 'YES'),
    -- the ask of their time in the ledger
    contact_id uuid,
    primary key (programme_id, conversation_id, stakeholder_id),
    foreign key (programme_id, conversation_id) references conversation (programme_id, id) on delete cascade,
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id),
    foreign key (programme_id, contact_id) references contact (programme_id, id)
);
create index conversation_stakeholder_of on conversation_stakeholder (programme_id, stakeholder_id, conversation_id);
create index conversation_stakeholder_contact on conversation_stakeholder (programme_id, contact_id);
