package io.interlace.programme;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reach is measured against: a definition of who counts and, beside it, their numbers in margins. */
@Entity
class PopulationFrame extends ProgrammeOwned {

    @Column
    private String definition;

    @Column
    private @Nullable LocalDate asOf;

    protected PopulationFrame() {}

    PopulationFrame(Clock clock) {
        super(clock);
        definition = "";
    }

    void revise(NewPopulationFrame draft, Clock clock) {
        definition = draft.definition();
        asOf = draft.asOf();
        changed(clock);
    }

    NewPopulationFrame draft(List<FrameCell> cells) {
        return new NewPopulationFrame(definition, asOf, cells);
    }

    PopulationFrameView view(List<FrameCell> cells) {
        return new PopulationFrameView(id(), definition, asOf, cells, updatedAt(), version());
    }
}
