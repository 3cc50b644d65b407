-- What was learned from what people said, in a sentence of its own. It leads back to the conversations that it rests on.
create table insight (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    kind text not null check (kind in ('CHALLENGE', 'OPPORTUNITY')),
    statement text not null check (length(statement) <= 300),
    detail text check (length(detail) <= 2000),
    who_could_act text check (who_could_act in ('US', 'OTHERS', 'BOTH')),
    origin text not null check (origin in ('CONVERSATION', 'FINDING', 'LINK', 'MEMBER')),
    state text not null check (state in ('SUGGESTED', 'KEPT', 'DECLINED', 'ARCHIVED', 'MERGED', 'SPLIT')),
    -- what whoever suggested it is told
    decline_reason text check (length(decline_reason) <= 1000),
    -- the account of a member who suggested it, or the link by which it came
    suggested_by uuid references account,
    link_id uuid,
    -- the one that stays of those that were one
    merged_into_id uuid,
    -- what was taken apart to make this
    split_from_id uuid,
    -- derived from who said it; a change of these is no new version
    voices integer not null default 0 check (voices >= 0),
    independent_voices integer not null default 0 check (independent_voices between 0 and voices),
    first_heard_on date not null default current_date,
    last_heard_on date not null default current_date,
    search tsvector generated always as (search_words(programme_id, statement || ' ' || coalesce(detail, ''))) stored,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, link_id) references participation_link (programme_id, id),
    foreign key (programme_id, merged_into_id) references insight (programme_id, id),
    foreign key (programme_id, split_from_id) references insight (programme_id, id),
    check ((state = 'MERGED') = (merged_into_id is not null)),
    check (state = 'DECLINED' or decline_reason is null)
);
create index insight_created on insight (programme_id, created_at, id);
create index insight_kind_created on insight (programme_id, kind, created_at, id);
create index insight_state_created on insight (programme_id, state, created_at, id);
create index insight_who_created on insight (programme_id, who_could_act, created_at, id);
create index insight_strength on insight (programme_id, independent_voices, id);
create index insight_kind_strength on insight (programme_id, kind, independent_voices, id);
create index insight_state_strength on insight (programme_id, state, independent_voices, id);
create index insight_who_strength on insight (programme_id, who_could_act, independent_voices, id);
create index insight_search on insight using gin (search);
create index insight_link on insight (programme_id, link_id) where link_id is not null;
create index insight_merged_into on insight (programme_id, merged_into_id) where merged_into_id is not null;
create index insight_split_from on insight (programme_id, split_from_id) where split_from_id is not null;

-- The conversations that an insight rests on.
create table insight_conversation (
    programme_id uuid not null references programme on delete cascade,
    insight_id uuid not null,
    conversation_id uuid not null,
    primary key (programme_id, insight_id, conversation_id),
    foreign key (programme_id, insight_id) references insight (programme_id, id) on delete cascade,
    foreign key (programme_id, conversation_id) references conversation (programme_id, id)
);
create index insight_conversation_of on insight_conversation (programme_id, conversation_id, insight_id);

-- Who said it in so many words, by a link or as a member who is one of the people.
create table insight_author (
    programme_id uuid not null references programme on delete cascade,
    insight_id uuid not null,
    stakeholder_id uuid not null,
    primary key (programme_id, insight_id, stakeholder_id),
    foreign key (programme_id, insight_id) references insight (programme_id, id) on delete cascade,
    foreign key (programme_id, stakeholder_id) references stakeholder (programme_id, id)
);
create index insight_author_of on insight_author (programme_id, stakeholder_id, insight_id);

-- What several insights have in common; one may be of several.
create table theme (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    name text not null check (length(name) <= 100),
    description text check (length(description) <= 1000),
    position integer not null check (position >= 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id)
);
create unique index theme_called on theme (programme_id, lower(name));
create index theme_position on theme (programme_id, position, id);

create table insight_theme (
    programme_id uuid not null references programme on delete cascade,
    insight_id uuid not null,
    theme_id uuid not null,
    primary key (programme_id, insight_id, theme_id),
    foreign key (programme_id, insight_id) references insight (programme_id, id) on delete cascade,
    foreign key (programme_id, theme_id) references theme (programme_id, id) on delete cascade
);
create index insight_theme_of on insight_theme (programme_id, theme_id, insight_id);
