package io.interlace.map;

import io.interlace.http.Background;
import io.interlace.http.Database;
import io.interlace.http.Fingerprint;
import io.interlace.identity.Caller;
import io.interlace.reach.Limitations;
import io.interlace.stakeholder.ReferralStatus;
import io.interlace.stakeholder.StakeholderStatus;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the map of the programme at hand. Erased people stay on it, without their names, so that it does not fall apart. */
@ApplicationScoped
class StakeholderMaps {

    /** More people than these are not on one map. */
    static final int MOST_PEOPLE = 10_000;

    /** Of so many people betweenness is there at once. */
    static final int PEOPLE_AT_ONCE = 2_000;

    static final long SEED = 20_261_120;

    private static final String PEOPLE = """
            select s.id, s.name, s.status, s.wave, s.recruiter_id, o.name as organisation_name, p.code as place_code,
                c.code as sector_code, g.code as group_code, s.attributes ->> ?::text as attribute, s.influence, s.interest,
                s.version
            from stakeholder s
            left join organisation o on (o.programme_id, o.id) = (s.programme_id, s.organisation_id)
            left join category p on (p.programme_id, p.id) = (s.programme_id, s.place_id)
            left join category c on (c.programme_id, c.id) = (s.programme_id, s.sector_id)
            left join category g on (g.programme_id, g.id) = (s.programme_id, s.group_id)
            where s.programme_id = ?
            order by s.engaged_at nulls last, s.id limit ?""";

    private static final String REFERRALS =
            "select from_id, to_id, status from referral where programme_id = ? and status <> 'DUPLICATE'"
                    + " order by referred_at, id";

    private final Database database;
    private final Caller caller;
    private final Clock clock;
    private final Limitations limitations;
    private final Background<double[]> betweenness = new Background<>("betweenness", 8, 32);

    StakeholderMaps(Database database, Caller caller, Limitations limitations, Clock clock) {
        this.database = database;
        this.limitations = limitations;
        this.caller = caller;
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        betweenness.stop();
    }

    /** Somebody as the database has them, and a referral by the numbers of both in the list of people. */
    private record Known(
            UUID id,
            String name,
            StakeholderStatus status,
            @Nullable Integer wave,
            @Nullable UUID recruiterId,
            @Nullable String organisationName,
            @Nullable String placeCode,
            @Nullable String sectorCode,
            @Nullable String groupCode,
            @Nullable String attribute,
            @Nullable Integer influence,
            @Nullable Integer interest,
            long version) {

        StakeholderMapView.Person with(Measures measures, int number) {
            int community = measures.communities()[number];
            double[] betweenness = measures.betweenness();
            return new StakeholderMapView.Person(
                    id,
                    name,
                    status,
                    wave,
                    recruiterId,
                    organisationName,
                    placeCode,
                    sectorCode,
                    groupCode,
                    attribute,
                    influence,
                    interest,
                    version,
                    measures.network().degree(number),
                    betweenness == null ? null : Double.valueOf(betweenness[number]),
                    community == Communities.NONE ? null : Integer.valueOf(community),
                    measures.cutOff()[number],
                    measures.branches()[number]);
        }
    }

    /** What the network says of each person, by number; betweenness may not be there yet. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares or shows these
    private record Measures(
            ReferralNetwork network,
            double @Nullable [] betweenness,
            int[] communities,
            int[] cutOff,
            int[] branches) {}

    private record Referred(int from, int to, ReferralStatus status) {}

    /** The map of everybody, or of as many as it holds; a filter hides people, and changes nothing about the others. */
    StakeholderMapView read(MapFilter filter) {
        List<Known> people =
                database.list(PEOPLE, StakeholderMaps::known, filter.attribute, caller.programmeId(), MOST_PEOPLE);
        int all = people.size() < MOST_PEOPLE ? people.size() : countAll();
        Map<UUID, Integer> numbers = new HashMap<>();
        people.forEach(person -> numbers.put(person.id(), numbers.size()));
        List<Referred> referrals = referrals(numbers);
        int[] from = referrals.stream().mapToInt(Referred::from).toArray();
        int[] to = referrals.stream().mapToInt(Referred::to).toArray();
        ReferralNetwork network = ReferralNetwork.of(people.size(), from, to);
        Measures measures = new Measures(
                network,
                betweenness(network, from, to),
                Communities.of(network, SEED),
                Articulation.cutOff(network),
                Branches.below(recruiters(people, numbers)));
        boolean[] shown = new boolean[people.size()];
        List<StakeholderMapView.Person> nodes = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Known person = people.get(i);
            shown[i] = filter.shows(
                    person.status(), person.placeCode(), person.sectorCode(), person.groupCode(), person.wave());
            if (shown[i]) {
                nodes.add(person.with(measures, i));
            }
        }
        return new StakeholderMapView(
                clock.instant(),
                all,
                all > people.size(),
                measures.betweenness() == null
                        ? StakeholderMapView.MeasureState.PENDING
                        : StakeholderMapView.MeasureState.READY,
                SEED,
                nodes,
                links(people, referrals, shown),
                limitations.stated());
    }

    private int countAll() {
        return database.first(
                        "select count(*) from stakeholder where programme_id = ?",
                        row -> row.getInt(1),
                        caller.programmeId())
                .orElseThrow(() -> new IllegalStateException("A count has one row"));
    }

    private List<Referred> referrals(Map<UUID, Integer> numbers) {
        List<Referred> referrals = new ArrayList<>();
        database.each(
                REFERRALS,
                row -> {
                    Integer from = numbers.get(row.getObject(1, UUID.class));
                    Integer to = numbers.get(row.getObject(2, UUID.class));
                    if (from != null && to != null) {
                        referrals.add(new Referred(from, to, ReferralStatus.valueOf(row.getString(3))));
                    }
                },
                caller.programmeId());
        return referrals;
    }

    private double @Nullable [] betweenness(ReferralNetwork network, int[] from, int[] to) {
        if (network.size() <= PEOPLE_AT_ONCE) {
            return Betweenness.of(network);
        }
        // the same referrals among as many people have the same betweenness, of whichever programme they are
        return betweenness
                .of(Fingerprint.of(new int[] {network.size()}, from, to), () -> Betweenness.of(network))
                .orElse(null);
    }

    private static int[] recruiters(List<Known> people, Map<UUID, Integer> numbers) {
        return people.stream()
                .mapToInt(person -> person.recruiterId() == null ? -1 : numbers.getOrDefault(person.recruiterId(), -1))
                .toArray();
    }

    private static List<StakeholderMapView.Link> links(List<Known> people, List<Referred> referrals, boolean[] shown) {
        return referrals.stream()
                .filter(referral -> shown[referral.from()] && shown[referral.to()])
                .map(referral -> {
                    UUID from = people.get(referral.from()).id();
                    Known to = people.get(referral.to());
                    return new StakeholderMapView.Link(
                            from,
                            to.id(),
                            referral.status(),
                            referral.status() == ReferralStatus.ACCEPTED && from.equals(to.recruiterId()));
                })
                .toList();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                row.getString("name"),
                StakeholderStatus.valueOf(row.getString("status")),
                row.getObject("wave", Integer.class),
                row.getObject("recruiter_id", UUID.class),
                row.getString("organisation_name"),
                row.getString("place_code"),
                row.getString("sector_code"),
                row.getString("group_code"),
                row.getString("attribute"),
                row.getObject("influence", Integer.class),
                row.getObject("interest", Integer.class),
                row.getLong("version"));
    }
}
