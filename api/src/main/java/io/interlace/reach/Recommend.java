package io.interlace.reach;

import io.interlace.contact.Availability;
import io.interlace.contact.WhoMayBeAsked;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.reach.InvitationOrder.Framed;
import io.interlace.reach.InvitationOrder.Pick;
import io.interlace.reach.RecommendationsView.Gain;
import io.interlace.reach.RecommendationsView.Person;
import io.interlace.reach.RecommendationsView.Recommendation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says whom of the programme at hand to invite next: nobody whom the contact policy leaves in peace. */
@ApplicationScoped
class Recommend {

    static final int USUAL_LIMIT = 5;
    static final int MOST = 50;
    static final int USUAL_MINUTES = 15;
    static final int MOST_MINUTES = 10_000;

    private static final String PEOPLE = """
            select s.id, s.name, s.job_title, o.name as organisation_name, p.code as place_code, c.code as sector_code,
                g.code as group_code
            from stakeholder s
            left join organisation o on (o.programme_id, o.id) = (s.programme_id, s.organisation_id)
            left join category p on (p.programme_id, p.id) = (s.programme_id, s.place_id)
            left join category c on (c.programme_id, c.id) = (s.programme_id, s.sector_id)
            left join category g on (g.programme_id, g.id) = (s.programme_id, s.group_id)
            where s.programme_id = ? and s.id = any(?::text[]::uuid[])""";

    private final ReadPeople readPeople;
    private final WhoMayBeAsked whoMayBeAsked;
    private final Database database;
    private final Caller caller;

    Recommend(ReadPeople readPeople, WhoMayBeAsked whoMayBeAsked, Database database, Caller caller) {
        this.readPeople = readPeople;
        this.whoMayBeAsked = whoMayBeAsked;
        this.database = database;
        this.caller = caller;
    }

    /** @param minutes how many they would be asked for */
    RecommendationsView next(int limit, int minutes) {
        Reading reading = readPeople.read(null, null, true);
        Map<UUID, Availability> today = whoMayBeAsked.today(reading.candidates(), minutes);
        List<Pick> picks = picks(reading, today, limit);
        List<Availability> resting = reading.candidates().stream()
                .map(today::get)
                .filter(availability -> availability != null && !availability.fits())
                .toList();
        return new RecommendationsView(
                described(reading, picks),
                reading.candidates().size(),
                resting.size(),
                resting.stream()
                        .map(Availability::from)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                reading.withoutAddress());
    }

    /** Of each category, the rank of the first of its people among those recommended when nobody says how many. */
    @Nullable
    Integer[] ranks(Reading reading, Axis axis) {
        @Nullable Integer[] ranks = new Integer[axis.categories().size()];
        if (reading.candidates().isEmpty()) {
            return ranks;
        }
        List<Pick> picks = picks(reading, whoMayBeAsked.today(reading.candidates(), USUAL_MINUTES), USUAL_LIMIT);
        for (int i = picks.size() - 1; i >= 0; i--) {
            int own = axis.candidates()[picks.get(i).candidate()];
            if (own >= 0) {
                ranks[own] = i + 1;
            }
        }
        return ranks;
    }

    /** The best set of those who may be asked; a pick's number is that among all candidates. */
    private static List<Pick> picks(Reading reading, Map<UUID, Availability> today, int limit) {
        int[] free = IntStream.range(0, reading.candidates().size())
                .filter(i -> {
                    Availability availability = today.get(reading.candidates().get(i));
                    return availability != null && availability.fits();
                })
                .toArray();
        List<Framed> dimensions = reading.framed().stream()
                .map(axis -> new Framed(
                        axis.frameShares(),
                        axis.engaged(),
                        Arrays.stream(free).map(i -> axis.candidates()[i]).toArray()))
                .toList();
        return InvitationOrder.of(dimensions, free.length, limit).stream()
                .map(pick -> new Pick(free[pick.candidate()], pick.gain(), pick.gainByDimension()))
                .toList();
    }

    private List<Recommendation> described(Reading reading, List<Pick> picks) {
        Map<UUID, Person> people = new HashMap<>();
        database.list(
                        PEOPLE,
                        Recommend::person,
                        caller.programmeId(),
                        picks.stream()
                                .map(pick -> reading.candidates()
                                        .get(pick.candidate())
                                        .toString())
                                .toList())
                .forEach(person -> people.put(person.id(), person));
        List<Recommendation> results = new ArrayList<>();
        for (Pick pick : picks) {
            Person person = people.get(reading.candidates().get(pick.candidate()));
            if (person != null) {
                results.add(new Recommendation(
                        results.size() + 1, person, pick.gain(), gains(reading, pick), Reasons.of(reading, pick)));
            }
        }
        return results;
    }

    private static List<Gain> gains(Reading reading, Pick pick) {
        List<Gain> gains = new ArrayList<>();
        for (int i = 0; i < pick.gainByDimension().length; i++) {
            if (pick.gainByDimension()[i] > 0) {
                Axis axis = reading.framed().get(i);
                Axis.Category category = axis.categories().get(axis.candidates()[pick.candidate()]);
                gains.add(new Gain(
                        axis.dimension().name(), category.value(), category.label(), pick.gainByDimension()[i]));
            }
        }
        return gains;
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("job_title"),
                row.getString("organisation_name"),
                row.getString("place_code"),
                row.getString("sector_code"),
                row.getString("group_code"));
    }
}
