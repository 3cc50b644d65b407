-- When the next milestone of a project is due that is not reached: kept beside it, so that lists can ask for it.
alter table project add column next_due_on date;
update project p set next_due_on = (select min(m.due_on) from milestone m
    where (m.programme_id, m.project_id) = (p.programme_id, p.id) and m.done_on is null);
create index project_next_due_created on project (programme_id, next_due_on, created_at, id);
create index project_next_due_title on project (programme_id, next_due_on, title, id);
