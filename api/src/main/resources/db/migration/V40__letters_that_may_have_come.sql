-- Whether a letter that failed may have come all the same: such a one goes again only if somebody says so.
alter table letter add column may_have_reached boolean not null default false;
