-- Whether what it says was ever kept: only that is for everybody, whatever became of it later. What was suggested and became
-- part of another without that stays with those who decide, and who suggested it; of what was merged before, nobody knows.
alter table insight add column was_kept boolean not null default false;
update insight set was_kept = true
    where state in ('KEPT', 'ARCHIVED', 'SPLIT') or state = 'MERGED' and origin in ('CONVERSATION', 'FINDING');
alter table insight alter column was_kept drop default;
alter table insight add check (was_kept or state in ('SUGGESTED', 'DECLINED', 'MERGED'));
alter table insight add check (not was_kept or state not in ('SUGGESTED', 'DECLINED'));

-- Who gave or changed a ballot since it was last shown how a round stands: five people, not five changes, let it be shown anew.
-- At most five, and nobody once the round is over.
alter table prioritisation_ranking add column changed_by uuid[] not null default '{}';
alter table prioritisation_ranking drop column changes;

-- Links by which somebody votes in whichever round is open: what was answered to them goes with its ballots.
create index participation_link_any_round on participation_link (programme_id, id)
    where purpose = 'BALLOT' and prioritisation_id is null;
