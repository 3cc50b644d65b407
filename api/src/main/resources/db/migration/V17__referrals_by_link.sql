-- Whom a person named by a link: how often they may, and that the same name again is no further one. Of the address only a
-- digest is kept that says nothing without the server's key; of those who asked to be left out there is no referral.
create table participation_referral (
    programme_id uuid not null references programme on delete cascade,
    link_id uuid not null,
    digest bytea not null,
    referral_id uuid,
    created_at timestamptz not null,
    primary key (programme_id, link_id, digest),
    foreign key (programme_id, link_id) references participation_link (programme_id, id) on delete cascade,
    foreign key (programme_id, referral_id) references referral (programme_id, id) on delete set null (referral_id)
);
create index participation_referral_of on participation_referral (programme_id, referral_id);
