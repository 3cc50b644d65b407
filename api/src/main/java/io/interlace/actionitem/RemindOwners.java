package io.interlace.actionitem;

import io.interlace.contact.AskPeople;
import io.interlace.contact.Availability;
import io.interlace.contact.Obstacle;
import io.interlace.contact.WhoMayBeAsked;
import io.interlace.http.Database;
import io.interlace.http.DayInWords;
import io.interlace.identity.Address;
import io.interlace.identity.AddressYetToCome;
import io.interlace.identity.Caller;
import io.interlace.mail.NewMail;
import io.interlace.mail.OneLine;
import io.interlace.mail.Outbox;
import io.interlace.programme.Reference;
import io.interlace.project.ProgrammeDay;
import io.interlace.stakeholder.Invitees;
import io.interlace.stakeholder.Invitees.Invitee;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reminds people of what they see to once its day is over: all of it in one mail, the day after and each fortnight from then, as
 * often as the contact policy lets anybody be reminded of one thing. A reminder asks for no more time than was agreed.
 */
@ApplicationScoped
class RemindOwners {

    private static final Logger LOG = Logger.getLogger(RemindOwners.class);
    private static final int AT_ONCE = 100;
    private static final int DAYS_BETWEEN = 14;
    private static final int LONGEST_IN_SUBJECT = 80;

    /** With name of the programme, then each item, then its address. */
    private static final String TEXT = """
            Hello %1$s,

            at retrospectives of %2$s you agreed to see to this, and its day is over:

            %3$s
            Is it done, or is something in the way? Say so here:
            %4$s

            Another day is fine, and so is dropping it with a reason: your team will look at it together next time.

            %2$s
            """;

    private final ActionItems actionItems;
    private final AskPeople askPeople;
    private final WhoMayBeAsked whoMayBeAsked;
    private final Invitees invitees;
    private final Outbox outbox;
    private final Address address;
    private final Reference reference;
    private final ProgrammeDay day;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    RemindOwners(
            ActionItems actionItems,
            AskPeople askPeople,
            WhoMayBeAsked whoMayBeAsked,
            Invitees invitees,
            Outbox outbox,
            Address address,
            Reference reference,
            ProgrammeDay day,
            Database database,
            Caller caller,
            Clock clock) {
        this.actionItems = actionItems;
        this.askPeople = askPeople;
        this.whoMayBeAsked = whoMayBeAsked;
        this.invitees = invitees;
        this.outbox = outbox;
        this.address = address;
        this.reference = reference;
        this.day = day;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    private record Owner(UUID programmeId, UUID id) {}

    @Scheduled(
            every = "{interlace.action-items-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = AddressYetToCome.class)
    @Transactional(Transactional.TxType.NEVER)
    void remindDue() {
        // no zone is further ahead
        LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
        Owner last = new Owner(new UUID(0, 0), new UUID(0, 0));
        List<Owner> some;
        do {
            some = after(last, latest);
            for (Owner owner : some) {
                last = owner;
                attempt(owner);
            }
        } while (some.size() == AT_ONCE);
    }

    /** By index action_item_remind. */
    private List<Owner> after(Owner last, LocalDate latest) {
        return database.list(
                "select distinct i.programme_id, i.owner_id from action_item i"
                        + " join programme p on p.id = i.programme_id and p.status = 'ACTIVE' where i.remind_on <= ?"
                        + " and (i.programme_id, i.owner_id) > (?, ?) order by i.programme_id, i.owner_id limit "
                        + AT_ONCE,
                row -> new Owner(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                latest,
                last.programmeId(),
                last.id());
    }

    private void attempt(Owner owner) {
        caller.worksFor(owner.programmeId());
        try {
            QuarkusTransaction.requiringNew().run(() -> remind(owner.id(), held(owner)));
        } catch (RuntimeException e) {
            // what a database says of a row may hold its words
            LOG.errorf("Action items of %s are left for the next time: %s", owner.id(), e.getClass());
        }
    }

    /** Those of one owner that are due and that nobody else has in hand. By index action_item_owner_due. */
    private List<ActionItem> held(Owner owner) {
        List<UUID> ids = database.list(
                "select i.id from action_item i join stakeholder s on (s.programme_id, s.id) = (i.programme_id, i.owner_id)"
                        + " where i.programme_id = ? and i.owner_id = ? and i.remind_on <= ? order by i.due_on, i.id"
                        + " for update of i skip locked for key share of s skip locked",
                row -> row.getObject(1, UUID.class),
                owner.programmeId(),
                owner.id(),
                day.today());
        return actionItems.list("id in ?1 order by dueOn, id", ids);
    }

    private void remind(UUID ownerId, List<ActionItem> items) {
        if (items.isEmpty()) {
            return;
        }
        Invitee owner = invitees.of(List.of(ownerId)).get(ownerId);
        String to = owner == null ? null : owner.mailTo();
        LocalDate today = day.today();
        if (owner == null || to == null) {
            items.forEach(item -> item.remindOn(null));
        } else if (isLeftAlone(ownerId)) {
            items.forEach(item -> item.remindOn(today.plusDays(1)));
        } else {
            int most = askPeople.mostReminders();
            List<ActionItem> told =
                    items.stream().filter(item -> item.reminders() < most).toList();
            if (!told.isEmpty()) {
                outbox.queue(mail(owner, to, told));
            }
            items.forEach(item -> item.reminded(item.reminders() + 1 < most ? today.plusDays(DAYS_BETWEEN) : null));
        }
    }

    /** Only days on which nobody is asked anything, or they alone, stand in the way of a reminder. */
    private boolean isLeftAlone(UUID person) {
        Availability today = whoMayBeAsked.today(List.of(person), 0).get(person);
        @Nullable Obstacle obstacle = today == null ? null : today.obstacle();
        return obstacle == Obstacle.QUIET_PERIOD || obstacle == Obstacle.RECENTLY_DECLINED;
    }

    private NewMail mail(Invitee owner, String to, List<ActionItem> items) {
        String programme = reference.programme().name();
        String lines = items.stream()
                .map(item -> "- " + OneLine.of(item.text()) + "\n  due on " + DayInWords.of(item.dueOn()) + "\n")
                .collect(Collectors.joining("\n"));
        String page = address.base() + "/programmes/" + caller.programmeId() + "/retrospectives/actions?ownerId="
                + owner.id();
        return new NewMail(
                caller.programmeId(),
                owner.id(),
                to,
                items.size() == 1
                        ? "Is it done? " + OneLine.of(items.get(0).text(), LONGEST_IN_SUBJECT)
                        : items.size() + " things you agreed to see to",
                TEXT.formatted(owner.name(), programme, lines, page));
    }
}
