-- The members with one role, by name: the order of a list that is filtered by role.
create index member_role on member (programme_id, role, name, id);
