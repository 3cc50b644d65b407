-- Whose mail it is: two people may share an address, and one may change it, but each is forgotten with their own mail.
alter table mail add column person_id uuid;
update mail m set person_id = i.stakeholder_id from invitation i where i.mail_id = m.id;
update mail m set person_id = i.stakeholder_id from invitation_reminder r
    join invitation i on (i.programme_id, i.id) = (r.programme_id, r.invitation_id) where r.mail_id = m.id;
-- of what was sent again only the last mail is known; the others are told by their address, where one person has it
update mail m set person_id = s.id from stakeholder s
where m.person_id is null and s.programme_id = m.programme_id and s.email = m.recipient
    and not exists (select from stakeholder o where o.programme_id = s.programme_id and o.email = s.email and o.id <> s.id);
drop index mail_programme;
create index mail_person on mail (programme_id, person_id);
