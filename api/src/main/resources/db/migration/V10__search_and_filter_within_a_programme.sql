-- The words of a text, each behind a mark of its programme: what begins alike in the index belongs to one programme, and a
-- search reads no entry of another. Programmes that share a mark share only the reading.
create function search_words(programme_id uuid, text) returns tsvector language sql immutable strict parallel safe
    return array_to_tsvector(array(
        select left(md5($1::text), 4) || lexeme from unnest(to_tsvector('simple', plain_words($2)))));

-- Every word of the text as a prefix, all of which must be there. A text without any finds nothing.
create function search_query(programme_id uuid, text) returns tsquery language sql immutable strict parallel safe
    return (select string_agg('''' || lexeme || ''':*', ' & ')::tsquery
        from unnest(tsvector_to_array(search_words($1, $2))) lexeme);

alter table stakeholder drop column search;
alter table stakeholder
    add column search tsvector generated always as (search_words(programme_id, search_text)) stored;
create index stakeholder_search on stakeholder using gin (search);

drop index organisation_search;
create index organisation_search on organisation using gin (search_words(programme_id, name));

drop function prefix_query(text);

-- A place belongs to one programme, as do the other codes: told so, the planner expects all the people of a place, not
-- a hundredth of them in one programme of a hundred, and walks the index in order instead of sorting a few.
create statistics stakeholder_codes (dependencies)
    on programme_id, organisation_id, place_id, sector_id, group_id from stakeholder;
create statistics organisation_codes (dependencies) on programme_id, place_id, sector_id from organisation;

analyze stakeholder;
analyze organisation;
