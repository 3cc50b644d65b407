package io.interlace.programme;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A place, a sector or a stakeholder group of a programme. */
@Entity
class Category extends ProgrammeOwned {

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Dimension dimension;

    @Column
    private String code;

    @Column
    private String name;

    @Column
    private @Nullable String description;

    protected Category() {}

    Category(Dimension dimension, NewCategory draft, Clock clock) {
        super(clock);
        this.dimension = dimension;
        take(draft);
    }

    void revise(NewCategory draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(NewCategory draft) {
        code = draft.code();
        name = draft.name().strip();
        description = draft.description();
    }

    NewCategory draft() {
        return new NewCategory(code, name, description);
    }

    CategoryView view() {
        return new CategoryView(id(), code, name, description, createdAt(), updatedAt(), version());
    }

    Dimension dimension() {
        return dimension;
    }
}
