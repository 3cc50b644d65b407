package io.interlace.programme;

import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme: everything else belongs to one. */
@Entity
class Programme implements Versioned {

    private static final String DEFAULT_TIME_ZONE = "Europe/London";
    private static final int MOST_SLUG_CHARACTERS = 80;

    @Id
    private UUID id;

    @Column
    private String name;

    @Column(updatable = false)
    private String slug;

    @Column
    private String purpose;

    @Column
    private LocalDate startsOn;

    @Column
    private @Nullable LocalDate endsOn;

    @Column
    private String timeZone;

    @Column
    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    @Column(updatable = false)
    private Instant createdAt;

    @Column
    private Instant updatedAt;

    @Version
    private long version;

    protected Programme() {}

    Programme(NewProgramme draft, String slug, Clock clock) {
        id = Ids.next(clock);
        this.slug = slug;
        status = ProgrammeStatus.ACTIVE;
        createdAt = clock.instant();
        revise(draft, clock);
    }

    void revise(NewProgramme draft, Clock clock) {
        if (draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            throw Problem.at("/endsOn", "is before the first day");
        }
        name = draft.name().strip();
        purpose = draft.purpose();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        timeZone = timeZone(draft.timeZone());
        updatedAt = clock.instant();
    }

    private static String timeZone(@Nullable String name) {
        if (name == null) {
            return DEFAULT_TIME_ZONE;
        }
        try {
            return ZoneId.of(name).getId();
        } catch (DateTimeException e) {
            throw Problem.at("/timeZone", "is not a time zone, such as Europe/London");
        }
    }

    void archive(Clock clock) {
        become(ProgrammeStatus.ARCHIVED, clock);
    }

    void restore(Clock clock) {
        become(ProgrammeStatus.ACTIVE, clock);
    }

    private void become(ProgrammeStatus next, Clock clock) {
        if (status == next) {
            throw new Problem(ProblemType.ILLEGAL_TRANSITION, "The programme is " + status + " already.");
        }
        status = next;
        updatedAt = clock.instant();
    }

    /** The name as it may stand in an address: lower case, without accents, words joined by hyphens. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-|-$)", "");
        String slug = plain.isEmpty() ? "programme" : plain;
        return slug.substring(0, Math.min(slug.length(), MOST_SLUG_CHARACTERS));
    }

    NewProgramme draft() {
        return new NewProgramme(name, purpose, startsOn, endsOn, timeZone);
    }

    ProgrammeView view() {
        return new ProgrammeView(
                id, name, slug, purpose, startsOn, endsOn, timeZone, status, createdAt, updatedAt, version);
    }

    String name() {
        return name;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
