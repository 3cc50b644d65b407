package io.interlace.insight;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What several insights have in common. */
@Entity
class Theme extends ProgrammeOwned {

    @Column
    private String name;

    @Column
    private @Nullable String description;

    @Column
    private int position;

    protected Theme() {}

    Theme(ThemeDraft draft, Clock clock) {
        super(clock);
        take(draft);
    }

    void revise(ThemeDraft draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(ThemeDraft draft) {
        name = draft.name().strip();
        description = draft.description() == null || draft.description().isBlank()
                ? null
                : draft.description().strip();
        position = draft.position();
    }

    ThemeDraft draft() {
        return new ThemeDraft(name, description, position);
    }
}
