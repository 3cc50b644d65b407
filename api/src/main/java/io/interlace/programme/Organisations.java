package io.interlace.programme;

import io.interlace.http.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The organisations of the programme at hand. */
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    Organisation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("organisation"));
    }
}
