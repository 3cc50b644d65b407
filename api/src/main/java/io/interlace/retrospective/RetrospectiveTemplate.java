package io.interlace.retrospective;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Questions that a programme asks again and again. Retrospectives keep their own once they are planned. */
@Entity
class RetrospectiveTemplate extends ProgrammeOwned {

    @Column
    private String name;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<BoardColumn> columns = List.of();

    protected RetrospectiveTemplate() {}

    RetrospectiveTemplate(NewRetrospectiveTemplate draft, Clock clock) {
        super(clock);
        take(draft);
    }

    void revise(NewRetrospectiveTemplate draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(NewRetrospectiveTemplate draft) {
        name = draft.name().strip();
        columns = draft.columns();
    }

    NewRetrospectiveTemplate draft() {
        return new NewRetrospectiveTemplate(name, columns);
    }

    RetrospectiveTemplateView view() {
        return new RetrospectiveTemplateView(id(), name, columns, createdAt(), updatedAt(), version());
    }
}
