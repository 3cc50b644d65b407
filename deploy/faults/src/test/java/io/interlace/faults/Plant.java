package io.interlace.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Something wrong, put into the database on purpose. */
enum Plant {
    A_PERSON_IS_GONE(
            "delete from stakeholder s where id = (select id from stakeholder t where programme_id = ? and name like"
                    + " 'planted%' and not exists (select from referral r where t.id in (r.from_id, r.to_id))"
                    + " and not exists (select from stakeholder o where o.recruiter_id = t.id) limit 1)",
            "was acknowledged and is not there"),
    A_PERSON_IS_THERE_TWICE(
            "insert into stakeholder (programme_id, id, name, status, attributes, search_text, created_at, updated_at,"
                    + " version) select programme_id, gen_random_uuid(), name, status, attributes, search_text, created_at,"
                    + " updated_at, 0 from stakeholder where programme_id = ? and name like 'planted%' limit 1",
            "is there 2 times"),
    A_NOTE_IS_GONE("delete from retrospective_note where programme_id = ?", "was acknowledged and is not there"),
    A_NOTE_IS_THERE_TWICE(
            "insert into retrospective_note select programme_id, gen_random_uuid(), retrospective_id, column_id, text, author,"
                    + " place, state, moderation_reason, cluster_id, sequence, version from retrospective_note"
                    + " where programme_id = ? limit 1",
            "is there 2 times"),
    A_REFERRAL_IS_THERE_TWICE(
            "insert into referral (programme_id, id, from_id, to_id, status, reason, referred_at, created_at, updated_at,"
                    + " version) select programme_id, gen_random_uuid(), from_id, to_id, 'DUPLICATE', reason, referred_at,"
                    + " created_at, updated_at, 0 from referral where programme_id = ? limit 1",
            "is there 2 times"),
    AN_ACCEPTANCE_IS_UNDONE(
            "update referral set status = 'PROPOSED' where programme_id = ? and status = 'ACCEPTED'",
            "was acknowledged and is not there"),
    AN_ACCEPTANCE_HAPPENED_TWICE(
            "insert into event (programme_id, id, epoch, happened_at, kind, action, resource_id, resource_version, changed,"
                    + " enum_values) select programme_id, gen_random_uuid(), epoch, happened_at, kind, action, resource_id,"
                    + " resource_version, changed, enum_values from event where programme_id = ? and action = 'accepted'"
                    + " limit 1",
            "was accepted 2 times"),
    A_CHANGE_WAS_OVERWRITTEN(
            "update stakeholder set attributes = '{}' where programme_id = ? and version > 0",
            "was acknowledged and is not there"),
    NOBODY_WON(
            "update stakeholder set version = 0 where programme_id = ? and name like 'Target%'",
            "were refused, and nobody won"),
    A_FILE_IS_HALF_THERE("delete from stakeholder where programme_id = ? and external_id like '%-7'", "rows, "),
    AN_IMPORT_IS_GONE("delete from import_job where programme_id = ?", "files were taken"),
    AN_IMPORT_IS_OPEN("update import_job set state = 'RUNNING' where programme_id = ?", "imports have not succeeded"),
    AN_IMPORT_ENDED_IN_SILENCE(
            "delete from event where programme_id = ? and action = 'succeeded'", "ended, and 0 events say so"),
    A_KEY_IS_FORGOTTEN(
            "delete from idempotent_answer where path like '/api/v1/programmes/' || ?::uuid || '/%'", "is not kept"),
    AN_EVENT_IS_MISSING(
            "delete from event where id = (select id from event where programme_id = ? and kind = 'referral' limit 1)",
            "events tell of"),
    AN_EVENT_WAS_NEVER_FED(
            "insert into event (programme_id, id, epoch, happened_at, kind, action, resource_id, resource_version, changed,"
                    + " enum_values) select ?, gen_random_uuid(), 1, now(), 'place', 'created', gen_random_uuid(), 0, '{}',"
                    + " '{}'",
            "were committed and never fed"),
    AN_EVENT_WAS_ROLLED_BACK("delete from event where programme_id = ?", "were fed and never committed"),
    A_MAIL_IS_SAID_TO_BE_SENT(
            "insert into mail (id, recipient, subject, body, message_id, state, created_at, not_before) select"
                    + " gen_random_uuid(), email, 'Planted', '', ?::uuid::text, 'SENT', now(), now() from account"
                    + " where email like 'planted.0@%'",
            "is said to be sent and never came"),
    A_MAIL_WAITS("update mail set state = 'QUEUED' where ?::uuid is not null", "was not sent"),
    MAILS_ARE_LEFT("update mail set state = 'SENDING' where ?::uuid is not null", "mails were given up"),
    A_ROUND_IS_GONE(
            "with gone as (delete from invitation where programme_id = ? returning round_id)"
                    + " delete from invitation_round where id in (select round_id from gone)",
            "INVITE"),
    SOMEBODY_WAS_NOT_INVITED(
            "delete from invitation where id = (select id from invitation where programme_id = ? limit 1)",
            "has not invited everybody"),
    AN_INVITATION_IS_STUCK(
            "update invitation set state = 'SCHEDULED' where programme_id = ?", "is SCHEDULED, and its mail is SENT"),
    AN_INVITATION_IS_WRITTEN_TWICE(
            "insert into mail (id, programme_id, recipient, subject, body, message_id, state, created_at, not_before)"
                    + " select gen_random_uuid(), programme_id, recipient, subject, '', id::text, 'FAILED', now(), now()"
                    + " from mail where programme_id = ? limit 1",
            "has 2 mails"),
    A_MAIL_WAS_NEVER_QUEUED("delete from mail where ?::uuid is not null", "was promised"),
    A_WAVE_IS_WRONG(
            "update stakeholder set wave = wave + 1 where programme_id = ? and engaged_at is not null", "belongs in");

    private final String sql;
    private final String notice;

    Plant(String sql, String notice) {
        this.sql = sql;
        this.notice = notice;
    }

    /** @throws IllegalStateException when there was nothing to make wrong */
    void in(Connection connection, UUID programme) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, programme);
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException(this + " changes nothing");
            }
        }
    }

    String notice() {
        return notice;
    }
}
