package io.interlace.shortlist;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names by which the shortlists of one call are told apart, whichever way they are written. */
@ApplicationScoped
class ShortlistNames {

    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile(" \\([0-9]{1,4}\\)$");

    private final Database database;
    private final Caller caller;

    ShortlistNames(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * A name that no shortlist of the call has; null for none. The call is held, so that nobody takes it meanwhile.
     *
     * @param numbered whether a number may be put to it: nobody gave this name to what is asked for
     * @throws Problem 409 for one that is taken and was given
     */
    @Nullable
    String free(UUID callId, @Nullable String wanted, boolean numbered) {
        if (wanted == null) {
            return null;
        }
        Set<String> taken = taken(callId);
        if (!taken.contains(key(wanted))) {
            return wanted;
        }
        if (!numbered) {
            throw new Problem(ProblemType.ALREADY_EXISTS, "Another shortlist of this call has this name.")
                    .andAt("/title", "is the name of another shortlist of this call");
        }
        String first = NUMBER.matcher(wanted).replaceFirst("");
        int number = 2;
        while (taken.contains(key(withNumber(first, number)))) {
            number++;
        }
        return withNumber(first, number);
    }

    private static String withNumber(String name, int number) {
        String end = " (" + number + ")";
        return name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
    }

    /** By index shortlist_created. */
    private Set<String> taken(UUID callId) {
        return database
                .list(
                        "select title from shortlist where programme_id = ? and call_id = ? and title is not null",
                        row -> row.getString(1),
                        caller.programmeId(),
                        callId)
                .stream()
                .map(ShortlistNames::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
