-- Whether any mail of an invitation may have come, for the ask of the ledger that it stands for now.
alter table invitation add column may_have_reached boolean not null default false;
update invitation set may_have_reached = true
where state in ('SENT', 'ANSWERED', 'EXPIRED') or (state = 'REVOKED' and sent_at is not null)
    or (state = 'FAILED' and reason like 'It is not known whether it came:%');
