-- Every word of the text as a prefix, all of which must be there; only letters and digits of the text count. A text
-- without any finds nothing.
create function prefix_query(text) returns tsquery language sql immutable strict as $$
    select to_tsquery('simple', string_agg('''' || word || ''':*', ' & '))
    from regexp_split_to_table(lower($1), '[^[:alnum:]]+') word where word <> ''
$$;
