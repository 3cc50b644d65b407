-- What signs people in is sent before what programmes send.
drop index mail_due;
create index mail_due on mail ((programme_id is not null), not_before, id) where state = 'QUEUED';
