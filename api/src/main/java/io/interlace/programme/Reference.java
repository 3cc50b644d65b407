package io.interlace.programme;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The reference data of the programme at hand, for those who refer to it by code. */
@ApplicationScoped
public class Reference {

    private static final Set<String> CODES = Set.of("placeCode", "sectorCode", "groupCode", "organisationCode");

    private final Database database;
    private final Caller caller;

    Reference(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** The programme itself. */
    public ProgrammeView programme() {
        return database.first(
                        "select " + ProgrammeView.COLUMNS + " from programme where id = ?",
                        ProgrammeView::read,
                        caller.programmeId())
                .orElseThrow(() -> Problem.notFound("programme"));
    }

    public CategoryCodes categories() {
        return CategoryCodes.of(caller.programmeId(), database);
    }

    /** An organisation as others refer to it. */
    public record OrganisationKey(UUID id, String code, String name) {}

    /**
     * The organisation behind a code.
     *
     * @param pointer where the code stands in the input
     * @throws Problem 400 at the pointer when the programme has no such code
     */
    public @Nullable OrganisationKey organisation(@Nullable String code, String pointer) {
        if (code == null) {
            return null;
        }
        return organisation(code)
                .orElseThrow(() -> Problem.at(pointer, "is not the code of an organisation of this programme"));
    }

    private Optional<OrganisationKey> organisation(String code) {
        return database.first(
                "select id, code, name from organisation where programme_id = ? and code = ?",
                row -> new OrganisationKey(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                caller.programmeId(),
                code);
    }

    /**
     * Query parameters in which codes have become the ids that indexes know.
     *
     * @throws Problem 400 naming the parameter whose code the programme does not have
     */
    public MultivaluedMap<String, String> withIds(MultivaluedMap<String, String> query) {
        if (CODES.stream().noneMatch(query::containsKey)) {
            return query;
        }
        MultivaluedMap<String, String> resolved = new MultivaluedHashMap<>(query);
        CategoryCodes codes = categories();
        resolve(resolved, "placeCode", code -> codes.find(Dimension.PLACE, code));
        resolve(resolved, "sectorCode", code -> codes.find(Dimension.SECTOR, code));
        resolve(resolved, "groupCode", code -> codes.find(Dimension.GROUP, code));
        resolve(
                resolved,
                "organisationCode",
                code -> organisation(code).map(OrganisationKey::id).orElse(null));
        return resolved;
    }

    private static void resolve(
            MultivaluedMap<String, String> query, String parameter, Function<String, @Nullable UUID> idOf) {
        String code = query.getFirst(parameter);
        if (code != null) {
            UUID id = idOf.apply(code);
            if (id == null) {
                throw Problem.inParameter(parameter, "The programme has no " + parameter + " like this.");
            }
            query.putSingle(parameter, id.toString());
        }
    }
}
