-- Rounds in which people rank challenges.
create table prioritisation (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    title text not null check (length(title) <= 200),
    question text not null check (length(question) <= 500),
    unranked text not null check (unranked in ('NO_OPINION', 'LAST')),
    opens_on date,
    -- that day is included; null for until somebody closes it
    closes_on date,
    results_hidden_until_closed boolean not null,
    weighting_dimensions jsonb not null,
    members_vote boolean not null,
    state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
    cancellation_reason text check (length(cancellation_reason) <= 1000),
    opened_at timestamptz,
    closed_at timestamptz,
    -- how many ballots were counted when it closed
    ballots integer,
    search tsvector generated always as (search_words(programme_id, title)) stored,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    check ((state = 'CANCELLED') = (cancellation_reason is not null)),
    check ((state = 'CLOSED') = (ballots is not null)),
    check (opens_on <= closes_on)
);
create index prioritisation_created on prioritisation (programme_id, created_at, id);
create index prioritisation_title on prioritisation (programme_id, title, id);
create index prioritisation_state_created on prioritisation (programme_id, state, created_at, id);
create index prioritisation_state_title on prioritisation (programme_id, state, title, id);
create index prioritisation_search on prioritisation using gin (search);
create index prioritisation_due on prioritisation (closes_on, id) where state = 'OPEN' and closes_on is not null;

-- What a round ranks. What a challenge says is kept when the round closes, as voters had read it.
create table prioritisation_challenge (
    programme_id uuid not null references programme on delete cascade,
    prioritisation_id uuid not null,
    challenge_id uuid not null,
    position integer not null,
    discussion text check (length(discussion) <= 2000),
    statement text check (length(statement) <= 500),
    withdrawn_at timestamptz,
    withdrawal_reason text check (length(withdrawal_reason) <= 1000),
    primary key (programme_id, prioritisation_id, challenge_id),
    foreign key (programme_id, prioritisation_id) references prioritisation (programme_id, id) on delete cascade,
    foreign key (programme_id, challenge_id) references challenge (programme_id, id),
    check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index prioritisation_challenge_of on prioritisation_challenge (programme_id, challenge_id);

-- Ballots of rounds that are open. Closing takes them away: what is counted is in counted_ballot, without the voter.
-- Their ids hold no time.
create table ballot (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    prioritisation_id uuid not null,
    -- the voter: a person, or a member whom nobody knows as one, or a number on paper; all null for paper without a name
    stakeholder_id uuid,
    account_id uuid,
    paper_voter bytea,
    paper boolean not null,
    -- the way by which it was given: nobody else is shown that there is one
    given_by uuid,
    given_at timestamptz not null,
    ranks jsonb not null,
    primary key (programme_id, id),
    foreign key (programme_id, prioritisation_id) references prioritisation (programme_id, id) on delete cascade,
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id)
);
create unique index ballot_person on ballot (programme_id, prioritisation_id, stakeholder_id)
    where stakeholder_id is not null;
create unique index ballot_member on ballot (programme_id, prioritisation_id, account_id)
    where account_id is not null;
create unique index ballot_paper on ballot (programme_id, prioritisation_id, paper_voter)
    where paper_voter is not null;
create index ballot_of on ballot (programme_id, prioritisation_id);
create index ballot_stakeholder on ballot (programme_id, stakeholder_id);
create index ballot_account on ballot (programme_id, account_id) where account_id is not null;

-- Ballots as they were counted when a round closed, in no order that tells anything: nobody can tell who gave which.
create table counted_ballot (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    prioritisation_id uuid not null,
    place text,
    sector text,
    stakeholder_group text,
    weight_millionths bigint not null,
    ranks jsonb not null,
    primary key (programme_id, id),
    foreign key (programme_id, prioritisation_id) references prioritisation (programme_id, id) on delete cascade
);
create index counted_ballot_of on counted_ballot (programme_id, prioritisation_id);

-- What came of a round: computed once when it closed, intervals and groups in the background after that. Of a round whose
-- results are not hidden, how it stood when five ballots had been given or changed since it was last computed: so that
-- nobody sees what a single one changed.
create table prioritisation_ranking (
    programme_id uuid not null references programme on delete cascade,
    -- the round's
    id uuid not null,
    ranking jsonb,
    background jsonb,
    changes integer not null default 0,
    state text not null check (state in ('QUEUED', 'RUNNING', 'FINISHED', 'FAILED')),
    claimed_by uuid,
    claimed_until timestamptz,
    attempts integer not null,
    created_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, id) references prioritisation (programme_id, id) on delete cascade
);
create index prioritisation_ranking_open on prioritisation_ranking (created_at, id) where state in ('QUEUED', 'RUNNING');

-- Paper ballots that were handed in as a file, of which a digest is kept.
create table ballot_import (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    prioritisation_id uuid not null,
    state text not null check (state in ('SUCCEEDED', 'FAILED')),
    dry_run boolean not null,
    digest bytea not null,
    read integer not null,
    taken integer not null,
    rejections jsonb not null,
    created_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, prioritisation_id) references prioritisation (programme_id, id) on delete cascade
);
create unique index ballot_import_file on ballot_import (programme_id, prioritisation_id, digest)
    where state = 'SUCCEEDED' and not dry_run;
create index ballot_import_of on ballot_import (programme_id, prioritisation_id, created_at, id);

-- The round to vote in, where somebody is asked for a ballot.
alter table participation_link add prioritisation_id uuid;
alter table participation_link
    add foreign key (programme_id, prioritisation_id) references prioritisation (programme_id, id);
create index participation_link_round on participation_link (programme_id, prioritisation_id)
    where prioritisation_id is not null;
alter table invitation_round add prioritisation_id uuid;
alter table invitation_round
    add foreign key (programme_id, prioritisation_id) references prioritisation (programme_id, id);
create index invitation_round_ballots on invitation_round (programme_id, prioritisation_id)
    where prioritisation_id is not null;
alter table invitation add prioritisation_id uuid;
alter table invitation
    add foreign key (programme_id, prioritisation_id) references prioritisation (programme_id, id);
create index invitation_ballots on invitation (programme_id, prioritisation_id) where prioritisation_id is not null;
