-- What invitations are written from: plain text with placeholders.
create table invitation_template (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    name text not null check (length(name) <= 200),
    purpose text not null,
    subject text not null check (length(subject) <= 150),
    body text not null check (length(body) <= 10000),
    minutes integer not null check (minutes between 1 and 600),
    days_to_answer integer not null check (days_to_answer between 1 and 180),
    reminder_after_days integer check (reminder_after_days between 1 and 90),
    status text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, name)
);
create index invitation_template_name on invitation_template (programme_id, name, id);
create index invitation_template_purpose on invitation_template (programme_id, purpose, name, id);
create index invitation_template_status on invitation_template (programme_id, status, name, id);

-- Many people invited together, in the words that the template had then.
create table invitation_round (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    name text not null check (length(name) <= 200),
    template_id uuid not null,
    purpose text not null,
    minutes integer not null,
    subject text not null,
    body text not null,
    wave integer,
    send_at timestamptz not null,
    invited integer not null,
    -- how many were left out for which reason; who they were is told once, to whoever made the round
    left_out jsonb not null,
    made_by uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, template_id) references invitation_template (programme_id, id)
);
create index invitation_round_created on invitation_round (programme_id, created_at, id);
create index invitation_round_template on invitation_round (programme_id, template_id);

-- One person, asked for one thing. Whoever makes or changes one holds the person's row first.
create table invitation (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    stakeholder_id uuid not null,
    template_id uuid not null,
    round_id uuid,
    contact_id uuid not null,
    purpose text not null,
    minutes integer not null,
    -- null where they are the round's, and once the person is erased
    subject text,
    body text,
    days_to_answer integer not null,
    reminder_after_days integer,
    state text not null check (state in
        ('SCHEDULED', 'SENDING', 'SENT', 'ANSWERED', 'EXPIRED', 'FAILED', 'BOUNCED', 'REVOKED')),
    send_at timestamptz not null,
    link_id uuid,
    expires_at timestamptz,
    mail_id uuid,
    sent_at timestamptz,
    reminders integer not null default 0,
    remind_at timestamptz,
    answer text,
    decline_reason_code text,
    answered_at timestamptz,
    -- why it failed, came back or was taken back
    reason text check (length(reason) <= 500),
    invited_by uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id) on delete cascade,
    foreign key (programme_id, template_id) references invitation_template (programme_id, id),
    foreign key (programme_id, round_id) references invitation_round (programme_id, id),
    foreign key (programme_id, contact_id) references contact (programme_id, id),
    foreign key (programme_id, link_id) references participation_link (programme_id, id)
);
create index invitation_date on invitation (programme_id, send_at, id);
create index invitation_state on invitation (programme_id, state, send_at, id);
create index invitation_purpose on invitation (programme_id, purpose, send_at, id);
create index invitation_of on invitation (programme_id, stakeholder_id, send_at, id);
create index invitation_template_of on invitation (programme_id, template_id, send_at, id);
create index invitation_round_of on invitation (programme_id, round_id, send_at, id);
create index invitation_round_state on invitation (programme_id, round_id, state);
create index invitation_contact on invitation (programme_id, contact_id);
create index invitation_link on invitation (programme_id, link_id);
create index invitation_mail on invitation (mail_id);
-- What is due, of whatever programme.
create index invitation_due on invitation (send_at, id) where state = 'SCHEDULED';
create index invitation_remind on invitation (remind_at, id) where state = 'SENT' and remind_at is not null;
create index invitation_expires on invitation (expires_at, id) where state in ('SENDING', 'SENT');

-- Each time somebody was reminded, by a mail and a way into the link of its own.
create table invitation_reminder (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    invitation_id uuid not null,
    mail_id uuid not null,
    state text not null check (state in ('SENDING', 'SENT', 'FAILED')),
    by_hand boolean not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    primary key (programme_id, id),
    foreign key (programme_id, invitation_id) references invitation (programme_id, id) on delete cascade
);
create index invitation_reminder_of on invitation_reminder (programme_id, invitation_id, created_at, id);
create index invitation_reminder_mail on invitation_reminder (mail_id);
