-- What takes long and appends to the log of one programme alone says so by holding this lock until it ends.
create function appends_only_to(programme uuid) returns void language sql volatile as $$
    select pg_advisory_xact_lock_shared(hashtext('appends only to'), hashtext(programme::text))
$$;

-- The transaction before which nothing can come into the log of a programme any more: the oldest of others that run, apart
-- from those that append to another's alone. Stable, and so of the very snapshot with which the log is read.
create function feed_horizon(programme uuid) returns xid8 language sql stable as $$
    select coalesce(min(running), pg_snapshot_xmax(pg_current_snapshot()))
    from pg_snapshot_xip(pg_current_snapshot()) running
    where running::xid not in (
        select number.transactionid
        from pg_locks said join pg_locks number using (virtualtransaction, pid)
        where said.locktype = 'advisory' and said.granted and said.objsubid = 2
            and said.classid = hashtext('appends only to')::oid and said.objid <> hashtext(programme::text)::oid
            and number.locktype = 'transactionid' and number.granted and number.mode = 'ExclusiveLock')
$$;

-- It follows from the recruiter of the person and the one accepted referral of a pair.
alter table referral drop column recruiting;

-- Rows of a file are only ever read by their lines.
alter table import_row drop constraint import_row_pkey;
alter table import_row drop constraint import_row_programme_id_import_id_line_key;
alter table import_row add primary key (programme_id, import_id, line);
