package io.interlace.stakeholder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who brought whom in. People who engaged are joined to trees by accepted referrals, taken in order of acceptance, then of
 * referral, then of id; a referral recruits when both engaged, the referred person has no recruiter yet, and it closes no
 * cycle. Who has no recruiter is a seed, wave 0; everybody else is one wave after their recruiter.
 *
 * <p>Source: the recruiter of chain-referral sampling (Heckathorn 1997), made definite for people who are referred more
 * than once. Time: nearly linear in people and referrals. Memory: both, in full.
 */
public final class Recruitment {

    /** An accepted referral. */
    public record Accepted(UUID from, UUID to) {}

    /**
     * Where somebody stands.
     *
     * @param wave number of referrals between this person and their seed, from 0
     * @param recruiter null for seeds
     */
    public record Place(int wave, @Nullable UUID recruiter) {}

    private final int[] component;

    private Recruitment(int people) {
        component = new int[people];
        for (int i = 0; i < people; i++) {
            component[i] = i;
        }
    }

    /**
     * Everybody's place.
     *
     * @param engaged all who have ever engaged
     * @param accepted accepted referrals, earliest first; those from or to others are passed over
     * @return one place for each of the engaged
     */
    public static Map<UUID, Place> of(List<UUID> engaged, List<Accepted> accepted) {
        Map<UUID, Integer> index = new HashMap<>();
        engaged.forEach(person -> index.put(person, index.size()));
        Recruitment trees = new Recruitment(engaged.size());
        Accepted[] recruiting = new Accepted[engaged.size()];
        List<List<Integer>> recruits = new ArrayList<>();
        engaged.forEach(person -> recruits.add(new ArrayList<>()));
        for (Accepted referral : accepted) {
            Integer from = index.get(referral.from());
            Integer to = index.get(referral.to());
            if (from == null || to == null || recruiting[to] != null || trees.find(from) == trees.find(to)) {
                continue;
            }
            recruiting[to] = referral;
            recruits.get(from).add(to);
            trees.component[trees.find(to)] = trees.find(from);
        }
        return waves(engaged, recruiting, recruits);
    }

    private static Map<UUID, Place> waves(
            List<UUID> engaged, @Nullable Accepted[] recruiting, List<List<Integer>> recruits) {
        Map<UUID, Place> places = new HashMap<>();
        ArrayDeque<Integer> next = new ArrayDeque<>();
        for (int i = 0; i < engaged.size(); i++) {
            if (recruiting[i] == null) {
                places.put(engaged.get(i), new Place(0, null));
                next.add(i);
            }
        }
        while (!next.isEmpty()) {
            int person = next.remove();
            Place place = Objects.requireNonNull(places.get(engaged.get(person)), "queued only once placed");
            for (int recruit : recruits.get(person)) {
                Accepted by = Objects.requireNonNull(recruiting[recruit], "a recruit has been recruited");
                places.put(engaged.get(recruit), new Place(place.wave() + 1, by.from()));
                next.add(recruit);
            }
        }
        return places;
    }

    private int find(int person) {
        int root = person;
        while (component[root] != root) {
            component[root] = component[component[root]];
            root = component[root];
        }
        return root;
    }
}
