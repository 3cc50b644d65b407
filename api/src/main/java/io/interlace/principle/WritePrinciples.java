package io.interlace.principle;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Proposes principles, refines them version by version, and takes them from one status to the next. */
@ApplicationScoped
public class WritePrinciples {

    private static final String KIND = "principle";

    private final Principles principles;
    private final PrincipleVersions versions;
    private final Ratings ratings;
    private final PrinciplesOfFindings findings;
    private final Journal journal;
    private final Clock clock;

    WritePrinciples(
            Principles principles,
            PrincipleVersions versions,
            Ratings ratings,
            PrinciplesOfFindings findings,
            Journal journal,
            Clock clock) {
        this.principles = principles;
        this.versions = versions;
        this.ratings = ratings;
        this.findings = findings;
        this.journal = journal;
        this.clock = clock;
    }

    UUID propose(NewPrinciple draft) {
        PrincipleText text = draft.text();
        Principle principle = new Principle(new PrincipleDraft(draft.family()), text, clock);
        principles.persistAndFlush(principle);
        versions.write(principle, text, null);
        journal.tell(KIND, "created", principle, Changes.of(draft));
        return principle.id();
    }

    void revise(Principle principle, PrincipleDraft before, PrincipleDraft after) {
        principle.revise(after, clock);
        journal.tell(KIND, "changed", principle, Changes.between(before, after));
    }

    /**
     * Writes the next version.
     *
     * @return its number
     * @throws Problem 409 where it is not written over the current one, 400 where it says the same
     */
    int refine(UUID id, NewPrincipleVersion next) {
        findings.hold(next.findingIds());
        Principle principle = principles.held(id);
        principle.mayBeRefined(next.basedOn());
        PrincipleText text = next.text();
        if (text.equals(versions.view(id, next.basedOn()).text())) {
            throw Problem.at("/statement", "nothing differs from version " + next.basedOn());
        }
        findings.mayBeCited(id, next.findingIds());
        PrincipleStatus before = principle.status();
        principle.refine(text, clock);
        versions.write(principle, text, next.reasonForChange().strip());
        findings.cite(new ChosenPrinciple(id, principle.currentNumber()), next.findingIds());
        Changes changes = before == principle.status() ? Changes.NONE : Changes.of("status", principle.status());
        journal.tell(KIND, "changed", principle, changes.and("currentVersion").and("versions"));
        return principle.currentNumber();
    }

    /** @throws Problem 409 that names both statuses, for one that is neither proposed nor refined */
    public void test(UUID id) {
        Principle principle = principles.held(id);
        principle.test(clock);
        tellStatus(principle);
    }

    void retire(UUID id, NewPrincipleRetirement retirement) {
        Principle principle = principles.held(id);
        principle.retire(retirement.reason().strip(), clock);
        tellStatus(principle);
    }

    void reinstate(UUID id) {
        Principle principle = principles.held(id);
        principle.reinstate(clock);
        tellStatus(principle);
    }

    void remove(Principle principle) {
        principle.mayGo(ratings.areOf(principle.id()), findings.areOf(principle.id()));
        principles.delete(principle);
        journal.tell(KIND, "deleted", principle, Changes.NONE);
    }

    private void tellStatus(Principle principle) {
        journal.tell(KIND, "changed", principle, Changes.of("status", principle.status()));
    }
}
