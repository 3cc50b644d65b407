package io.interlace.retrospective;

import io.interlace.http.DayInWords;
import io.interlace.insight.InsightKind;
import io.interlace.principle.OccasionRating;
import io.interlace.retrospective.SummaryView.Action;
import io.interlace.retrospective.SummaryView.Found;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a summary says in the same words whatever it is written as. */
final class SummaryWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final String HIDDEN = "hidden";

    private SummaryWords() {}

    /** As in "The team of One number to call, 1 February 2027 at 13:00. 8 people took part." */
    static String occasion(SummaryView summary) {
        return "The team of " + summary.projectTitle() + ", "
                + DAY.format(summary.startsAt().atZone(ZoneId.of(summary.timeZone()))) + ". "
                + counted(summary.participants(), "person", "people") + " took part.";
    }

    static String promise(SummaryView summary) {
        return summary.anonymity() == Anonymity.ANONYMOUS
                ? "It is not told who wrote a note."
                : "Notes say who wrote them.";
    }

    static String votes(int votes) {
        return counted(votes, "vote", "votes");
    }

    /** As in "Evidence on Finish it, or hear a yes", without what was found. */
    static String kind(Found found) {
        String about = found.principles().isEmpty() ? "" : " on " + String.join("; ", found.principles());
        return switch (found.kind()) {
            case EVIDENCE -> "Evidence" + about;
            case SYMPTOM -> "Symptom" + about;
            case INSIGHT -> (found.insightKind() == InsightKind.OPPORTUNITY ? "Opportunity" : "Challenge") + about;
        };
    }

    /** As in "5 helped, 1 no difference, 1 hindered". */
    static String rating(OccasionRating rating) {
        Long total = rating.total();
        if (total != null && total == 0) {
            return "nobody has rated it";
        }
        if (total == null) {
            return "hidden, as fewer than five people rated it or others could be told from it";
        }
        if (rating.helped() == null && rating.noDifference() == null && rating.hindered() == null) {
            return counted(total, "person", "people") + " rated it; what they said is hidden, as few said the same";
        }
        return shown(rating.helped()) + " helped, " + shown(rating.noDifference()) + " no difference, "
                + shown(rating.hindered()) + " hindered";
    }

    /** As in "Maya Okafor, by 15 February 2027", and what became of it. */
    static String action(Action action) {
        String owner = action.owner() == null ? "somebody who was erased" : action.owner();
        String outcome = action.outcome() == null ? "" : ": " + action.outcome();
        return owner + ", by " + DayInWords.of(action.dueOn())
                + switch (action.state()) {
                    case OPEN -> action.fromBefore() ? ", agreed before" : "";
                    case DONE -> ", done" + outcome;
                    case DROPPED -> ", dropped" + outcome;
                };
    }

    private static String shown(@Nullable Long count) {
        return count == null ? HIDDEN : count.toString();
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
