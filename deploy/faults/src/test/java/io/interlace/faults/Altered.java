package io.interlace.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Evidence of a quiet round, made to look as if something else had been seen. */
final class Altered {

    private Altered() {}

    static Evidence fedTwice(Evidence seen) {
        List<String> twice =
                Stream.concat(seen.feed().stream(), seen.feed().stream()).toList();
        return new Evidence(
                seen.programme(), seen.log(), twice, seen.board(), seen.addresses(), seen.deliveries(), seen.blows());
    }

    static Evidence mailedTwice(Evidence seen) {
        Map<String, Long> twice = new HashMap<>(seen.deliveries());
        twice.replaceAll((mail, times) -> 2L);
        return new Evidence(
                seen.programme(), seen.log(), seen.feed(), seen.board(), seen.addresses(), twice, seen.blows());
    }

    /** As if somebody at the board had not been told of one note, or of one that is not there. */
    static Evidence atBoard(Map<String, String> board, Evidence seen) {
        return new Evidence(
                seen.programme(), seen.log(), seen.feed(), board, seen.addresses(), seen.deliveries(), seen.blows());
    }

    private static Evidence told(Evidence seen, Stream<ClientLog.Entry> log) {
        return new Evidence(
                seen.programme(),
                log.toList(),
                seen.feed(),
                seen.board(),
                seen.addresses(),
                seen.deliveries(),
                seen.blows());
    }

    static Evidence without(Operation.Kind kind, Evidence seen) {
        return told(seen, seen.log().stream().filter(entry -> entry.operation().kind() != kind));
    }

    /** As if every answer had been another one. */
    static Evidence answered(Outcome outcome, int status, Optional<String> complaint, Evidence seen) {
        return told(
                seen,
                seen.log().stream()
                        .map(entry -> new ClientLog.Entry(
                                entry.operation(),
                                entry.answers().stream()
                                        .map(answer -> new Answer(
                                                outcome,
                                                status,
                                                answer.body(),
                                                answer.cookie(),
                                                complaint,
                                                answer.sentAt(),
                                                answer.at()))
                                        .toList())));
    }
}
