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

-- Whose voices an insight rests on: who took part in its conversations, and who said it by themselves.
create view insight_voice as
    select c.programme_id, c.insight_id, p.stakeholder_id from insight_conversation c
        join conversation_stakeholder p on (p.programme_id, p.conversation_id) = (c.programme_id, c.conversation_id)
    union
    select programme_id, insight_id, stakeholder_id from insight_author;

-- How many there are, how many of them do not speak for one organisation together, and when it was first and last heard: on the
-- days of its conversations or else when it was noted. Whoever is of no organisation counts alone.
create function measure_insights(programme uuid, insights uuid[]) returns void language sql as $$
    update insight i set (voices, independent_voices, first_heard_on, last_heard_on) = (
        select (select count(*) from insight_voice v where (v.programme_id, v.insight_id) = (i.programme_id, i.id)),
            (select count(distinct coalesce(s.organisation_id, s.id)) from insight_voice v
                join stakeholder s on (s.programme_id, s.id) = (v.programme_id, v.stakeholder_id)
                where (v.programme_id, v.insight_id) = (i.programme_id, i.id)),
            coalesce(min(k.held_on), noted.day), coalesce(max(k.held_on), noted.day)
        from (select (i.created_at at time zone p.time_zone)::date as day from programme p where p.id = i.programme_id) noted
        left join insight_conversation c on (c.programme_id, c.insight_id) = (i.programme_id, i.id)
        left join conversation k on (k.programme_id, k.id) = (c.programme_id, c.conversation_id)
        group by noted.day)
    where i.programme_id = programme and i.id = any(insights)
$$;

-- Whatever changes what an insight rests on is followed here, wherever it comes from: a person's organisation by a file, too.
create function measure_insights_of_link() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform measure_insights(old.programme_id, array[old.insight_id]);
    end if;
    if tg_op <> 'DELETE' then
        perform measure_insights(new.programme_id, array[new.insight_id]);
    end if;
    return null;
end $$;
create trigger insight_conversation_measured after insert or update or delete on insight_conversation
    for each row execute function measure_insights_of_link();
create trigger insight_author_measured after insert or update or delete on insight_author
    for each row execute function measure_insights_of_link();

create function measure_insights_of_conversation() returns trigger language plpgsql as $$
declare
    changed jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    of_programme uuid := changed ->> 'programme_id';
    of_conversation uuid := coalesce(changed ->> 'conversation_id', changed ->> 'id');
begin
    perform measure_insights(of_programme, array(select insight_id from insight_conversation
        where programme_id = of_programme and conversation_id = of_conversation order by insight_id));
    return null;
end $$;
create trigger conversation_stakeholder_measured after insert or delete or update of stakeholder_id on conversation_stakeholder
    for each row execute function measure_insights_of_conversation();
create trigger conversation_measured after update of held_on on conversation
    for each row when (old.held_on is distinct from new.held_on) execute function measure_insights_of_conversation();

create function measure_insights_of_person() returns trigger language plpgsql as $$
begin
    perform measure_insights(new.programme_id, array(select insight_id from insight_voice
        where programme_id = new.programme_id and stakeholder_id = new.id order by insight_id));
    return null;
end $$;
create trigger stakeholder_measured after update of organisation_id on stakeholder
    for each row when (old.organisation_id is distinct from new.organisation_id) execute function measure_insights_of_person();

-- How many engaged people share a group and place, a group, or a sector: whoever is of few is told apart by no reader of those.
create index stakeholder_engaged_group on stakeholder (programme_id, group_id, place_id)
    where engaged_at is not null and erased_at is null;
create index stakeholder_engaged_sector on stakeholder (programme_id, sector_id)
    where engaged_at is not null and erased_at is null;
