package io.interlace.project;

import io.interlace.call.CallView;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
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
     * Why this is promised although it is too much, or null where it fits. Who asks holds the call, so that two do not promise
     * the same day.
     *
     * @param before what this project was promised already, which it keeps
     * @throws Problem 409 with what is left, or 403 for a reason that is no lead's
     */
    @Nullable
    String allow(CallView call, @Nullable UUID projectId, Promise before, Promise after, Reasons reasons) {
        Promise others = promised(call.id(), projectId);
        if (fits(call, others.plus(after))) {
            return null;
        }
        if (!after.asksMoreThan(before)) {
            return reasons.kept();
        }
        if (reasons.given() == null) {
            throw overpromised(call, others);
        }
        if (!caller.leads()) {
            throw new Problem(ProblemType.FORBIDDEN, "Only a lead promises more than the call can give, and says why.");
        }
        return reasons.given().strip();
    }

    /** Why more was promised before, and why it is now. */
    record Reasons(@Nullable String kept, @Nullable String given) {}

    private static boolean fits(CallView call, Promise all) {
        Integer days = call.capacity().facilitatorDays();
        Integer pounds = call.capacity().budgetPounds();
        return (days == null || all.facilitatorDays() <= days) && (pounds == null || all.pounds() <= pounds);
    }

    private static Problem overpromised(CallView call, Promise others) {
        Integer days = call.capacity().facilitatorDays();
        Integer pounds = call.capacity().budgetPounds();
        StringBuilder left = new StringBuilder("The call has");
        Problem problem;
        if (days != null) {
            left.append(' ')
                    .append(Math.max(0, days - others.facilitatorDays()))
                    .append(" facilitator days");
        }
        if (pounds != null) {
            left.append(days == null ? " £" : " and £").append(Math.max(0, pounds - others.pounds()));
        }
        problem =
                new Problem(ProblemType.CAPACITY_EXCEEDED, left.append(" left.").toString());
        if (days != null) {
            problem = problem.with("facilitatorDaysLeft", Math.max(0, days - others.facilitatorDays()));
        }
        return pounds == null ? problem : problem.with("budgetPoundsLeft", Math.max(0, pounds - others.pounds()));
    }
}
