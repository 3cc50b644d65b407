-- What signs people in is sent before what programmes send.
drop index mail_due;
create index mail_due on mail ((programme_id is not null), not_before, id) where state = 'QUEUED';
-- What was sent keeps nobody's address: nothing would take it out when they are erased.
update mail set recipient = '', subject = '' where state in ('SENT', 'FAILED');
