package io.interlace.identity;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The members of the programme at hand. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID> {

    private final Accounts accounts;
    private final Database database;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    Members(Accounts accounts, Database database, Caller caller, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.database = database;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    Member require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("member"));
    }

    /** Whether this account may start programmes: the installation says so, or it leads one. */
    public boolean mayFound(UUID accountId) {
        return database.first(
                        "select may_create_programmes or exists"
                                + " (select from member where account_id = ? and role = 'LEAD') from account where id = ?",
                        row -> row.getBoolean(1),
                        accountId,
                        accountId)
                .orElse(false);
    }

    /** The account of somebody who may start programmes, made when nobody has this address. */
    public UUID founder(String email) {
        accounts.addFirstLead(email);
        return account(email);
    }

    /** Makes this account, which has just started the programme, its first lead, also for what follows in this request. */
    public void found(UUID accountId, String name) {
        Member lead = join(accountId, name, Role.LEAD);
        caller.is(new Memberships.Membership(lead.id(), Role.LEAD, false));
    }

    /** The name somebody goes by in the programme they joined last, or the first part of their address. */
    public String nameOf(UUID accountId) {
        return database.first(
                        "select coalesce((select name from member where account_id = ? order by created_at desc limit 1),"
                                + " split_part(email, '@', 1)) from account where id = ?",
                        row -> row.getString(1),
                        accountId,
                        accountId)
                .orElseThrow(() -> Problem.notFound("account"));
    }

    /** @throws Problem 409 when the address belongs to a member already */
    public void join(NewMember draft) {
        add(draft);
    }

    MemberView add(NewMember draft) {
        String email = Accounts.normalised(draft.email());
        UUID account = account(email);
        if (find("accountId", account).firstResultOptional().isPresent()) {
            throw new Problem(ProblemType.ALREADY_EXISTS, "This person is a member already.")
                    .andAt("/email", "belongs to a member already");
        }
        return join(account, draft.name(), draft.role()).view(email);
    }

    private Member join(UUID accountId, String name, Role role) {
        Member member = new Member(accountId, name, role, clock);
        persist(member);
        journal.tell("member", "created", member, Changes.of(member.draft()));
        return member;
    }

    /** The account of an address, made when nobody has it. */
    UUID account(String email) {
        database.update(
                "insert into account (id, email, created_at) values (?, ?, ?) on conflict (email) do nothing",
                Ids.next(clock),
                email,
                clock.instant());
        return database.first("select id from account where email = ?", row -> row.getObject(1, UUID.class), email)
                .orElseThrow(() -> new IllegalStateException("The account was made a moment ago"));
    }

    MemberView view(Member member) {
        return member.view(
                database.first("select email from account where id = ?", row -> row.getString(1), member.accountId())
                        .orElseThrow(() -> Problem.notFound("member")));
    }

    /** Refuses to leave the programme without a lead, also when two leads leave at once. */
    void keepALead(Member leaving) {
        database.list("select 1 from programme where id = ? for update", row -> 1, caller.programmeId());
        if (leaving.leads() && count("role = ?1 and id <> ?2", Role.LEAD, leaving.id()) == 0) {
            throw new Problem(ProblemType.LAST_LEAD, ProblemType.LAST_LEAD.explanation());
        }
    }
}
