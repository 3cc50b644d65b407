-- What the panel decided of a call, once, beside what was computed.
create table call_decision (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    call_id uuid not null,
    shortlist_id uuid not null,
    -- each an array of ids of proposals
    computed jsonb not null,
    chosen jsonb not null,
    override_reason text check (length(override_reason) <= 5000),
    note text check (length(note) <= 5000),
    decided_by uuid,
    decided_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, call_id),
    foreign key (programme_id, call_id) references call (programme_id, id),
    foreign key (programme_id, shortlist_id) references shortlist (programme_id, id),
    foreign key (programme_id, decided_by) references member (programme_id, id) on delete set null (decided_by)
);
create index call_decision_shortlist on call_decision (programme_id, shortlist_id);
create index call_decision_by on call_decision (programme_id, decided_by);

-- What each proposer is told. Whom it goes to is looked up when it goes; the words name nobody.
create table letter (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    call_id uuid not null,
    proposal_id uuid not null,
    outcome text not null check (outcome in ('SHORTLISTED', 'LEFT_ON_THE_TABLE', 'NOT_ELIGIBLE')),
    subject text not null check (length(subject) <= 200),
    body text not null check (length(body) <= 10000),
    state text not null check (state in ('DRAFT', 'SENDING', 'SENT', 'FAILED', 'HANDED_OVER')),
    mail_id uuid,
    problem text,
    sent_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, proposal_id),
    foreign key (programme_id, call_id) references call (programme_id, id),
    foreign key (programme_id, proposal_id) references proposal (programme_id, id)
);
create index letter_created on letter (programme_id, call_id, created_at, id);
create index letter_state on letter (programme_id, call_id, state, created_at, id);
create index letter_outcome on letter (programme_id, call_id, outcome, created_at, id);
create index letter_mail on letter (mail_id) where state = 'SENDING';
