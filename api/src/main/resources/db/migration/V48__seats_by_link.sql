-- Who takes part in a retrospective without an account, by a link in a mail.
alter table retrospective_seat
    -- the ask of their time; none for who is of the team
    add column contact_id uuid,
    -- where it is anonymous: by what the board knows whoever has the address to which the seat belongs once people write
    add column hand text,
    add foreign key (programme_id, contact_id) references contact (programme_id, id);
create index retrospective_seat_contact on retrospective_seat (programme_id, contact_id);
create index retrospective_seat_created on retrospective_seat (programme_id, retrospective_id, created_at, id);

-- One mail with a way in, as a digest of what opens it.
create table retrospective_link (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    seat_id uuid not null,
    hash bytea not null,
    -- as the hand of a seat: of the address to which it went
    author text,
    mail_id uuid,
    state text not null check (state in ('SENDING', 'SENT', 'REFUSED', 'UNKNOWN')),
    reason text check (length(reason) <= 1000),
    reminds boolean not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    revoked_at timestamptz,
    primary key (programme_id, id),
    foreign key (programme_id, seat_id) references retrospective_seat (programme_id, id) on delete cascade
);
create index retrospective_link_seat on retrospective_link (programme_id, seat_id, created_at, id);
create index retrospective_link_mail on retrospective_link (mail_id) where mail_id is not null;
-- Whoever comes with a link cannot say of which programme it is.
create index retrospective_link_hash on retrospective_link (hash);

-- What a link is exchanged for, for a quarter of an hour at a time.
create table retrospective_pass (
    programme_id uuid not null references programme on delete cascade,
    hash bytea not null,
    link_id uuid not null,
    expires_at timestamptz not null,
    primary key (programme_id, hash),
    foreign key (programme_id, link_id) references retrospective_link (programme_id, id) on delete cascade
);
create index retrospective_pass_hash on retrospective_pass (hash);
create index retrospective_pass_link on retrospective_pass (programme_id, link_id);
