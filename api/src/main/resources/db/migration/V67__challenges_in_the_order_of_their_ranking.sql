-- Challenges in the order in which the latest round that closed ranked them. Derived from that round, like a wave from
-- referrals: it does not change the challenge's version.
alter table challenge add column latest_rank integer check (latest_rank > 0);
-- what was in no such round comes last
alter table challenge add column rank_order integer not null generated always as (coalesce(latest_rank, 2147483647)) stored;

update challenge set latest_rank = ranked.rank
from (
    select latest.programme_id, (line ->> 'challengeId')::uuid as challenge_id, (line ->> 'rank')::integer as rank
    from (
        select distinct on (r.programme_id) r.programme_id, k.ranking
        from prioritisation r join prioritisation_ranking k on (k.programme_id, k.id) = (r.programme_id, r.id)
        where r.state = 'CLOSED' and jsonb_array_length(k.ranking -> 'ranking') > 0
        order by r.programme_id, r.closed_at desc, r.id desc
    ) latest, jsonb_array_elements(latest.ranking -> 'ranking') line
) ranked
where (challenge.programme_id, challenge.id) = (ranked.programme_id, ranked.challenge_id);

create index challenge_rank on challenge (programme_id, rank_order, id);
create index challenge_status_rank on challenge (programme_id, status, rank_order, id);
create index challenge_theme_rank on challenge (programme_id, theme_id, rank_order, id);
create index challenge_owner_rank on challenge (programme_id, owner_id, rank_order, id);
