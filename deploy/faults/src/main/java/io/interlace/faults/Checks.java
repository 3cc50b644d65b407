package io.interlace.faults;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;

/** Everything that must hold once all is quiet again. */
final class Checks {

    private Checks() {}

    static List<Finding> of(Evidence evidence, Connection connection, int instances) {
        Rows rows = new Rows(connection);
        return Stream.of(
                        CheckWrites.of(evidence, rows),
                        CheckBoards.of(evidence, rows),
                        CheckTraces.of(evidence, rows, instances))
                .flatMap(List::stream)
                .toList();
    }
}
