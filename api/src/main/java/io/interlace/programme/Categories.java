package io.interlace.programme;

import io.interlace.http.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The places, sectors and stakeholder groups of the programme at hand. */
@ApplicationScoped
class Categories implements PanacheRepositoryBase<Category, UUID> {

    Category require(Dimension dimension, UUID id) {
        return find("id = ?1 and dimension = ?2", id, dimension)
                .firstResultOptional()
                .orElseThrow(() -> Problem.notFound(dimension.word()));
    }
}
