-- A reminder to write, once, before the time that was given for it is over.
alter table retrospective
    add column remind_at timestamptz,
    add column reminded_at timestamptz;
create index retrospective_remind on retrospective (remind_at, id) where remind_at is not null;
alter table retrospective_seat
    -- whether the person wants no mail about this one
    add column silent boolean not null default false;
