package io.interlace.programme;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codes of the places, sectors and stakeholder groups of one programme, both ways, as they are right now. */
public final class CategoryCodes {

    private record Key(Dimension dimension, String code) {}

    private final Map<Key, UUID> ids = new HashMap<>();
    private final Map<UUID, String> codes = new HashMap<>();

    private CategoryCodes() {}

    static CategoryCodes of(UUID programmeId, Database database) {
        CategoryCodes all = new CategoryCodes();
        database.list(
                "select dimension, code, id from category where programme_id = ?",
                row -> all.add(Dimension.valueOf(row.getString(1)), row.getString(2), row.getObject(3, UUID.class)),
                programmeId);
        return all;
    }

    private UUID add(Dimension dimension, String code, UUID id) {
        ids.put(new Key(dimension, code), id);
        codes.put(id, code);
        return id;
    }

    /**
     * The id behind a code.
     *
     * @param pointer where the code stands in the input
     * @throws Problem 400 at the pointer when the programme has no such code
     */
    public @Nullable UUID id(Dimension dimension, @Nullable String code, String pointer) {
        if (code == null) {
            return null;
        }
        UUID id = find(dimension, code);
        if (id == null) {
            throw Problem.at(pointer, "is not the code of a " + dimension.word() + " of this programme");
        }
        return id;
    }

    public @Nullable UUID find(Dimension dimension, String code) {
        return ids.get(new Key(dimension, code));
    }

    public @Nullable String code(@Nullable UUID id) {
        return id == null ? null : codes.get(id);
    }
}
