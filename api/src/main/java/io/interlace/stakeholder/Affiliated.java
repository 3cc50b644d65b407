package io.interlace.stakeholder;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A role with its references resolved. */
record Affiliated(
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable UUID placeId,
        @Nullable UUID sectorId,
        @Nullable UUID groupId,
        @Nullable String jobTitle) {

    static final Affiliated NOWHERE = new Affiliated(null, null, null, null, null, null);

    static Affiliated primary(List<Affiliated> roles) {
        return roles.isEmpty() ? NOWHERE : roles.get(0);
    }

    /** What a search finds a person by. */
    static String searchText(String name, List<Affiliated> roles) {
        return Stream.concat(
                        Stream.of(name),
                        roles.stream().flatMap(role -> Stream.of(role.jobTitle(), role.organisationName())))
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
