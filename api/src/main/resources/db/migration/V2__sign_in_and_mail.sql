-- One-time codes of mailed sign-in links, as digests only.
create table sign_in_code (
    hash bytea primary key,
    account_id uuid not null references account on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
-- How many codes an account was sent lately.
create index sign_in_code_account on sign_in_code (account_id, created_at);

-- Mail on its way. Its text goes once it is sent or given up; of demonstrations it is kept, and never sent.
create table mail (
    id uuid primary key,
    programme_id uuid references programme on delete cascade,
    recipient text not null check (length(recipient) <= 254),
    subject text not null check (length(subject) <= 200),
    body text not null,
    message_id text not null unique,
    state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'KEPT')),
    created_at timestamptz not null,
    not_before timestamptz not null,
    attempts integer not null default 0,
    started_at timestamptz,
    finished_at timestamptz,
    problem text
);
create index mail_due on mail (not_before, id) where state = 'QUEUED';
create index mail_under_way on mail (started_at) where state = 'SENDING';
create index mail_kept on mail (created_at, id) where state = 'KEPT';
create index mail_programme on mail (programme_id);
