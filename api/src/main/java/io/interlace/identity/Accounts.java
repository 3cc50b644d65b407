package io.interlace.identity;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The people who can sign in, known by their e-mail address alone. */
@ApplicationScoped
class Accounts {

    private final Database database;
    private final Clock clock;

    Accounts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Addresses are one whatever their case. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The account with this address, held until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> lockedBy(String email) {
        return database.first(
                "select id from account where email = ? for no key update",
                row -> row.getObject(1, UUID.class),
                normalised(email));
    }

    /** Lets nobody else change what hangs on this account until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(UUID accountId) {
        database.list("select id from account where id = ? for no key update", row -> row.getString(1), accountId);
    }

    void signedIn(UUID accountId) {
        database.update("update account set last_signed_in_at = ? where id = ?", clock.instant(), accountId);
    }

    /** Makes an account that may create programmes; one that is there already stays as it is. */
    boolean addFirstLead(String email) {
        return database.update(
                        "insert into account (id, email, may_create_programmes, created_at) values (?, ?, true, ?)"
                                + " on conflict (email) do nothing",
                        Ids.next(clock),
                        normalised(email),
                        clock.instant())
                == 1;
    }

    /** Whom a demonstration signs in: of all with this role in this programme, the one who was there first. */
    Optional<DemonstrationMember> firstWith(Role role, String programmeSlug) {
        return database.first(
                "select m.account_id, m.programme_id from member m join programme p on p.id = m.programme_id"
                        + " where p.slug = ? and m.role = ? order by m.created_at, m.id limit 1",
                row -> new DemonstrationMember(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                programmeSlug,
                role);
    }

    /** An account and the programme it is shown in. */
    record DemonstrationMember(UUID accountId, UUID programmeId) {}

    /** Somebody's own view of themselves, if they are still known (index member_account). */
    Optional<Me> me(UUID accountId) {
        List<Me.Membership> memberships = database.list(
                "select m.programme_id, p.name as programme_name, p.status, m.id, m.name, m.role from member m"
                        + " join programme p on p.id = m.programme_id where m.account_id = ?"
                        + " order by p.name, m.programme_id",
                Me.Membership::read,
                accountId);
        boolean leads = memberships.stream().anyMatch(membership -> membership.role() == Role.LEAD);
        return database.first(
                "select id, email, may_create_programmes from account where id = ?",
                row -> new Me(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        leads || row.getBoolean(3),
                        memberships),
                accountId);
    }
}
