package io.interlace.reach;

import io.interlace.event.Changes;
import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.reach.LimitationRecords.Said;
import io.interlace.reach.LimitationRules.Computed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must be known wherever results of the programme at hand are shown: computed from the figures, edited and added to by
 * leads. Whatever shows results takes {@link #stated} along.
 */
@ApplicationScoped
public class Limitations {

    private static final Comparator<LimitationView> MOST_FIRST =
            Comparator.comparing(LimitationView::severity).thenComparing(LimitationView::code);

    private final ReadPeople readPeople;
    private final LimitationRecords records;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    Limitations(ReadPeople readPeople, LimitationRecords records, Journal journal, Caller caller, Clock clock) {
        this.readPeople = readPeople;
        this.records = records;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** All that hold now, as the caller may know them, those that matter most first. */
    public List<StatedLimitation> stated() {
        return current().stream().map(LimitationView::stated).toList();
    }

    List<LimitationView> current() {
        return of(new Measured(readPeople.now()));
    }

    /** All that hold by these figures, as the caller may know them. */
    List<LimitationView> of(Measured measured) {
        boolean suppressed = caller.seesAggregatesOnly();
        Map<UUID, Computed> holding = new LinkedHashMap<>();
        LimitationRules.of(measured, suppressed, measured.reading().voices().known(suppressed))
                .forEach(computed -> holding.put(computed.id(caller.programmeId()), computed));
        Map<UUID, Said> said = new HashMap<>();
        List<LimitationView> views = new ArrayList<>();
        for (Said each : records.all()) {
            said.put(each.id(), each);
            // to readers of aggregates, whether the figures behind a lead's words still hold would tell those figures
            boolean beyondReader = suppressed && each.draft().text() != null && !holding.containsKey(each.id());
            if (each.code() == LimitationCode.OWN || beyondReader) {
                views.add(view(each));
            }
        }
        holding.forEach((id, computed) -> views.add(view(id, computed, said.get(id))));
        views.sort(MOST_FIRST);
        return views;
    }

    /** As the figures had them on an earlier day, without what was said of them since. */
    List<StatedLimitation> then(Measured measured, ReachDimension dimension) {
        return LimitationRules.of(measured, false, measured.reading().voices().known(false)).stream()
                .filter(computed ->
                        computed.dimension() == null || computed.dimension().equals(dimension.name()))
                .map(computed -> new StatedLimitation(
                        computed.id(caller.programmeId()),
                        computed.code(),
                        computed.code().usually(),
                        computed.text()))
                .sorted(Comparator.comparing(StatedLimitation::severity).thenComparing(StatedLimitation::code))
                .toList();
    }

    /** A lead's words alone. */
    private static LimitationView view(Said said) {
        String text = said.draft().text();
        LimitationSeverity severity = said.draft().severity();
        return new LimitationView(
                said.id(),
                said.code(),
                said.dimension(),
                said.value(),
                severity == null ? said.code().usually() : severity,
                String.valueOf(text),
                null,
                said.origin(),
                false,
                said.updatedAt(),
                said.version());
    }

    /** @param computed what the figures say, as far as the caller may know it; a lead's words they always may */
    private LimitationView view(UUID id, Computed computed, @Nullable Said said) {
        LimitationDraft draft = said == null ? LimitationDraft.NONE : said.draft();
        LimitationSeverity severity = draft.severity();
        boolean outdated = draft.text() != null
                && said != null
                && !caller.seesAggregatesOnly()
                && !computed.text().equals(said.generatedText());
        return new LimitationView(
                id,
                computed.code(),
                computed.dimension(),
                computed.value(),
                severity == null ? computed.code().usually() : severity,
                draft.text() == null ? computed.text() : draft.text(),
                computed.text(),
                said == null ? LimitationOrigin.COMPUTED : said.origin(),
                outdated,
                said == null ? null : said.updatedAt(),
                said == null ? 0 : said.version());
    }

    /** @throws Problem 404 for one that does not hold, or that the caller may not know */
    LimitationView require(UUID id) {
        return current().stream()
                .filter(limitation -> limitation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("limitation"));
    }

    /** Makes sure that a limitation holds, or was edited when it did. */
    void requireKnown(UUID id) {
        if (caller.seesAggregatesOnly() || records.find(id).isEmpty()) {
            require(id);
        }
    }

    LimitationView add(NewLimitation draft) {
        LimitationView added = write(
                new Said(Ids.next(clock), LimitationCode.OWN, null, null, draft.draft(), null, clock.instant(), 1),
                null);
        journal.tell("limitation", "created", added, Changes.of(draft));
        return added;
    }

    /** Says something else of a limitation, or nothing any more. */
    LimitationView reword(LimitationView current, LimitationDraft before, LimitationDraft after) {
        boolean own = current.origin() == LimitationOrigin.OWN;
        if (after.text() != null && after.text().isBlank()) {
            throw Problem.at("/text", "holds no words");
        }
        if (own && after.text() == null) {
            throw Problem.at("/text", "is needed: nothing is computed in its place");
        }
        Computed computed = own
                ? null
                : new Computed(
                        current.code(), current.dimension(), current.value(), String.valueOf(current.generatedText()));
        LimitationView reworded = write(
                new Said(
                        current.id(),
                        current.code(),
                        current.dimension(),
                        current.value(),
                        after,
                        current.generatedText(),
                        clock.instant(),
                        current.version() + 1),
                computed);
        journal.tell("limitation", "changed", reworded, Changes.between(before, after));
        return reworded;
    }

    private LimitationView write(Said said, @Nullable Computed computed) {
        LimitationView view = computed == null ? view(said) : view(said.id(), computed, said);
        records.write(said, view.severity());
        return view;
    }

    /** @throws Problem 409 for a computed one */
    void remove(LimitationView current) {
        if (current.origin() != LimitationOrigin.OWN) {
            throw new Problem(
                    ProblemType.CONFLICT, "This limitation follows from the figures: reword it, it cannot be removed.");
        }
        records.remove(current.id());
        journal.tell("limitation", "deleted", current, Changes.NONE);
    }
}
