package io.interlace.project;

import io.interlace.call.AmountsInWords;
import io.interlace.call.CallView;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps promises within what a call can give, unless a lead says why not. What was completed has been given; what is withdrawn is free. */
@ApplicationScoped
class Capacities {

    /** By index project_call_created. */
    private static final String PROMISED = """
            select coalesce(sum(p.facilitator_days), 0), coalesce(sum(p.budget_pounds), 0) + coalesce(sum((
                select sum(m.backfill_pounds) from team_member m
                where (m.programme_id, m.project_id) = (p.programme_id, p.id))), 0)
            from project p where p.programme_id = ? and p.call_id = ? and p.state <> 'WITHDRAWN'""";

    private final Database database;
    private final Caller caller;

    Capacities(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    PromisedCapacityView of(CallView call) {
        Promise promised = promised(call.id(), null);
        return new PromisedCapacityView(
                call.capacity().facilitatorDays(),
                promised.facilitatorDays(),
                call.capacity().budgetPounds(),
                promised.pounds());
    }

    /** What one project takes. */
    Promise ofProject(UUID projectId) {
        return database.first(
                        "select facilitator_days, budget_pounds from project where programme_id = ? and id = ?",
                        row -> new Promise(row.getLong(1), row.getLong(2)),
                        caller.programmeId(),
                        projectId)
                .orElse(Promise.NOTHING)
                .plus(ofTeam(projectId));
    }

    /** What standing in for its team takes (index team_member_created). */
    Promise ofTeam(UUID projectId) {
        return database.first(
                        "select coalesce(sum(backfill_pounds), 0) from team_member where programme_id = ? and project_id = ?",
                        row -> new Promise(0, row.getLong(1)),
                        caller.programmeId(),
                        projectId)
                .orElse(Promise.NOTHING);
    }

    /** @param except a project that does not count, if any */
    private Promise promised(UUID callId, @Nullable UUID except) {
        return database.first(
                        PROMISED + " and p.id is distinct from ?::uuid",
                        row -> new Promise(row.getLong(1), row.getLong(2)),
                        caller.programmeId(),
                        callId,
                        except)
                .orElse(Promise.NOTHING);
    }

    /**
     * Why this is promised although it is too much, or null where all of the call's projects fit. Only what this asks more of is
     * looked at: money does not fail for days that others use. Who asks holds the call, so that two do not promise the same day.
     *
     * @param before what this project was promised already, which it keeps
     * @throws Problem 409 that says where more is asked for than is left, or 403 for a reason that is no lead's
     */
    @Nullable
    String allow(CallView call, @Nullable UUID projectId, Promise before, Promise after, Asked asked) {
        Promise others = promised(call.id(), projectId);
        Integer days = call.capacity().facilitatorDays();
        Integer pounds = call.capacity().budgetPounds();
        Promise more = after.less(before);
        Promise left = new Promise(
                left(days, others.facilitatorDays() + before.facilitatorDays()),
                left(pounds, others.pounds() + before.pounds()));
        boolean tooManyDays = more.facilitatorDays() > 0 && more.facilitatorDays() > left.facilitatorDays();
        boolean tooMuchMoney = more.pounds() > 0 && more.pounds() > left.pounds();
        if (!tooManyDays && !tooMuchMoney) {
            return fits(call, others.plus(after)) ? null : asked.kept();
        }
        if (asked.reason() == null) {
            throw overpromised(tooManyDays, tooMuchMoney, more, left, asked);
        }
        if (!caller.leads()) {
            throw new Problem(ProblemType.FORBIDDEN, "Only a lead promises more than the call can give, and says why.");
        }
        return asked.reason().strip();
    }

    /**
     * How a promise is asked for.
     *
     * @param kept why more was promised before
     * @param reason why more is promised now
     * @param daysAt the place in the input that asks for days
     * @param poundsAt the place that asks for money
     */
    record Asked(@Nullable String kept, @Nullable String reason, String daysAt, String poundsAt) {}

    /** Less than nothing is left where too much is promised, and no limit leaves more than anybody asks for. */
    private static long left(@Nullable Integer limit, long promised) {
        return limit == null ? Long.MAX_VALUE : limit - promised;
    }

    private static boolean fits(CallView call, Promise all) {
        Integer days = call.capacity().facilitatorDays();
        Integer pounds = call.capacity().budgetPounds();
        return (days == null || all.facilitatorDays() <= days) && (pounds == null || all.pounds() <= pounds);
    }

    private static Problem overpromised(
            boolean tooManyDays, boolean tooMuchMoney, Promise more, Promise left, Asked asked) {
        long days = Math.max(0, left.facilitatorDays());
        long pounds = Math.max(0, left.pounds());
        List<String> words = new ArrayList<>();
        if (tooManyDays) {
            words.add(AmountsInWords.facilitatorDays(days));
        }
        if (tooMuchMoney) {
            words.add(AmountsInWords.pounds(pounds));
        }
        Problem problem = new Problem(
                ProblemType.CAPACITY_EXCEEDED, "The call has " + String.join(" and ", words) + " left to promise.");
        if (tooManyDays) {
            problem.with("facilitatorDaysLeft", days)
                    .andAt(
                            asked.daysAt(),
                            tooMuch(AmountsInWords.facilitatorDays(more.facilitatorDays()), words.get(0)));
        }
        if (tooMuchMoney) {
            problem.with("budgetPoundsLeft", pounds)
                    .andAt(
                            asked.poundsAt(),
                            tooMuch(AmountsInWords.pounds(more.pounds()), words.get(words.size() - 1)));
        }
        return problem;
    }

    private static String tooMuch(String more, String left) {
        return "asks for " + more + " more, and the call has " + left + " left to promise";
    }
}
