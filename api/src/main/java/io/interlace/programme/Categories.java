package io.interlace.programme;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.identity.Journal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The places, sectors and stakeholder groups of the programme at hand. */
@ApplicationScoped
class Categories implements PanacheRepositoryBase<Category, UUID> {

    private final Journal journal;
    private final Clock clock;

    Categories(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    Category add(Dimension dimension, NewCategory draft) {
        Category category = new Category(dimension, draft, clock);
        persist(category);
        journal.tell(dimension.kind(), "created", category, Changes.of(draft));
        return category;
    }

    Category require(Dimension dimension, UUID id) {
        return find("id = ?1 and dimension = ?2", id, dimension)
                .firstResultOptional()
                .orElseThrow(() -> Problem.notFound(dimension.word()));
    }
}
