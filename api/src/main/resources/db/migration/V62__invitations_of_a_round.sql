-- Who was asked to vote in one round, by the day they are asked; what refers to a round is found by the same index.
create index invitation_prioritisation on invitation (programme_id, prioritisation_id, send_at, id)
    where prioritisation_id is not null;
drop index invitation_ballots;
