-- What the team does with a proposal changes it, too: when its form was saved is the form's own to tell.
alter table proposal_form add column saved_at timestamptz;
update proposal_form f set saved_at = p.updated_at from proposal p
where (p.programme_id, p.id) = (f.programme_id, f.proposal_id);
